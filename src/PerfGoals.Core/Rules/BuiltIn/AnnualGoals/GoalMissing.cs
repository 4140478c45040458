using PerfGoals.Diagnostics;
using PerfGoals.Goals;

namespace PerfGoals.Rules.BuiltIn.AnnualGoals;

/// <summary>Flags a project without an annual goal.</summary>
internal sealed class GoalMissing() : ProjectRule(Description)
{
    private static readonly Message Missing = new("missing", new("没有填写年度目标。", "The annual goal is not filled in."));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG4106",
        Name = "goal-missing",
        Category = RuleCategory.Wording,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("年度目标未填写", "No annual goal"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.WrittenPolicy,
        Fields = [GoalField.AnnualGoal],
        Messages = [Missing],
        Basis = [new(new("财政部财预〔2015〕88号：项目支出应当设定绩效目标", "Caiyu [2015] No. 88 of the Ministry of Finance: expenditure on projects is to have goals"))],
        Rationale = new("指标是年度目标的分解；没有目标，就看不出这些指标为什么而设。", "Indicators break the annual goal down; without it nobody sees what they are for."),
        HowToFix = new("写明项目本年要做什么、做多少、达到什么效果。", "Say what the project is to do within the year, how much of it, and to what effect."),
        Instruction = new(new(
            "每个项目{must}填写年度目标，写明本年做什么、做多少、达到什么效果。",
            "Each project {must} have an annual goal: what is to be done, how much of it, and to what effect.")),
        Examples =
        [
            new(new("年度目标空白", "The goal is blank"), """
                | 项目名称 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 厕所改造 |      | 产出指标 | 数量指标 | 改造厕所数量 | ≥ | 20 | 座 | 20 |
                """, Flagged: true),
            new(new("有年度目标", "There is a goal"), """
                | 项目名称 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 厕所改造 | 改造农村公共厕所20座，改善人居环境。 | 产出指标 | 数量指标 | 改造厕所数量 | ≥ | 20 | 座 | 20 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in ProjectContext context)
    {
        var project = context.Project;
        if (!project.HasCell(GoalField.AnnualGoal))
        {
            // A table without the column is perhaps but a part of the form.
            context.Undetermined(project.At(GoalField.AnnualGoal));
        }
        else if (project.IsBlank(GoalField.AnnualGoal) || GoalReading.IsPlaceholder(project))
        {
            context.Report(project.At(GoalField.AnnualGoal), Missing.With());
        }
    }
}
