using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Texts;

namespace PerfGoals.Rules.BuiltIn.Classification;

/// <summary>Offers to put an indicator under another second level of its dimension.</summary>
internal static class LevelMove
{
    private const string Suffix = "指标";

    /// <summary>Adds the fix, where the cell names the one level and changing it changes no other row.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="context">The indicator.</param>
    /// <param name="to">The level under which it should stand.</param>
    public static void OfferMove(this Finding finding, in IndicatorContext context, SecondLevel to)
    {
        var indicator = context.Indicator;
        var text = indicator.TextOf(GoalField.SecondLevel);
        var (from, target) = (Stem(indicator.SecondLevel), Stem(to));
        var position = text.IndexOf(from, StringComparison.Ordinal);
        if (position < 0 || position != text.LastIndexOf(from, StringComparison.Ordinal) || IsFilledDown(context))
        {
            return;
        }

        var name = IndicatorNames.Of(to)!;
        _ = finding.Fix("move-" + to.ToString().ToLowerInvariant(), FixApplicability.NeedsPerson,
            new LocalizedText($"移到“{name.Chinese}”", $"Move to '{name.English}'"),
            (indicator.At(GoalField.SecondLevel), text.Replace(from, target, StringComparison.Ordinal)));
    }

    private static string Stem(SecondLevel level) => IndicatorNames.Of(level)!.Chinese[..^Suffix.Length];

    // A cell that is merged with the one below speaks for both rows.
    private static bool IsFilledDown(in IndicatorContext context)
    {
        var next = context.Indicator.Path.Indicator + 1;
        return next < context.Project.Indicators.Count && context.Project.Indicators[next.Value].IsBlank(GoalField.SecondLevel);
    }
}
