using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.GoalTexts;

namespace PerfGoals.Rules.BuiltIn.AnnualGoals;

/// <summary>Flags an annual goal that says nowhere how much.</summary>
internal sealed class GoalWithoutNumber() : ProjectRule(Description)
{
    private static readonly Message None = new("none", new("年度目标没有任何数量，无法判断做到多少才算实现。", "The annual goal has no number: it does not say how much would reach it."));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG4104",
        Name = "goal-without-number",
        Category = RuleCategory.Wording,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("年度目标没有数量", "Annual goal without a number"),
        DefaultSeverity = Severity.Info,
        Certainty = Certainty.Hint,
        Fields = [GoalField.AnnualGoal],
        Messages = [None],
        Basis = [new(new("财政部财预〔2015〕88号：绩效目标应当细化量化", "Caiyu [2015] No. 88 of the Ministry of Finance: goals are to be specific and quantified"))],
        Rationale = new("绩效目标应当细化、量化，尽量用数量说明要做多少、做到什么程度。", "A goal is to be specific and, wherever possible, to say in numbers how much and how well."),
        HowToFix = new("写明主要任务的数量和要达到的程度，如“办理案件350件，满意度不低于95%”。", "Say how much of the main work there will be and how well it is to be done, such as 350 cases and a satisfaction of at least 95%."),
        Instruction = new(new(
            "年度目标{must}写明主要任务的数量和要达到的程度。",
            "The annual goal {must} say how much of its main tasks is to be done, and how well.")),
        Examples =
        [
            new(new("只说任务，没有数量", "The work, and no number"), """
                | 项目名称 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 文化下乡 | 组织送戏下乡，丰富群众文化生活。 | 产出指标 | 数量指标 | 演出场次 | ≥ | 60 | 场 | 20 |
                """, Flagged: true),
            new(new("年份和文号不是数量", "Years and numbers of documents say no amount"), """
                | 项目名称 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 文化下乡 | 落实川办发〔2021〕36号文件，2025年12月底前完成送戏下乡。 | 产出指标 | 数量指标 | 演出场次 | ≥ | 60 | 场 | 20 |
                """, Flagged: true),
            new(new("有数量，也可以是汉字数字", "A number, which may be in words"), """
                | 项目名称 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 文化下乡 | 全年送戏下乡不少于六十场。 | 产出指标 | 数量指标 | 演出场次 | ≥ | 60 | 场 | 20 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in ProjectContext context)
    {
        var project = context.Project;
        if (project.IsBlank(GoalField.AnnualGoal) || GoalReading.IsPlaceholder(project) || GoalReading.RepeatsName(project))
        {
            context.NotApplicable();
        }
        else if (!GoalText.Read(project.AnnualGoal).HasQuantity)
        {
            context.Report(project.At(GoalField.AnnualGoal), None.With());
        }
    }
}
