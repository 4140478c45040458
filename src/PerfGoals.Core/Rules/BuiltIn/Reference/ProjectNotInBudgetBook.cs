using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.References;

namespace PerfGoals.Rules.BuiltIn.Reference;

/// <summary>Flags a project whose name the budget book does not have.</summary>
internal sealed class ProjectNotInBudgetBook() : ProjectRule(Description)
{
    private static readonly Message<string> Unknown = new("unknown", "name", new(
        "汇编资料中没有项目“{name}”。",
        "The budget book has no project '{name}'."));

    private static readonly Message<string, string> Near = new("near", "name", "near", new(
        "汇编资料中没有项目“{name}”。名称相近的有：{near}。",
        "The budget book has no project '{name}'. Similar names: {near}."));

    private static readonly Message<string, string, string> OfCode = new("name-of-code", "name", "code", "listed", new(
        "项目名称为“{name}”，汇编资料中编码 {code} 的项目是“{listed}”。",
        "The project is called '{name}'; in the budget book {code} is '{listed}'."));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG5003",
        Name = "project-not-in-budget-book",
        Category = RuleCategory.ReferenceData,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("项目名称与汇编资料不一致", "Project name not in the budget book"),
        DefaultSeverity = Severity.Error,
        Certainty = Certainty.WrittenPolicy,
        Fields = [GoalField.ProjectName],
        Messages = [Unknown, Near, OfCode],
        Rationale = new(
            "项目名称须与汇编资料一致，否则无法知道这张表说的是哪一笔预算。",
            "The name must be that of the budget book; otherwise nobody knows which budget the table is for."),
        HowToFix = new(
            "按汇编资料填写项目名称的全称；汇编资料中没有的项目不应填报。",
            "Write the full name as in the budget book; a project that is not in the book is not to be declared."),
        Instruction = new(new(
            "项目名称{must}与汇编资料一致。",
            "The name of a project {must} be that of the budget book.")),
        Examples =
        [
            new(new("名称少了两个字", "Two characters short"), """
                | 单位编码 | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 211001 | 农村公路养护 | 320 | 产出指标 | 数量指标 | 养护里程 | ≥ | 410 | 公里 | 90 |
                """, Flagged: true, """{ "budgetBook": [ { "unitCode": "211001", "name": "农村公路养护经费", "budget": { "amount": 320, "unit": "万元" } } ] }"""),
            new(new("只有括号不同", "Only brackets differ"), """
                | 单位编码 | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 211001 | 农村公路养护经费(县级配套) | 320 | 产出指标 | 数量指标 | 养护里程 | ≥ | 410 | 公里 | 90 |
                """, Flagged: false, """{ "budgetBook": [ { "unitCode": "211001", "name": "农村公路养护经费【县级配套】", "budget": { "amount": 320, "unit": "万元" } } ] }"""),
        ],
    };

    protected override void Check(in ProjectContext context)
    {
        var project = context.Project;
        var access = RegisterAccess.To(ReferencePart.BudgetBook, context.Reference, context.Declaration.FiscalYear, project.Unit);
        if (access.Register is not { } register)
        {
            access.Explain(context);
        }
        else if (ReferenceNames.Key(project.Name).Length == 0)
        {
            context.Undetermined(project.At(GoalField.ProjectName));
        }
        else if (register.ProjectsOf(access.UnitCode) is var book && BookMatch.Named(book, project.Name, project.Code).Count == 0)
        {
            context.Report(project.At(GoalField.ProjectName), MessageOf(project.Name, project.Code, book));
        }
    }

    private static BoundMessage MessageOf(string name, string? code, IReadOnlyList<BookProject> book)
    {
        if (BookMatch.WithCode(book, code) is { } coded)
        {
            return OfCode.With(name, coded.Code!, coded.Name);
        }

        var near = BookMatch.Near(book, name);
        return near.Count == 0 ? Unknown.With(name) : Near.With(name, string.Join("、", near.Select(project => $"“{project.Name}”")));
    }
}
