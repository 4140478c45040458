using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Numbers;
using PerfGoals.Texts;

namespace PerfGoals.Rules.BuiltIn.Costs;

/// <summary>Flags a project whose itemised costs leave much of the budget without any control.</summary>
internal sealed class CostsCoverPart() : ProjectRule(Description)
{
    private static readonly Message<string, string, decimal> Part = new("part", "sum", "budget", "least", new(
        "成本指标合计 {sum}，不到预算 {budget} 的 {least}%，其余支出没有成本控制。",
        "The costs come to {sum}, less than {least}% of the budget of {budget}; nothing controls what else is spent."));

    private static readonly LocalizedText Counted = new("计入合计的成本", "A cost that is counted in");

    private static readonly NumberParameter Least = new(
        "least", 80, 0, 100, new("分项成本至少占预算多少", "Which part of the budget itemised costs are to cover at least"), new("百分点", "percentage points"));

    private static readonly WordsParameter Mixed = new(
        "otherMoney", CostPeriods.DefaultWords, new("表示跨年度或者还有其他资金的词语", "Words for several years, or for money from elsewhere"));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG3044",
        Name = "costs-cover-part",
        Category = RuleCategory.Targets,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("成本指标只覆盖部分预算", "Costs cover part of the budget"),
        DefaultSeverity = Severity.Info,
        Certainty = Certainty.Hint,
        Fields = [GoalField.Target, GoalField.Budget],
        Messages = [Part],
        Parameters = [Least, Mixed],
        Basis = [new(new("财政部财预〔2021〕101号", "Caiyu [2021] No. 101 of the Ministry of Finance")) { Year = 2021, Jurisdiction = "全国" }],
        Rationale = new(
            "分项成本控制数应当涵盖主要支出；只列其中一小部分，其余的钱花多少都不影响评价。",
            "Ceilings item by item are to cover the main spending; where few items are listed, the rest may cost what it will."),
        HowToFix = new(
            "补上其余支出的分项成本或单位成本。",
            "Add items or unit costs for the rest of the spending."),
        Instruction = new(new(
            "分项成本指标{must}涵盖主要支出。",
            "The parts of a cost {must} cover the main expenditure.")),
        Examples =
        [
            new(new("60 万元的预算，只控制了 12 万元", "A budget of 600,000, of which 120,000 are controlled"), """
                | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 非遗保护 | 60 | 成本指标 | 经济成本指标 | 传承人补贴 | ≤ | 9 | 万元 | 10 |
                |          |    | 成本指标 | 经济成本指标 | 宣传资料印制 | ≤ | 30000 | 元 | 10 |
                """, Flagged: true),
            new(new("分项已占八成以上；单位成本也控制其余支出", "Items of more than four fifths; and a unit cost controls the rest"), """
                | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 非遗保护 | 60 | 成本指标 | 经济成本指标 | 传承人补贴 | ≤ | 45 | 万元 | 10 |
                |          |    | 成本指标 | 经济成本指标 | 宣传资料印制 | ≤ | 5 | 万元 | 10 |
                | 非遗展演 | 60 | 成本指标 | 经济成本指标 | 舞台租赁 | ≤ | 8 | 万元 | 10 |
                |          |    | 成本指标 | 经济成本指标 | 每场演出成本 | ≤ | 2 | 万元/场 | 10 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in ProjectContext context)
    {
        var words = context.Get(Mixed);
        var survey = CostSurvey.Of(context.Project);
        if (survey.Amounts.IsEmpty || survey.Amounts.Any(amount => CostNoun.IsWhole(amount.Name) || CostPeriods.AreMixedIn(amount.Name, words)))
        {
            context.NotApplicable();
            return;
        }

        if (context.Project.Budget is not { InYuan: { } yuan } budget)
        {
            context.Undetermined(context.Project.At(GoalField.Budget));
            return;
        }

        if (survey.Unread is { } unread)
        {
            context.Undetermined(unread);
            return;
        }

        var sum = survey.Amounts.Aggregate(Fraction.Zero, (sum, amount) => sum + amount.Yuan);
        if (!survey.HasOthers
            && !survey.Amounts.Any(amount => MoneyScale.IsOff(amount.Money, budget))
            && sum * 100 < yuan * Fraction.FromDecimal(context.Get(Least))
            && MoneyIn.Of(sum, budget.Unit) is { } covered)
        {
            var finding = context.Report(context.Project.At(GoalField.Budget), Part.With(covered.ToString(), budget.ToString(), context.Get(Least)));
            foreach (var amount in survey.Amounts)
            {
                finding.Related(context.Project.Indicators[amount.Position].At(GoalField.Target), Counted);
            }
        }
    }
}
