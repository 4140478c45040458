using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Rules.BuiltIn.Reading;
using PerfGoals.Targets;

namespace PerfGoals.Rules.BuiltIn.Values;

/// <summary>Flags a share of a whole that is to exceed the whole, such as an acceptance rate of 120 %.</summary>
/// <remarks>A number that a scan has probably changed, such as 292%, is for <see cref="SuspectTarget"/>.</remarks>
internal sealed class ShareAboveWhole() : IndicatorRule(Description)
{
    private static readonly Message<string, Requirement> Above = new("above", "indicator", "requirement", new(
        "“{indicator}”是部分占整体的比率，不会超过 100%，指标值却是“{requirement}”。",
        "'{indicator}' is a share of a whole and cannot exceed 100%, and its target is {requirement}."));

    private static readonly Message<string, Requirement> Beyond = new("beyond", "indicator", "requirement", new(
        "“{indicator}”是部分占整体的比率，最多 100%，“{requirement}”不可能达到。",
        "'{indicator}' is a share of a whole and at most 100%: {requirement} cannot be reached."));

    private static readonly WordsParameter Unbounded = BoundedShare.UnboundedParameter();

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG3020",
        Name = "share-above-whole",
        Category = RuleCategory.Targets,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("比率超过 100%", "A share above 100%"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.Comparison, GoalField.Target],
        Messages = [Above, Beyond],
        Parameters = [Unbounded],
        Rationale = new(
            "合格率、覆盖率这样的比率最多 100%，超过的指标值无法达到，多半是数值或单位填错。",
            "Rates of acceptance or coverage end at 100%; a target beyond cannot be reached, and mostly the number or the unit is wrong."),
        HowToFix = new(
            "核对数值和单位；与上年或计划相比的，在名称中写明增长率、完成率。",
            "Check the number and the unit; where it is held against a year or a plan, let the name say growth or completion."),
        Instruction = new(new(
            "合格率、覆盖率等比率{mustNot}超过 100%。",
            "Rates of passing, coverage and the like {mustNot} exceed 100%."))
        {
            Field = GoalField.Target,
        },
        Examples =
        [
            new(new("合格率 ≥ 120%", "An acceptance rate of at least 120%"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 农村危房改造 | 产出指标 | 质量指标 | 房屋验收合格率 | ≥ | 120 | % | 10 |
                """, Flagged: true),
            new(new("大于 100% 的覆盖率", "Coverage above 100%"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 农村危房改造 | 产出指标 | 质量指标 | 危房鉴定覆盖率 | ＞ | 100 | % | 10 |
                """, Flagged: true)
            {
                Repaired = """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 农村危房改造 | 产出指标 | 质量指标 | 危房鉴定覆盖率 | = | 100 | % | 10 |
                """,
            },
            new(new("增长、完成、保值增值和倍数可以超过 100%", "Growth, completion, value kept and multiples can exceed 100%"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 国资监管 | 效益指标 | 经济效益指标 | 国有资产保值增值率 | ≥ | 103 | % | 10 |
                |          | 效益指标 | 经济效益指标 | 线上销售额增长率 | ≥ | 150 | % | 10 |
                |          | 产出指标 | 数量指标 | 招商任务完成率 | ≥ | 110 | % | 10 |
                |          | 效益指标 | 经济效益指标 | 财政资金放大比例 | ≥ | 500 | % | 10 |
                """, Flagged: false),
        ],
    };

    /// <summary>Tells whether the rule, by the usual words, reports a row.</summary>
    public static bool Speaks(in IndicatorView indicator) =>
        BoundedShare.WholeIn(indicator) is { } unit && indicator.Target.Number >= unit
        && BoundedShare.WholeOf(indicator, BoundedShare.DefaultUnbounded) is { } whole && (indicator.Target.Number > whole || indicator.Comparison == Comparison.MoreThan);

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        if (BoundedShare.WholeIn(indicator) is null || (indicator.Target.Number ?? indicator.Target.Bounds?.Upper) is not { } number)
        {
            context.NotApplicable();
            return;
        }

        if (BoundedShare.WholeOf(indicator, context.Get(Unbounded)) is not { } whole)
        {
            context.NotApplicable();
        }
        else if (number > whole && SuspectTarget.SuspicionOf(indicator) is null)
        {
            context.Report(indicator.At(GoalField.Target), Above.With(indicator.Name, indicator.Requirement)).Evidence(indicator.At(GoalField.IndicatorName));
        }
        else if (number == whole && indicator.Comparison == Comparison.MoreThan)
        {
            context.Report(indicator.At(GoalField.Comparison), Beyond.With(indicator.Name, indicator.Requirement))
                .Evidence(indicator.At(GoalField.Target))
                .OfferSign(indicator, Comparison.EqualTo);
        }
    }
}
