using PerfGoals.Indicators;
using PerfGoals.Numbers;
using PerfGoals.Rules.BuiltIn.Classification;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Rules.BuiltIn.Costs;

/// <summary>Which indicators are a price for the whole year, and which counts such a price may be of.</summary>
internal static class UnitPrice
{
    private const char Year = '年';

    // A price of a part of the year, of which nobody knows how often it is paid.
    private static readonly string[] Parts = ["月", "日", "天", "周", "季", "学期", "学时", "课时", "小时", "餐", "顿", "每班", "期"];

    /// <summary>Tells whether an indicator is a price for a thing, once or for a year.</summary>
    public static bool IsIn(in IndicatorView indicator) =>
        indicator.Dimension is FirstLevel.Cost or FirstLevel.Output
        && indicator.Target.Number is > 0
        && RowMeasure.Measures(indicator, kind => kind == UnitKind.UnitPrice)
        && CellText.Compact(indicator.Name) is var name
        && !Array.Exists(Parts, part => name.Contains(part, StringComparison.Ordinal));

    /// <summary>Tells whether an indicator is a number of things that are delivered.</summary>
    public static bool IsCount(in IndicatorView indicator) =>
        indicator.Dimension == FirstLevel.Output
        && indicator.Target.Number is > 0
        && RowMeasure.Measures(indicator, kind => UnitKinds.IsCounted(kind) || kind is UnitKind.Length or UnitKind.Area or UnitKind.Volume or UnitKind.Mass);

    /// <summary>Returns how many yuan 1 of a price is for 1 of a count, or <see langword="null"/> where the price is not for what is counted, once or for a year.</summary>
    /// <param name="price">The unit of the price, such as 万元/公里.</param>
    /// <param name="count">The unit of the count, such as 公里.</param>
    public static Fraction? YuanPer(UnitOfMeasure price, UnitOfMeasure count)
    {
        var symbol = price.Symbol.EndsWith(Year) ? $"元/{count.Symbol}·{Year}" : $"元/{count.Symbol}";
        return UnitOfMeasure.Read(symbol) is { Kind: UnitKind.UnitPrice } yuan && price.ConversionTo(yuan) is { IsExact: true } conversion ? conversion.Factor : null;
    }
}
