using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.GoalTexts;

namespace PerfGoals.Rules.BuiltIn.AnnualGoals;

/// <summary>Flags an annual goal that repeats the name of the project or is too short to say anything.</summary>
internal sealed class GoalSaysNothing() : ProjectRule(Description)
{
    private static readonly Message<string> RepeatsName = new("repeats-name", "goal", new(
        "年度目标“{goal}”只是重复项目名称。",
        "The annual goal '{goal}' only repeats the name of the project."));

    private static readonly Message<string, int> Short = new("short", "goal", "length", new(
        "年度目标“{goal}”只有 {length} 个字，说不清要做什么、做到什么程度。",
        "The annual goal '{goal}' has {length} characters, too few to say what is to be done and how well."));

    private static readonly CountParameter Least = new("least", 8, new("至少应有的字数（含标点）", "The number of characters required, punctuation included"), new("字", "characters"));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG4107",
        Name = "goal-says-nothing",
        Category = RuleCategory.Wording,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("年度目标过于简单", "Annual goal says nothing"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.AnnualGoal, GoalField.ProjectName],
        Messages = [RepeatsName, Short],
        Parameters = [Least],
        Rationale = new("重复项目名称或只有几个字的目标，没有说明要达到什么结果。", "A goal of a few characters, or one that repeats the name, does not say what is to come of the project."),
        HowToFix = new("写明项目本年要做什么、做多少、达到什么效果。", "Say what the project is to do within the year, how much of it, and to what effect."),
        Instruction = new(new(
            "年度目标{mustNot}少于 {least} 个字，也不能只重复项目名称。",
            "An annual goal {mustNot} have fewer than {least} characters, nor merely repeat the name of the project."), Least),
        Examples =
        [
            new(new("目标就是项目名称", "The goal is the name"), """
                | 项目名称 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 乡镇卫生院设备购置 | 乡镇卫生院设备购置。 | 产出指标 | 数量指标 | 购置设备数量 | ≥ | 12 | 台 | 20 |
                """, Flagged: true),
            new(new("只有四个字", "Four characters"), """
                | 项目名称 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 单位水电费 | 保障运转 | 产出指标 | 数量指标 | 保障单位数量 | ＝ | 3 | 个 | 20 |
                """, Flagged: true),
            new(new("虽短而有数量", "Short, but with a number"), """
                | 项目名称 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 干部培训 | 培训300人。 | 产出指标 | 数量指标 | 培训人数 | ≥ | 300 | 人 | 20 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in ProjectContext context)
    {
        var project = context.Project;
        var goal = GoalReading.WithoutEnd(project.AnnualGoal);
        if (goal.Length == 0 || GoalReading.IsPlaceholder(project))
        {
            // PG4106 says that there is no goal.
            context.NotApplicable();
        }
        else if (GoalReading.RepeatsName(project))
        {
            context.Report(project.At(GoalField.AnnualGoal), RepeatsName.With(goal)).Evidence(project.At(GoalField.ProjectName));
        }
        else if (goal.Length < context.Get(Least) && !GoalText.Read(project.AnnualGoal).HasQuantity)
        {
            context.Report(project.At(GoalField.AnnualGoal), Short.With(goal, goal.Length));
        }
    }
}
