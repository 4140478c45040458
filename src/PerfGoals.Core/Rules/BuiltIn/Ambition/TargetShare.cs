using PerfGoals.Numbers;
using PerfGoals.Units;

namespace PerfGoals.Rules.BuiltIn.Ambition;

/// <summary>The share of a whole that a target asks for.</summary>
internal static class TargetShare
{
    /// <summary>Returns the smallest share that meets the target, in percent, or <see langword="null"/> where the target has no such bound or is no share.</summary>
    /// <remarks>Of 1 % and less nothing is said: that is rather 95 % that a spreadsheet keeps as 0.95.</remarks>
    public static Fraction? LeastOf(in IndicatorView indicator)
    {
        var requirement = indicator.Requirement;
        return requirement.Unit?.ConversionTo(UnitOfMeasure.Percent) is { IsExact: true } conversion
            && requirement.AllowedValues()?.Lower is { } least
            && least * conversion.Factor is var share && share > Fraction.One
            ? share
            : null;
    }
}
