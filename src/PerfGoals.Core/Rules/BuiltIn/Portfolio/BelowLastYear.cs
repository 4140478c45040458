using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Rules.BuiltIn.Classification;
using PerfGoals.Rules.BuiltIn.Values;
using PerfGoals.Targets;
using PerfGoals.Units;

namespace PerfGoals.Rules.BuiltIn.Portfolio;

/// <summary>Flags a target that asks for less than that of the same indicator of the same project the year before.</summary>
/// <remarks>Which way is less is said by the sign. An amount that shrank no more than the budget did is not flagged.</remarks>
internal sealed class BelowLastYear() : YearOnYearRule(Description)
{
    private static readonly Message<string, string> Less = new("less", "now", "before", new(
        "指标值的要求低于上年：上年 {before}，本年 {now}。",
        "The target asks for less than the year before: {before} then, {now} now."));

    private static readonly WordsParameter PaidOut = new(
        "paidOut", MoneyCost.DefaultPaidOut, new("表示应当足额支付给人的钱的词语", "Words for money that people are entitled to"));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG6005",
        Name = "below-last-year",
        Category = RuleCategory.Portfolio,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("指标值低于上年", "Target below last year's"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.Target],
        Messages = [Less],
        Parameters = [PaidOut],
        Rationale = new(
            "同一项目的要求比上年还低，而预算没有相应减少，说明目标没有压力，或上年的目标定高了。",
            "Where a project is to do less than the year before, and not for less money, its goal is slack or last year's was too high."),
        HowToFix = new(
            "对照上年指标值和完成情况重新测算；确需降低的，在申报说明中写明原因。",
            "Work the target out again from last year's and its result; where it has to be lower, say why in the declaration."),
        Instruction = new(new(
            "预算没有减少的，指标值{mustNot}低于上年。",
            "Where the budget is no less, a target {mustNot} be below that of last year.")),
        Examples =
        [
            new(new("比率低于上年", "A rate below last year's"), Table(2025, "≥", "95", "%", "30"), Flagged: true),
            new(new("高于上年", "Above last year's"), Table(2025, "≥", "99", "%", "30"), Flagged: false),
            new(new("不是相邻的年度", "The years do not follow one another"), Table(2026, "≥", "95", "%", "30"), Flagged: false),
        ],
    };

    protected override BoundMessage? Judge(TargetPair pair, in PortfolioContext context) => pair.Direction switch
    {
        Direction.HigherIsBetter when pair.IsBelow => Message(pair),
        // What a thing may cost goes with the budget; where that is not known, nothing follows from a higher cost.
        Direction.LowerIsBetter when pair.IsAbove && !IsRaised(pair, context.Get(PaidOut)) && !(pair.Now.Requirement.Unit is { Kind: UnitKind.Money } && !pair.KnowsBudgets) => Message(pair),
        _ => null,
    };

    // More for each of those who are paid is what the money is for: a raised standard asks for no less.
    private static bool IsRaised(TargetPair pair, ImmutableArray<string> paidOut) =>
        pair.Now.Requirement.Unit is { Kind: UnitKind.Money or UnitKind.UnitPrice } && RowText.WordIn(pair.Now.Name, paidOut) is not null;

    private static BoundMessage Message(TargetPair pair) => Less.With(pair.Now.Text, pair.Before.Text);

    private static string Table(int year, string sign, string target, string unit, string budget) => FormattableString.Invariant($"""
        2024年度项目绩效目标申报表
        | 单位名称 | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 某县司法局 | 人民调解 | 30 | 产出指标 | 质量指标 | 调解成功率 | ≥ | 98 | % |

        {year}年度项目绩效目标申报表
        | 单位名称 | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 某县司法局 | 人民调解 | {budget} | 产出指标 | 质量指标 | 调解成功率 | {sign} | {target} | {unit} |
        """);
}
