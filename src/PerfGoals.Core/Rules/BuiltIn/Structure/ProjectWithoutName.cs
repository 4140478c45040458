using PerfGoals.Diagnostics;
using PerfGoals.Goals;

namespace PerfGoals.Rules.BuiltIn.Structure;

/// <summary>Flags a project without a name.</summary>
internal sealed class ProjectWithoutName() : ProjectRule(Description)
{
    private static readonly Message Nameless = new("nameless", new(
        "项目没有名称。",
        "The project has no name."));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG1003",
        Name = "project-without-name",
        Category = RuleCategory.Structure,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("项目没有名称", "Project without a name"),
        DefaultSeverity = Severity.Error,
        Certainty = Certainty.WrittenPolicy,
        Fields = [GoalField.ProjectName],
        Messages = [Nameless],
        Rationale = new(
            "没有名称，就不知道这些指标属于哪个项目，也无法与汇编资料核对。",
            "Without a name nobody knows whose indicators these are, and the budget book cannot be consulted."),
        HowToFix = new(
            "填写项目名称；若名称写在表格之外，请移入“项目名称”列。",
            "Write the name of the project; where it stands outside the table, move it into the column 项目名称."),
        Instruction = new(new(
            "每个项目{must}填写项目名称。",
            "Each project {must} have its name.")),
        Examples =
        [
            new(new("没有“项目名称”列", "No column for the name"), """
                | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 产出指标 | 数量指标 | 种植行道树 | ≥ | 600 | 株 | 50 |
                """, Flagged: true),
            new(new("名称只写在项目的第一行", "The name in the project's first row"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 道路绿化 | 产出指标 | 数量指标 | 种植行道树 | ≥ | 600 | 株 | 50 |
                |          | 产出指标 | 质量指标 | 成活率 | ≥ | 95 | % | 40 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in ProjectContext context)
    {
        if (context.Project.IsBlank(GoalField.ProjectName))
        {
            context.Report(context.Project.At(GoalField.ProjectName), Nameless.With());
        }
    }
}
