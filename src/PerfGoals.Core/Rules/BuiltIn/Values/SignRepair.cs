using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Targets;
using PerfGoals.Texts;

namespace PerfGoals.Rules.BuiltIn.Values;

/// <summary>Offers to give an indicator another sign.</summary>
internal static class SignRepair
{
    /// <summary>Adds the fix, where the row then asks for the same number with the other sign and nothing else.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="sign">The sign that it should have.</param>
    public static Finding OfferSign(this Finding finding, in IndicatorView indicator, Comparison sign)
    {
        var parts = indicator.HasNoSignCell ? MergedCell.Split(indicator.TextOf(GoalField.Target)) : [];
        var isMerged = parts.Any(part => part.Kind == CellPartKind.Comparison);
        var (field, text) = isMerged ? (GoalField.Target, WithSign(parts, sign)) : (GoalField.Comparison, sign.Sign());
        var cells = indicator.RequirementCells;
        var reading = RequirementReader.Default.Read(isMerged ? cells with { Comparison = null, Target = text } : cells with { Comparison = text });
        return reading.Failure.Reason == ParseFailureReason.None && reading.Requirement == new Requirement(sign, indicator.Target, indicator.Unit)
            ? finding.Fix(KeyOf(sign), FixApplicability.NeedsPerson, FixTitles.Replace(indicator.TextOf(field), text), (indicator.At(field), text))
            : finding;
    }

    // A word behind the number, as in 80%以上, goes with the sign before it.
    private static string WithSign(ImmutableArray<CellPart> parts, Comparison sign) => string.Concat(
        parts.Where(part => part.Kind != CellPartKind.Comparison).Select(part => part.Kind == CellPartKind.Number ? sign.Sign() + part.Text : part.Text));

    private static string KeyOf(Comparison sign) => sign switch
    {
        Comparison.AtLeast => "at-least",
        Comparison.MoreThan => "more-than",
        Comparison.EqualTo => "exactly",
        Comparison.LessThan => "less-than",
        Comparison.AtMost => "at-most",
        _ => throw new ArgumentOutOfRangeException(nameof(sign), sign, "Not a sign before a number."),
    };
}
