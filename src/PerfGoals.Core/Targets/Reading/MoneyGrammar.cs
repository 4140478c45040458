using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Targets.Reading;

/// <summary>Reads what stands around an amount of money: ￥50000, 人民币5万元整.</summary>
internal static class MoneyGrammar
{
    private static readonly SpellingTable<bool> Marks = new([("¥", true), ("￥", true), ("人民币", true), ("人民币¥", true), ("人民币:", true), ("RMB", true)]);

    /// <summary>Takes the mark of the yuan before a number.</summary>
    public static bool TryTakeMark(ReadOnlySpan<char> text, out int length) => Marks.TryTakePrefix(text, out _, out length);

    /// <summary>Returns the unit of a number behind the mark of the yuan: 元, 万元 for 万, or a unit of money that is written.</summary>
    /// <param name="unit">The unit behind the number.</param>
    /// <param name="units">The units that are known.</param>
    /// <returns><see langword="false"/> where the unit is none of money.</returns>
    public static bool TryGive(ref UnitOfMeasure? unit, UnitCatalog units)
    {
        unit = unit is { IsAmbiguous: true, Symbol: "万" or "百万" or "千万" or "亿" } multiple ? units.Read(multiple.Symbol + "元") : unit ?? units.Read("元");
        return unit is { Kind: UnitKind.Money or UnitKind.UnitPrice };
    }

    /// <summary>Returns the length of the word that closes an amount on forms: 壹佰万元整.</summary>
    public static int LengthOfEnd(ReadOnlySpan<char> rest, UnitOfMeasure? unit) =>
        unit is { Kind: UnitKind.Money } && rest is ['整', ..] && (rest.Length == 1 || rest[1] == '(') ? 1 : 0;
}
