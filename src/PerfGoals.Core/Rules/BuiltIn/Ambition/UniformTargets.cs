using PerfGoals.Diagnostics;
using PerfGoals.Goals;

namespace PerfGoals.Rules.BuiltIn.Ambition;

/// <summary>Flags a project whose targets are nearly all one and the same number.</summary>
internal sealed class UniformTargets() : ProjectRule(Description)
{
    private static readonly Message<int, int, decimal> Uniform = new("uniform", "all", "count", "number", new(
        "{all} 个数值指标中有 {count} 个的指标值都是 {number}，可能没有逐项测算。",
        "Of {all} targets in numbers, {count} are {number}; they may not have been worked out one by one."));

    private static readonly CountParameter Indicators = new("indicators", 6, new(
        "从多少个数值指标起", "From how many targets in numbers on"), new("个", "targets"));

    private static readonly NumberParameter Most = new("most", 80, 50, 100, new(
        "相同数值所占比例从多少起", "From which share of one number on"), new("百分点", "percentage points"));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG3040",
        Name = "uniform-targets",
        Category = RuleCategory.Targets,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("指标值几乎相同", "Uniform targets"),
        DefaultSeverity = Severity.Info,
        Certainty = Certainty.Hint,
        Fields = [GoalField.Target],
        Messages = [Uniform],
        Parameters = [Indicators, Most],
        Rationale = new(
            "不同的指标测算出同一个数值的可能性很小；几乎全部相同，往往是照填的。",
            "Different indicators rarely come to one number; where nearly all do, it was often just filled in."),
        HowToFix = new(
            "逐项按计划、历史或行业标准测算指标值。",
            "Work out each target, after plans, past results or standards of the trade."),
        Examples =
        [
            new(new("六个指标都是 95", "Six indicators of 95 each"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 城市照明 | 产出指标 | 数量指标 | 路灯巡查覆盖率 | ≥ | 95 | % | 15 |
                |          | 产出指标 | 质量指标 | 亮灯率 | ≥ | 95 | % | 15 |
                |          | 产出指标 | 质量指标 | 维修合格率 | ≥ | 95 | % | 15 |
                |          | 产出指标 | 时效指标 | 故障处理及时率 | ≥ | 95 | % | 15 |
                |          | 效益指标 | 社会效益指标 | 夜间出行保障率 | ≥ | 95 | % | 15 |
                |          | 满意度指标 | 服务对象满意度指标 | 市民满意度 | ≥ | 95 | % | 15 |
                """, Flagged: true),
            new(new("几个率相同，数量和成本各不相同；每样一处也很平常", "A few equal rates beside other numbers; and one of each is common"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 城市照明 | 产出指标 | 数量指标 | 维护路灯 | ≥ | 3200 | 盏 | 15 |
                |          | 产出指标 | 质量指标 | 亮灯率 | ≥ | 98 | % | 15 |
                |          | 产出指标 | 质量指标 | 维修合格率 | ＝ | 100 | % | 15 |
                |          | 产出指标 | 时效指标 | 故障处理及时率 | ＝ | 100 | % | 15 |
                |          | 满意度指标 | 服务对象满意度指标 | 市民满意度 | ≥ | 90 | % | 15 |
                |          | 成本指标 | 经济成本指标 | 每盏维护成本 | ≤ | 120 | 元/盏 | 15 |
                | 村级建设 | 产出指标 | 数量指标 | 新建文化广场 | ＝ | 1 | 处 | 15 |
                |          | 产出指标 | 数量指标 | 新建公厕 | ＝ | 1 | 座 | 15 |
                |          | 产出指标 | 数量指标 | 新建农家书屋 | ＝ | 1 | 间 | 15 |
                |          | 产出指标 | 数量指标 | 购置音响 | ＝ | 1 | 套 | 15 |
                |          | 产出指标 | 数量指标 | 制作宣传栏 | ＝ | 1 | 个 | 15 |
                |          | 产出指标 | 数量指标 | 修缮办公室 | ＝ | 1 | 间 | 15 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in ProjectContext context)
    {
        // Only a number that more than half of the targets are can be left over when unlike ones are struck out in pairs.
        var (all, lead, number) = (0, 0, 0m);
        foreach (var indicator in context.Project.Indicators)
        {
            if (indicator.Target.Number is { } own)
            {
                all++;
                (lead, number) = lead == 0 ? (1, own) : own == number ? (lead + 1, number) : (lead - 1, number);
            }
        }

        if (all == 0 || all < context.Get(Indicators))
        {
            context.NotApplicable();
            return;
        }

        var count = 0;
        foreach (var indicator in context.Project.Indicators)
        {
            count += indicator.Target.Number == number ? 1 : 0;
        }

        // One of each thing, and none of what is bad, is what many projects ask for.
        if (number > 1 && count > all / 2 && count * 100m >= all * context.Get(Most))
        {
            context.Report(context.Project.At(GoalField.Target), Uniform.With(all, count, number));
        }
    }
}
