using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Texts;

namespace PerfGoals.Rules.BuiltIn.Structure;

/// <summary>Flags a project with fewer indicators of a dimension than required.</summary>
internal sealed class TooFewIndicators() : ProjectRule(Description)
{
    private static readonly Message<FirstLevel, int, int> Short = new("short", "level", "actual", "required", new(
        "“{level}”有 {actual} 个，至少应有 {required} 个。",
        "Indicators of '{level}': {actual}; required: at least {required}."));

    private static readonly LocalizedText Items = new("个", "indicators");

    private static readonly CountParameter Output = new("output", 1, new("至少应有的产出指标个数", "The number of output indicators required"), Items);
    private static readonly CountParameter Benefit = new("benefit", 1, new("至少应有的效益指标个数", "The number of benefit indicators required"), Items);
    private static readonly CountParameter Satisfaction = new("satisfaction", 1, new("至少应有的满意度指标个数", "The number of satisfaction indicators required"), Items);
    private static readonly CountParameter Cost = new("cost", 1, new("至少应有的成本指标个数", "The number of cost indicators required"), Items);

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG1001",
        Name = "too-few-indicators",
        Category = RuleCategory.Structure,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("某类一级指标个数不足", "Too few indicators of a dimension"),
        DefaultSeverity = Severity.Error,
        Certainty = Certainty.WrittenPolicy,
        Fields = [GoalField.FirstLevel],
        Messages = [Short],
        Parameters = [Output, Benefit, Satisfaction, Cost],
        Rationale = new(
            "缺少某一维度，项目的产出、效益、满意度或成本就无从评价。",
            "Without one of the dimensions, what the project delivers, brings about or costs cannot be judged."),
        HowToFix = new(
            "补充该类指标；若已填写而未被识别，请使用规范的一级指标名称。",
            "Add indicators of that dimension; if they are there and were not recognised, use the standard first-level names."),
        Instruction = new(new(
            "每个项目{must}至少有 [{output} 个产出指标|{benefit} 个效益指标|{satisfaction} 个满意度指标|{cost} 个成本指标]。",
            "Each project {must} have at least this many indicators: [output {output}|benefit {benefit}|satisfaction {satisfaction}|cost {cost}]."), Output, Benefit, Satisfaction, Cost),
        Examples =
        [
            new(new("缺少成本指标", "No cost indicator"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 道路养护 | 产出指标 | 数量指标 | 养护里程 | ≥ | 120 | 公里 | 50 |
                |          | 效益指标 | 社会效益指标 | 事故下降率 | ≥ | 5 | % | 20 |
                |          | 满意度指标 | 服务对象满意度指标 | 驾乘人员满意度 | ≥ | 90 | % | 20 |
                """, Flagged: true),
            new(new("四类齐全；成本写在产出之下也算成本", "All four dimensions; cost under output counts as cost"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 道路养护 | 产出指标 | 数量指标 | 养护里程 | ≥ | 120 | 公里 | 40 |
                |          | 产出指标 | 成本指标 | 每公里养护成本 | ≤ | 3 | 万元 | 20 |
                |          | 效益指标 | 社会效益指标 | 事故下降率 | ≥ | 5 | % | 20 |
                |          | 满意度指标 | 服务对象满意度指标 | 驾乘人员满意度 | ≥ | 90 | % | 10 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in ProjectContext context)
    {
        // That there is none at all is said once.
        if (context.Project.Indicators.Count == 0)
        {
            context.NotApplicable();
            return;
        }

        Check(context, FirstLevel.Output, context.Get(Output));
        Check(context, FirstLevel.Benefit, context.Get(Benefit));
        Check(context, FirstLevel.Satisfaction, context.Get(Satisfaction));
        Check(context, FirstLevel.Cost, context.Get(Cost));
    }

    private static void Check(in ProjectContext context, FirstLevel level, int required)
    {
        var project = context.Project;
        var actual = project.CountOf(level);
        if (actual >= required)
        {
            return;
        }

        // Rows whose dimension could not be read might be the ones that are missing.
        if (actual + project.CountOf(FirstLevel.Unknown) >= required)
        {
            context.Undetermined(FirstUnknown(project));
        }
        else
        {
            context.Report(project.At(GoalField.FirstLevel), Short.With(level, actual, required));
        }
    }

    private static GoalPath FirstUnknown(ProjectView project)
    {
        foreach (var indicator in project.Indicators)
        {
            if (indicator.Dimension == FirstLevel.Unknown)
            {
                return indicator.At(GoalField.FirstLevel);
            }
        }

        return project.Path;
    }
}
