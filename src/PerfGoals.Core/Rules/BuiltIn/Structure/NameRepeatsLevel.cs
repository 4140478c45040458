using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Rules.BuiltIn.Classification;
using PerfGoals.Texts;

namespace PerfGoals.Rules.BuiltIn.Structure;

/// <summary>Flags an indicator whose name only repeats the first or the second level that it stands under.</summary>
internal sealed class NameRepeatsLevel() : IndicatorRule(Description)
{
    private const string Suffix = "指标";

    private static readonly Message<string, GoalField> Repeated = new("repeated", "indicator", "field", new(
        "三级指标“{indicator}”只是重复了{field}的名称，没有说明衡量什么。",
        "The name '{indicator}' only repeats that of its level ({field}) and does not say what is measured."));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG1006",
        Name = "name-repeats-level",
        Category = RuleCategory.Structure,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("三级指标与上级指标同名", "Indicator named like its level"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.IndicatorName],
        Messages = [Repeated],
        Rationale = new(
            "上级名称只说明属于哪一类，照抄就不知道衡量谁、衡量什么。",
            "The name of a level says what sort of indicator it is; repeated, it tells neither who nor what is measured."),
        HowToFix = new(
            "写明具体对象和内容，如“参训学员满意度”。",
            "Name whom and what it is about, such as 参训学员满意度."),
        Instruction = new(new(
            "三级指标{must}写明具体对象和内容，不能照抄一级、二级指标的名称。",
            "The third level {must} say what is measured and of whom, and not repeat the first or second level.")),
        Examples =
        [
            new(new("三级指标就是二级指标去掉“指标”二字", "The second level without its last word"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 职业培训 | 满意度指标 | 服务对象满意度指标 | 服务对象满意度 | ≥ | 90 | % | 10 |
                """, Flagged: true),
            new(new("二级指标的名称写进了三级指标", "The name of a level in the cell of the indicator"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 职业培训 | 成本指标 | 社会成本指标 | 社会成本指标 | ≤ | 5 | % | 10 |
                """, Flagged: true),
            new(new("写明了对象", "It says whose satisfaction"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 职业培训 | 满意度指标 | 服务对象满意度指标 | 参训学员满意度 | ≥ | 90 | % | 10 |
                |          | 成本指标 | 经济成本指标 | 人均培训成本 | ≤ | 800 | 元 | 10 |
                """, Flagged: false),
        ],
    };

    /// <summary>Returns the level whose name an indicator repeats, or <see langword="null"/> where it has one of its own.</summary>
    public static GoalField? LevelIn(in IndicatorView indicator)
    {
        var name = Stem(indicator.Name);
        return name.Length == 0 ? null
            : name == Stem(indicator.TextOf(GoalField.SecondLevel)) || name == Stem(IndicatorNames.Of(indicator.SecondLevel)?.Chinese) ? GoalField.SecondLevel
            : name == Stem(indicator.TextOf(GoalField.FirstLevel)) || name == Stem(IndicatorNames.Of(indicator.FirstLevel)?.Chinese) ? GoalField.FirstLevel
            : null;
    }

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        if (CellText.IsBlank(indicator.Name) || BudgetExecutionAsIndicator.Is(indicator.Name))
        {
            context.NotApplicable();
        }
        else if (LevelIn(indicator) is { } level)
        {
            context.Report(indicator.At(GoalField.IndicatorName), Repeated.With(indicator.Name, level));
        }
    }

    private static string Stem(string? text) => CellText.Compact(text) is var compact && compact.EndsWith(Suffix, StringComparison.Ordinal) ? compact[..^Suffix.Length] : compact;
}
