using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.References;

namespace PerfGoals.Rules.BuiltIn.Reference;

/// <summary>Flags a project of the budget book that the declaration lacks. Secret projects need none, and are counted only.</summary>
internal sealed class ProjectWithoutDeclaration() : DeclarationRule(Description)
{
    private static readonly Message<string, int, int> Lacking = new("lacking", "name", "count", "secret", new(
        "汇编资料中的项目“{name}”没有填报绩效目标（该单位共 {count} 个项目，其中涉密 {secret} 个）。",
        "The project '{name}' of the budget book is not declared (the unit has {count} in all, of which {secret} secret)."));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG5005",
        Name = "project-without-declaration",
        Category = RuleCategory.ReferenceData,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("项目没有填报绩效目标", "Project of the budget book not declared"),
        DefaultSeverity = Severity.Error,
        Certainty = Certainty.WrittenPolicy,
        Fields = [GoalField.ProjectName],
        Messages = [Lacking],
        Rationale = new(
            "除涉密项目外，每个项目都必须编制绩效目标申报表。",
            "Every project must have a declaration, but for the secret ones."),
        HowToFix = new(
            "为该项目补填绩效目标；若已填报，核对项目名称是否与汇编资料一致。",
            "Declare the goals of the project; where they are declared, check that the name is that of the budget book."),
        Examples =
        [
            new(new("漏报一个项目", "One project left out"), """
                | 单位编码 | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 352001 | 救灾物资储备 | 产出指标 | 数量指标 | 储备帐篷 | ≥ | 200 | 顶 | 90 |
                """, Flagged: true, """{ "budgetBook": [ { "unitCode": "352001", "name": "救灾物资储备" }, { "unitCode": "352001", "name": "森林防火巡护" } ] }"""),
            new(new("没有填报的是涉密项目", "What is left out is secret"), """
                | 单位编码 | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 352001 | 救灾物资储备 | 产出指标 | 数量指标 | 储备帐篷 | ≥ | 200 | 顶 | 90 |
                """, Flagged: false, """{ "budgetBook": [ { "unitCode": "352001", "name": "救灾物资储备" }, { "unitCode": "352001", "secret": true } ] }"""),
        ],
    };

    protected override void Check(in DeclarationContext context)
    {
        var declared = Declared(context.Declaration);
        foreach (var (unit, _, _) in DeclaringUnits.Of(context.Declaration).DistinctBy(entry => ReferenceNames.Key(entry.Unit.Code)))
        {
            var access = RegisterAccess.To(ReferencePart.BudgetBook, context.Reference, context.Declaration.FiscalYear, unit);
            if (access.Register is not { } register)
            {
                access.Explain(context);
                continue;
            }

            CheckUnit(context, register, unit, declared[ReferenceNames.Key(unit.Code)].ToList());
        }
    }

    private static void CheckUnit(in DeclarationContext context, IReferenceRegister register, BudgetUnit unit, List<(string Key, GoalPath Name)> declared)
    {
        var book = register.ProjectsOf(unit.Code);
        var secret = register.CountSecretProjectsOf(unit.Code);
        var keys = declared.Select(project => project.Key).ToHashSet(StringComparer.Ordinal);
        var strangers = declared.Where(project => book.All(listed => ReferenceNames.Key(listed.Name) != project.Key)).ToList();
        foreach (var listed in book.Where(project => !keys.Contains(ReferenceNames.Key(project.Name))))
        {
            // A declared project of nearly that name may be the one: which it is, is for the rule about names to ask.
            var near = strangers.Where(project => BookMatch.Near([listed], project.Key).Count > 0).ToList();
            if (near.Count > 0)
            {
                context.Undetermined(near[0].Name);
            }
            else
            {
                context.Report(GoalPath.Declaration, Lacking.With(listed.Name, book.Count + secret, secret));
            }
        }
    }

    private static ILookup<string, (string Key, GoalPath Name)> Declared(in DeclarationView declaration)
    {
        var projects = new List<(string Unit, string Key, GoalPath Name)>();
        for (var position = 0; position < declaration.ProjectCount; position++)
        {
            var project = declaration.Project(position);
            if (!project.IsSecret)
            {
                projects.Add((ReferenceNames.Key(project.Unit.Code), ReferenceNames.Key(project.Name), project.At(GoalField.ProjectName)));
            }
        }

        return projects.ToLookup(project => project.Unit, project => (project.Key, project.Name), StringComparer.Ordinal);
    }
}
