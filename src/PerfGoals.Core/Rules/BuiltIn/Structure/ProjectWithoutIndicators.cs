using PerfGoals.Diagnostics;
using PerfGoals.Goals;

namespace PerfGoals.Rules.BuiltIn.Structure;

/// <summary>Flags a project without a single indicator.</summary>
internal sealed class ProjectWithoutIndicators() : ProjectRule(Description)
{
    private static readonly Message None = new("none", new(
        "项目没有任何绩效指标。",
        "The project has no indicator at all."));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG1013",
        Name = "project-without-indicators",
        Category = RuleCategory.Structure,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("项目没有绩效指标", "Project without indicators"),
        DefaultSeverity = Severity.Error,
        Certainty = Certainty.WrittenPolicy,
        Fields = [GoalField.ProjectName],
        Messages = [None],
        Rationale = new(
            "没有指标，项目的绩效就无从衡量。",
            "Without indicators nothing about the project can be measured."),
        HowToFix = new(
            "填写绩效指标；若指标写在另一个项目之下，请移到本项目。",
            "Write the indicators; where they stand under another project, move them here."),
        Instruction = new(new(
            "每个项目{must}填写绩效指标。",
            "Each project {must} have indicators."))
        {
            Field = GoalField.FirstLevel,
        },
        Examples =
        [
            new(new("只有项目名称和预算", "A name and a budget, and nothing else"), """
                | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 防汛物资储备 | 35 |  |  |  |  |  |  |  |
                | 山洪预警 | 20 | 产出指标 | 数量指标 | 维护预警站 | ＝ | 48 | 个 | 50 |
                """, Flagged: true),
            new(new("每个项目都有指标", "Every project has one"), """
                | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 防汛物资储备 | 35 | 产出指标 | 数量指标 | 储备编织袋 | ≥ | 20000 | 条 | 50 |
                | 山洪预警 | 20 | 产出指标 | 数量指标 | 维护预警站 | ＝ | 48 | 个 | 50 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in ProjectContext context)
    {
        if (context.Project.Indicators.Count == 0)
        {
            context.Report(context.Project.At(GoalField.ProjectName), None.With());
        }
    }
}
