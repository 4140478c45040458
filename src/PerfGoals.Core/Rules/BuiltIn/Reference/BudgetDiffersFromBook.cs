using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.References;

namespace PerfGoals.Rules.BuiltIn.Reference;

/// <summary>Flags a project whose budget is not that of the budget book.</summary>
internal sealed class BudgetDiffersFromBook() : ProjectRule(Description)
{
    private static readonly Message<string, string, decimal> Differs = new("differs", "budget", "listed", "difference", new(
        "预算数为 {budget}，汇编资料中是 {listed}，相差 {difference} 元。",
        "The budget is {budget}; in the budget book it is {listed}. The difference is {difference} yuan."));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG5004",
        Name = "budget-differs-from-book",
        Category = RuleCategory.ReferenceData,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("预算数与汇编资料不一致", "Budget differs from the budget book"),
        DefaultSeverity = Severity.Error,
        Certainty = Certainty.WrittenPolicy,
        Fields = [GoalField.Budget],
        Messages = [Differs],
        Rationale = new(
            "预算数须与汇编资料一致；绩效目标是按这笔预算定的。金额换算成元后比较，写到几位就比到几位。",
            "The budget must be that of the budget book, for which the goals are set. Amounts are compared in yuan, as far as their digits go."),
        HowToFix = new(
            "按汇编资料改正预算数，并核对表头的金额单位。",
            "Correct the budget after the budget book, and check the unit in the heading."),
        Instruction = new(new(
            "预算数{must}与汇编资料一致。",
            "The budget {must} be that of the budget book.")),
        Examples =
        [
            new(new("金额单位弄错", "The wrong unit"), """
                | 单位编码 | 项目名称 | 预算数（元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 105003 | 学生营养餐补助 | 86.5 | 产出指标 | 数量指标 | 受益学生 | ≥ | 1700 | 人 | 90 |
                """, Flagged: true, """{ "budgetBook": [ { "unitCode": "105003", "name": "学生营养餐补助", "budget": { "amount": 86.5, "unit": "万元" } } ] }"""),
            new(new("汇编资料写到元，表中四舍五入到万元的一位小数", "The book has yuan, the table one decimal place of 万元"), """
                | 单位编码 | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 105003 | 学生营养餐补助 | 86.5 | 产出指标 | 数量指标 | 受益学生 | ≥ | 1700 | 人 | 90 |
                """, Flagged: false, """{ "budgetBook": [ { "unitCode": "105003", "name": "学生营养餐补助", "budget": { "amount": 864720, "unit": "元" } } ] }"""),
        ],
    };

    protected override void Check(in ProjectContext context)
    {
        var project = context.Project;
        var access = RegisterAccess.To(ReferencePart.BudgetBook, context.Reference, context.Declaration.FiscalYear, project.Unit);
        if (access.Register is not { } register)
        {
            access.Explain(context);
            return;
        }

        var book = register.ProjectsOf(access.UnitCode);
        var named = BookMatch.Named(book, project.Name, project.Code);
        var listed = named.Count > 0 ? named[0] : BookMatch.WithCode(book, project.Code);
        if (named.Count > 1)
        {
            context.Undetermined(ReferenceGap.Ambiguous(ReferencePart.BudgetBook));
        }
        else if (listed?.Budget is not { InYuan: { } listedYuan } amount)
        {
            context.Undetermined(ReferenceGap.ProjectNotCovered(ReferencePart.BudgetBook));
        }
        else if (project.Budget is not { InYuan: { } yuan } budget)
        {
            context.Undetermined(project.At(GoalField.Budget));
        }
        else if (budget.AgreesWith(amount) == false)
        {
            context.Report(project.At(GoalField.Budget), Differs.With(budget.ToString(), amount.ToString(), Distance(yuan, listedYuan)));
        }
    }

    // Amounts at the two ends of the range, which no budget has, would overflow.
    private static decimal Distance(decimal yuan, decimal listed) =>
        (yuan < 0) == (listed < 0) || Math.Max(Math.Abs(yuan), Math.Abs(listed)) < decimal.MaxValue / 2 ? Math.Abs(yuan - listed) : decimal.MaxValue;
}
