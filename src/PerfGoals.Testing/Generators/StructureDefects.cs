using System.Collections.Immutable;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Targets;

namespace PerfGoals.Testing.Generators;

/// <summary>What can be wrong with a project as a whole.</summary>
internal static class StructureDefects
{
    public static ImmutableArray<Defect> All { get; } =
    [
        TooFew("output", FirstLevel.Output, numbers => numbers.Outputs),
        TooFew("benefit", FirstLevel.Benefit, numbers => numbers.Benefits),
        TooFew("satisfaction", FirstLevel.Satisfaction, numbers => numbers.Satisfactions),
        TooFew("cost", FirstLevel.Cost, numbers => numbers.Costs),
        new("all-qualitative", "PG1002", "all", new("全部是定性指标", "All indicators are qualitative"), site =>
            site.Of(site.Project with { Indicators = [.. site.Project.Indicators.Select(Qualitative)] }, GoalField.Comparison)),
        new("project-without-name", "PG1003", "nameless", new("项目没有名称", "The project has no name"), site =>
            site.Of(site.Project with { Name = "", Cells = null }, GoalField.ProjectName)),
        new("misplaced-second-level", "PG1004", "misplaced", new("二级指标写在别的一级指标之下", "A second level under another's first"), site =>
            site.MovedTo(IsPlainOutput) is { } moved ? moved.Of(moved.Indicator with { SecondLevel = SecondLevel.SocialBenefit, Cells = null }, GoalField.SecondLevel) : null),
        new("project-without-indicators", "PG1013", "none", new("项目没有指标", "The project has no indicators"), site =>
            site.Of(site.Project with { Indicators = [] }, GoalField.ProjectName)),
    ];

    /// <summary>Tells whether an indicator is of outputs under the same first level.</summary>
    public static bool IsPlainOutput(Indicator indicator) =>
        indicator.FirstLevel == FirstLevel.Output && Dimensions.Of(indicator.FirstLevel, indicator.SecondLevel) == FirstLevel.Output;

    private static Defect TooFew(string name, FirstLevel dimension, Func<SoundNumbers, int> required) => new(
        $"too-few-{name}-indicators", "PG1001", "short", new($"{IndicatorNames.Of(dimension)!.Chinese}不足", $"Too few {name} indicators"), site =>
        {
            var most = required(site.Numbers) - 1;
            return most < 0 ? null : site.Of(site.Project with { Indicators = AtMost(site.Project.Indicators, dimension, most) }, GoalField.FirstLevel);
        });

    // The weights of those that go are added to one that stays, so that the total stays.
    private static ImmutableArray<Indicator> AtMost(ImmutableArray<Indicator> indicators, FirstLevel dimension, int most)
    {
        var gone = indicators.Where(indicator => Dimensions.Of(indicator.FirstLevel, indicator.SecondLevel) == dimension).Skip(most).ToHashSet(ReferenceEqualityComparer.Instance);
        var left = indicators.Where(indicator => !gone.Contains(indicator)).ToArray();
        left[0] = DefectSite.Quantitative(left[0]) with { Weight = indicators.Sum(indicator => indicator.Weight) - left.Skip(1).Sum(indicator => indicator.Weight) };
        return [.. left];
    }

    private static Indicator Qualitative(Indicator indicator) =>
        indicator with { Comparison = Comparison.Qualitative, Target = Target.Qualitative("优"), Unit = null, Cells = null };
}
