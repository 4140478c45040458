using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Targets;

namespace PerfGoals.Rules.BuiltIn.Portfolio;

/// <summary>Flags a target that is many times that of the same indicator of the same project the year before, or a small part of it.</summary>
/// <remarks>A jump towards less is what <see cref="BelowLastYear"/> flags, and is left to it. One that the budget made too is none.</remarks>
internal sealed class JumpFromLastYear() : YearOnYearRule(Description)
{
    private static readonly Message<decimal, string, string> Jump = new("jump", "factor", "now", "before", new(
        "指标值与上年相差超过 {factor} 倍：上年 {before}，本年 {now}。",
        "The target differs from last year's by more than {factor} times: {before} then, {now} now."));

    private static readonly NumberParameter Factor = new("factor", 2, 1, 1000, new("与上年相差多少倍以内属于正常", "How many times last year's target is not unusual"), new("倍", "times"));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG6006",
        Name = "jump-from-last-year",
        Category = RuleCategory.Portfolio,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("指标值比上年大幅变动", "Target far from last year's"),
        DefaultSeverity = Severity.Info,
        Certainty = Certainty.Hint,
        Fields = [GoalField.Target],
        Messages = [Jump],
        Parameters = [Factor],
        Rationale = new(
            "预算没有相应变化而指标值成倍变动，常是数字、单位填错，或两年的统计口径不同。",
            "A target that changed many times over while the budget did not is often a slip of number or unit, or counted in another way."),
        HowToFix = new(
            "核对两年的数字、单位和统计口径；变动属实的，在申报说明中写明原因。",
            "Compare number, unit and way of counting of both years; where the change is real, say why in the declaration."),
        Examples =
        [
            new(new("预算未变，数量是上年的十倍", "Ten times the amount for the same budget"), Table("3000", "30"), Flagged: true),
            new(new("预算和数量同步增加", "The budget grew as much"), Table("900", "90"), Flagged: false),
            new(new("未超过两倍", "Not more than twice as many"), Table("600", "30"), Flagged: false),
        ],
    };

    protected override BoundMessage? Judge(TargetPair pair, in PortfolioContext context)
    {
        var factor = context.Get(Factor);
        var isJump = pair.Direction switch
        {
            Direction.HigherIsBetter => pair.IsTimesAbove(factor),
            Direction.LowerIsBetter => pair.IsTimesBelow(factor),
            Direction.ExactIsBetter => pair.IsTimesAbove(factor) || pair.IsTimesBelow(factor),
            _ => false,
        };
        return isJump ? Jump.With(factor, pair.Now.Text, pair.Before.Text) : null;
    }

    private static string Table(string target, string budget) => $"""
        2024年度项目绩效目标申报表
        | 单位名称 | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 某县司法局 | 普法宣传 | 30 | 产出指标 | 数量指标 | 发放宣传资料 | ≥ | 300 | 份 |

        2025年度项目绩效目标申报表
        | 单位名称 | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 某县司法局 | 普法宣传 | {budget} | 产出指标 | 数量指标 | 发放宣传资料 | ≥ | {target} | 份 |
        """;
}
