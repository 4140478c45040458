using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.References;
using PerfGoals.Texts;

namespace PerfGoals.Rules.BuiltIn.Structure;

/// <summary>Flags a project that has the name of another one of the same unit.</summary>
internal sealed class RepeatedProjectName() : DeclarationRule(Description)
{
    private static readonly Message<string> Repeated = new("repeated", "project", new(
        "已有名为“{project}”的项目。",
        "There already is a project called '{project}'."));

    private static readonly LocalizedText First = new("同名项目第一次出现在这里", "The name is first used here");

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG1017",
        Name = "repeated-project-name",
        Category = RuleCategory.Structure,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("项目重名", "Two projects of one name"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.ProjectName],
        Messages = [Repeated],
        Rationale = new(
            "与汇编资料按名称核对，重名的项目分不清是哪一个，也可能是重复填写。",
            "The budget book is consulted by name: of two projects of one name nobody knows which is which, and one may be the other entered twice."),
        HowToFix = new(
            "删除重复的项目，或按汇编资料写明各自的名称或项目编码。",
            "Delete the one that was entered twice, or give each its own name or code as the budget book does."),
        Instruction = new(new(
            "一张申报表内项目{mustNot}重名。",
            "Two projects of a declaration {mustNot} have one name.")),
        Examples =
        [
            new(new("同一单位两个项目同名", "One name for two projects of a unit"), """
                | 项目名称 | 预算数（万元） | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 文化惠民 | 30 | 送戏下乡。 | 产出指标 | 数量指标 | 送戏下乡 | ≥ | 24 | 场 | 50 |
                |          |    |            | 产出指标 | 质量指标 | 演出完成率 | ＝ | 100 | % | 50 |
                | 文化惠民 | 12 | 购置图书。 | 产出指标 | 数量指标 | 购置图书 | ≥ | 2000 | 册 | 50 |
                """, Flagged: true),
            new(new("单位不同，或项目编码不同", "Different units, or different codes"), """
                | 单位编码 | 单位名称 | 项目编码 | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 301001 | 县文化馆 | A01 | 文化惠民 | 产出指标 | 数量指标 | 送戏下乡 | ≥ | 24 | 场 | 50 |
                |        |          | A02 | 文化惠民 | 产出指标 | 数量指标 | 文艺培训 | ≥ | 12 | 期 | 50 |
                | 301002 | 县图书馆 |     | 文化惠民 | 产出指标 | 数量指标 | 购置图书 | ≥ | 2000 | 册 | 50 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in DeclarationContext context)
    {
        var declaration = context.Declaration;
        var seen = new Dictionary<(string Unit, string Name), int>();
        for (var i = 0; i < declaration.ProjectCount; i++)
        {
            var project = declaration.Project(i);
            var name = ReferenceNames.Key(project.Name);
            var unit = ReferenceNames.Key(project.Unit.Code) is { Length: > 0 } code ? code : ReferenceNames.Key(project.Unit.Name);
            if (name.Length == 0 || seen.TryAdd((unit, name), i))
            {
                continue;
            }

            // Where both have codes of their own, the budget system knows them for two.
            var first = declaration.Project(seen[(unit, name)]);
            if (project.Code is null || first.Code is null || CellText.Compact(project.Code) == CellText.Compact(first.Code))
            {
                context.Report(project.At(GoalField.ProjectName), Repeated.With(project.Name)).Related(first.At(GoalField.ProjectName), First);
            }
        }
    }
}
