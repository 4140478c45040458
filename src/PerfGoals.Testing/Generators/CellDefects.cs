using System.Collections.Immutable;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Targets;
using PerfGoals.Units;

namespace PerfGoals.Testing.Generators;

/// <summary>What can be wrong with a single cell.</summary>
internal static class CellDefects
{
    public static ImmutableArray<Defect> All { get; } =
    [
        OfTarget("approximate-target", "PG0001", "unread", new("指标值是约数", "A target is an approximation"), Target.Unreadable("200余人"), unit: null),
        OfTarget("target-not-filled-in", "PG0001", "not-filled-in", new("指标值没有填写", "A target is a placeholder"), Target.Placeholder("××"), unit: null),
        OfTarget("words-for-number", "PG0001", "words-for-number", new("定量指标填写了文字", "A target is in words"), Target.Qualitative("按月安排"), UnitOfMeasure.Percent),
        OfTarget("percent-as-fraction", "PG0006", "percent-as-fraction", new("百分数存成了小数", "A percentage is a fraction"), Target.Quantitative(0.95m), UnitOfMeasure.Percent),
        new("unknown-first-level", "PG0003", "unknown", new("一级指标名称不规范", "A first level is unknown"), site =>
            site.Of(site.Indicator with { FirstLevel = FirstLevel.Unknown, SecondLevel = SecondLevel.Unknown, Cells = new IndicatorCells { FirstLevel = "过程指标", SecondLevel = "" } }, GoalField.FirstLevel)),
        new("unknown-second-level", "PG0003", "unknown", new("二级指标名称不规范", "A second level is unknown"), site =>
            site.MovedTo(StructureDefects.IsPlainOutput) is { } moved
                ? moved.Of(moved.Indicator with { SecondLevel = SecondLevel.Unknown, Cells = new IndicatorCells { SecondLevel = "过程指标" } }, GoalField.SecondLevel)
                : null),
        new("unreadable-sign", "PG0004", "unread", new("指标性质无法读取", "A sign cannot be read"), site =>
            site.Of(DefectSite.Quantitative(site.Indicator) with { Comparison = Comparison.Unknown, Cells = new IndicatorCells { Comparison = "如图" } }, GoalField.Comparison)),
        new("budget-in-words", "PG0005", "unread", new("预算数写成文字", "The budget is in words"), site =>
            site.Of(site.Project with { Budget = null, Cells = new ProjectCells { Budget = "待定" } }, GoalField.Budget)),
    ];

    private static Defect OfTarget(string name, string ruleId, string messageKey, Texts.LocalizedText title, Target target, UnitOfMeasure? unit) => new(name, ruleId, messageKey, title, site =>
    {
        var anchored = site.Anchored();
        return anchored.Of(anchored.Indicator with { Comparison = Comparison.AtLeast, Target = target, Unit = unit, Cells = null }, GoalField.Target);
    });
}
