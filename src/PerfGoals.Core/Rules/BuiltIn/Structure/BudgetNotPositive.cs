using PerfGoals.Diagnostics;
using PerfGoals.Goals;

namespace PerfGoals.Rules.BuiltIn.Structure;

/// <summary>Flags a budget cell that is blank, zero or negative.</summary>
internal sealed class BudgetNotPositive() : ProjectRule(Description)
{
    private static readonly Message<string> Blank = new("blank", "project", new(
        "项目“{project}”没有填写预算数。",
        "The project '{project}' has no budget."));

    private static readonly Message<string, string> NotPositive = new("not-positive", "project", "text", new(
        "项目“{project}”的预算数“{text}”不大于零。",
        "The budget '{text}' of the project '{project}' is not above zero."));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG1012",
        Name = "budget-not-positive",
        Category = RuleCategory.Structure,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("预算数为空、为零或为负", "Budget blank, zero or negative"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.Budget],
        Messages = [Blank, NotPositive],
        Rationale = new(
            "绩效目标要与预算资金相匹配，没有金额就无从匹配。",
            "Goals are to match the money that is asked for; without an amount there is nothing to match."),
        HowToFix = new("按汇编资料填写预算数。", "Write the amount that the budget book gives."),
        Instruction = new(new(
            "预算数{must}填写大于 0 的金额。",
            "The budget {must} be an amount above 0.")),
        WhenToSuppress = new(
            "本年确实不安排资金的项目，如使用上年结转资金的项目。",
            "A project that really gets no money this year, such as one that spends what was carried over."),
        Examples =
        [
            new(new("预算数为空", "A blank cell"), """
                | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 路灯改造 |  | 产出指标 | 数量指标 | 改造路灯 | ≥ | 300 | 盏 | 50 |
                """, Flagged: true),
            new(new("资金总额为 0", "A total of 0"), """
                | 项目名称 | 资金总额（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 路灯改造 | 0 | 产出指标 | 数量指标 | 改造路灯 | ≥ | 300 | 盏 | 50 |
                """, Flagged: true),
            new(new("很小的预算也是预算", "A small budget is one"), """
                | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 路灯改造 | 0.5 | 产出指标 | 数量指标 | 改造路灯 | ≥ | 3 | 盏 | 50 |
                """, Flagged: false),
            new(new("表中没有预算数一列", "A table without the column"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 路灯改造 | 产出指标 | 数量指标 | 改造路灯 | ≥ | 300 | 盏 | 50 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in ProjectContext context)
    {
        var project = context.Project;
        if (project.Budget is { Amount: <= 0 })
        {
            context.Report(project.At(GoalField.Budget), NotPositive.With(project.Name, project.TextOf(GoalField.Budget).Trim()));
        }
        else if (!project.HasCell(GoalField.Budget))
        {
            context.NotApplicable();
        }
        else if (project.Budget is null && project.IsBlank(GoalField.Budget))
        {
            context.Report(project.At(GoalField.Budget), Blank.With(project.Name));
        }
    }
}
