using PerfGoals.Diagnostics;
using PerfGoals.Goals;

namespace PerfGoals.Rules.BuiltIn.Costs;

/// <summary>Flags a project whose only cost is its budget again.</summary>
internal sealed class CostRepeatsBudget() : ProjectRule(Description)
{
    private static readonly Message<string, string> Repeats = new("repeats", "indicator", "cost", new(
        "唯一的成本指标“{indicator}”（{cost}）只是重复预算数，没有单位成本或分项成本。",
        "The only cost '{indicator}' ({cost}) repeats the budget; there is neither a unit cost nor a cost of an item."));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG3043",
        Name = "cost-repeats-budget",
        Category = RuleCategory.Targets,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("成本指标只是重复预算数", "The cost only repeats the budget"),
        DefaultSeverity = Severity.Info,
        Certainty = Certainty.Hint,
        Fields = [GoalField.Target, GoalField.Budget],
        Messages = [Repeats],
        Basis = [new(new("财政部财预〔2021〕101号", "Caiyu [2021] No. 101 of the Ministry of Finance")) { Year = 2021, Jurisdiction = "全国" }],
        Rationale = new(
            "支出本来就不能超过预算；单位成本能够分离的写单位成本，否则写分项成本控制数。",
            "Spending is bound by the budget anyhow; where a unit cost can be told apart it is to be given, and else a ceiling for each item."),
        HowToFix = new(
            "补充单位成本（例如每人每月补贴多少），或者按支出内容列出分项成本。",
            "Add a unit cost, such as what a person gets in a month, or list the costs item by item."),
        Instruction = new(new(
            "成本指标{mustNot}只重复预算数，写单位成本或分项成本。",
            "Cost indicators {mustNot} merely repeat the budget; write unit costs or the parts.")),
        Examples =
        [
            new(new("预算 90 万元，成本不超过 90 万元", "A budget of 900,000 and a cost of at most that"), """
                | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 河道清淤 | 90 | 成本指标 | 经济成本指标 | 清淤成本 | ≤ | 900000 | 元 | 10 |
                """, Flagged: true),
            new(new("另有单位成本，或者列出分项", "With a unit cost beside it, or item by item"), """
                | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 河道清淤 | 90 | 成本指标 | 经济成本指标 | 清淤成本 | ≤ | 90 | 万元 | 10 |
                |          |    | 成本指标 | 经济成本指标 | 每立方米清淤成本 | ≤ | 45 | 元/立方米 | 10 |
                | 河道巡查 | 30 | 成本指标 | 经济成本指标 | 巡查人员劳务费 | ≤ | 24 | 万元 | 10 |
                |          |    | 成本指标 | 经济成本指标 | 无人机租赁费 | ≤ | 6 | 万元 | 10 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in ProjectContext context)
    {
        var survey = CostSurvey.Of(context.Project);
        if (survey.Amounts is not [var only])
        {
            context.NotApplicable();
        }
        else if (context.Project.Budget is not { InYuan: not null } budget)
        {
            context.Undetermined(context.Project.At(GoalField.Budget));
        }
        else if (survey.Unread is { } unread)
        {
            context.Undetermined(unread);
        }
        else if (!survey.HasOthers && only.Money.AgreesWith(budget) == true)
        {
            context.Report(context.Project.Indicators[only.Position].At(GoalField.Target), Repeats.With(only.Name, only.Money.ToString()))
                .Evidence(context.Project.At(GoalField.Budget));
        }
    }
}
