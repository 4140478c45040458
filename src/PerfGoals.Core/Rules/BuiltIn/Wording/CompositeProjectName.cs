using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Texts;

namespace PerfGoals.Rules.BuiltIn.Wording;

/// <summary>Flags the name of a project that adds other expenditure to what it names.</summary>
internal sealed class CompositeProjectName() : ProjectRule(Description)
{
    private static readonly Message<string, string> Composite = new("composite", "project", "words", new(
        "项目名称“{project}”用“{words}”把几类支出合在一起，其他部分要做什么、花多少都看不出来。",
        "The project '{project}' adds further expenditure ('{words}'): what the rest is for and what it costs does not show."));

    private static readonly WordsParameter Joints = new(
        "joints",
        ["及其他", "和其他", "与其他", "以及其他", "、其他", "等其他", "及其它", "和其它", "、其它"],
        new("把其他支出合进来的词", "Words that add other expenditure"));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG4011",
        Name = "composite-project-name",
        Category = RuleCategory.Wording,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("项目名称混合几类支出", "Project of mixed expenditure"),
        DefaultSeverity = Severity.Info,
        Certainty = Certainty.Hint,
        Fields = [GoalField.ProjectName],
        Messages = [Composite],
        Parameters = [Joints],
        Rationale = new("把不相干的支出放进一个项目，指标只能考核其中一部分。", "Where unrelated expenditure shares a project, its indicators measure only a part of it."),
        HowToFix = new("按用途拆成几个项目；确实不能拆的，为每一部分设置产出和成本指标。", "Make a project of each purpose, or give each part its indicators of output and cost."),
        Instruction = new(new(
            "一个项目{mustNot}混合几类不相干的支出。",
            "A project {mustNot} mix kinds of expenditure that have nothing to do with each other.")),
        Examples =
        [
            new(new("“及其他”", "And other"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 会议费、培训费及其他业务经费 | 产出指标 | 数量指标 | 召开会议次数 | ≥ | 6 | 次 | 10 |
                """, Flagged: true),
            new(new("两样东西，一个用途", "Two things, one purpose"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 路灯和标识维护 | 产出指标 | 数量指标 | 维护路灯数量 | ≥ | 600 | 盏 | 10 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in ProjectContext context)
    {
        var project = context.Project;
        var name = CellText.Compact(project.Name);
        if (context.Get(Joints).FirstOrDefault(word => name.IndexOf(word, StringComparison.Ordinal) > 0) is { } found)
        {
            context.Report(project.At(GoalField.ProjectName), Composite.With(project.Name, found));
        }
    }
}
