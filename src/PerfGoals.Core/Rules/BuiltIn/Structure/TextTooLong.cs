using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Texts;

namespace PerfGoals.Rules.BuiltIn.Structure;

/// <summary>Flags a goal or a value that is longer than the budget system takes.</summary>
internal sealed class TextTooLong() : ProjectRule(Description)
{
    private static readonly Message<GoalField, int, int> TooLong = new("too-long", "field", "actual", "most", new(
        "{field}有 {actual} 个字符，超过 {most} 个。",
        "The cell ({field}) has {actual} characters, more than {most}."));

    private static readonly LocalizedText Characters = new("个字符", "characters");

    private static readonly CountParameter Goal = new("goal", 2000, new("系统允许的年度目标字符数", "The number of characters that the system takes for the annual goal"), Characters);
    private static readonly CountParameter Target = new("target", 60, new("系统允许的指标值字符数", "The number of characters that the system takes for a target"), Characters);

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG1023",
        Name = "text-too-long",
        Category = RuleCategory.Structure,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("年度目标或指标值过长", "Goal or target too long"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.AnnualGoal, GoalField.Target],
        Messages = [TooLong],
        Parameters = [Goal, Target],
        Rationale = new(
            "超过系统长度的内容无法保存，或者被截断。",
            "What is longer than the system takes cannot be saved, or is cut."),
        HowToFix = new("精简文字；指标值只写标准，说明移到别的列。", "Shorten it; let the value say the standard, and move explanations to other columns."),
        Instruction = new(new(
            "年度目标{mustNot}超过 {goal} 个字，指标值{mustNot}超过 {target} 个字。",
            "An annual goal {mustNot} have more than {goal} characters, and a target {mustNot} have more than {target}."), Goal, Target),
        Examples =
        [
            new(new("指标值写成了一段话", "A paragraph for a value"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 森林防火 | 产出指标 | 质量指标 | 巡护质量 | 定性 | 严格执行森林防火巡护制度，护林员每日上山巡护并做好记录，发现火情第一时间上报，配合扑救队伍开展先期处置，全年不发生因巡护不到位引起的重大森林火灾 |  | 20 |
                """, Flagged: true),
            new(new("简短的指标值", "A short value"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 森林防火 | 产出指标 | 质量指标 | 巡护到位率 | ≥ | 98 | % | 20 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in ProjectContext context)
    {
        var project = context.Project;
        var (goal, target) = (context.Get(Goal), context.Get(Target));
        Check(context, project.At(GoalField.AnnualGoal), project.AnnualGoal, goal);
        foreach (var indicator in project.Indicators)
        {
            Check(context, indicator.At(GoalField.Target), indicator.TextOf(GoalField.Target), target);
        }
    }

    private static void Check(in ProjectContext context, GoalPath place, string text, int most)
    {
        if (text.Length > most && CellText.Compact(text).Length is var actual && actual > most)
        {
            context.Report(place, TooLong.With(place.Field, actual, most));
        }
    }
}
