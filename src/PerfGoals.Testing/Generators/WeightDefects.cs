using System.Collections.Immutable;
using PerfGoals.Goals;

namespace PerfGoals.Testing.Generators;

/// <summary>What can be wrong with weights.</summary>
internal static class WeightDefects
{
    public static ImmutableArray<Defect> All { get; } =
    [
        new("weights-off-total", "PG2001", "off-total", new("一个权重多了", "One weight is too large"), site =>
            site.OfColumn(site.Indicator with { Weight = site.Indicator.Weight + site.Numbers.WeightTolerance + 5, Cells = null }, GoalField.Weight)),
        new("weight-left-blank", "PG2001", "off-total-with-blanks", new("漏填一个权重", "One weight is left blank"), site =>
            site.Indicator.Weight > site.Numbers.WeightTolerance
                ? site.OfColumn(site.Indicator with { Weight = null, Cells = null }, GoalField.Weight)
                : null),
        new("weight-in-words", "PG0002", "unread", new("一个权重写成文字", "One weight is in words"), site =>
            site.Of(site.Indicator with { Weight = null, Cells = new IndicatorCells { Weight = "较高" } }, GoalField.Weight)),
    ];
}
