using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.References;

namespace PerfGoals.Rules.BuiltIn.Reference;

/// <summary>Flags a project of the budget book that the declarations of its unit lack. Secret projects need none, and are counted only.</summary>
/// <remarks>A unit may have a declaration for all its projects or one for each, so that all declarations of a portfolio are looked at together.</remarks>
internal sealed class ProjectWithoutDeclaration : IRule
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
            "没有绩效目标，这笔预算要办成什么就没有依据，年底也无从评价。涉密项目不编制，另行管理。",
            "Without goals nobody can say what the money is to achieve, or judge it at the end of the year. Secret projects have none and are managed otherwise."),
        HowToFix = new(
            "为该项目补填绩效目标；若已填报，核对项目名称是否与汇编资料一致。",
            "Declare the goals of the project; where they are declared, check that the name is that of the budget book."),
        Instruction = new(new(
            "除涉密项目外，每个项目都{must}编制绩效目标申报表。",
            "Every project that is not secret {must} have a declaration.")),
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

    RuleDescriptor IRule.Descriptor => Description;

    void IRule.Initialize(RuleActions actions) => actions.ForPortfolio<List<DeclaredUnit>>(() => [], Add, Merge, Report, Check);

    private static void Add(List<DeclaredUnit> state, in PortfolioEntryContext context)
    {
        var declaration = context.Declaration;
        foreach (var access in AccessOf(declaration, context.Reference))
        {
            if (access.Register is null)
            {
                access.Explain(context);
                continue;
            }

            var projects = ImmutableArray.CreateBuilder<(string, PortfolioPlace)>();
            foreach (var (name, path) in ProjectsOf(declaration, access))
            {
                projects.Add((name, context.Place(path)));
            }

            state.Add(new(declaration.FiscalYear, access.UnitCode, context.Place(GoalPath.Declaration), projects.ToImmutable()));
        }
    }

    private static List<DeclaredUnit> Merge(List<DeclaredUnit> left, List<DeclaredUnit> right)
    {
        left.AddRange(right);
        return left;
    }

    private static void Report(List<DeclaredUnit> state, in PortfolioContext context)
    {
        foreach (var gap in state.Count == 0 ? [] : BookCoverage.GapsIn(state, context.Reference!))
        {
            if (gap.Lacking is { } lacking)
            {
                context.Report(gap.Place, MessageOf(lacking, gap));
            }
            else
            {
                context.Undetermined(gap.Place);
            }
        }
    }

    private static void Check(in DeclarationContext context)
    {
        var declaration = context.Declaration;
        var units = new List<DeclaredUnit>();
        foreach (var access in AccessOf(declaration, context.Reference))
        {
            if (access.Register is null)
            {
                access.Explain(context);
                continue;
            }

            var projects = ImmutableArray.CreateBuilder<(string, PortfolioPlace)>();
            foreach (var (name, path) in ProjectsOf(declaration, access))
            {
                projects.Add((name, PlaceOf(path)));
            }

            units.Add(new(declaration.FiscalYear, access.UnitCode, PlaceOf(GoalPath.Declaration), projects.ToImmutable()));
        }

        foreach (var gap in units.Count == 0 ? [] : BookCoverage.GapsIn(units, context.Reference!))
        {
            if (gap.Lacking is { } lacking)
            {
                context.Report(gap.Place.Path, MessageOf(lacking, gap));
            }
            else
            {
                context.Undetermined(gap.Place.Path);
            }
        }
    }

    private static BoundMessage MessageOf(BookProject project, CoverageGap gap) => Lacking.With(project.Name, gap.Count, gap.Secret);

    // In a declaration by itself a place needs no document and no identity.
    private static PortfolioPlace PlaceOf(GoalPath path) => new(default, path, "");

    private static IEnumerable<RegisterAccess> AccessOf(in DeclarationView declaration, IReferenceRegister? reference)
    {
        var year = declaration.FiscalYear;
        return DeclaringUnits.Of(declaration)
            .Select(entry => RegisterAccess.To(ReferencePart.BudgetBook, reference, year, entry.Unit))
            .DistinctBy(access => ReferenceNames.Key(access.UnitCode));
    }

    private static List<(string Name, GoalPath Path)> ProjectsOf(in DeclarationView declaration, RegisterAccess access)
    {
        var projects = new List<(string, GoalPath)>();
        for (var position = 0; position < declaration.ProjectCount; position++)
        {
            var project = declaration.Project(position);
            if (!project.IsSecret && access.IsOf(project.Unit))
            {
                projects.Add((ReferenceNames.Key(project.Name), project.At(GoalField.ProjectName)));
            }
        }

        return projects;
    }
}
