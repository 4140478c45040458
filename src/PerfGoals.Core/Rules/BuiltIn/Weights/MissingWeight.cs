using PerfGoals.Diagnostics;
using PerfGoals.Goals;

namespace PerfGoals.Rules.BuiltIn.Weights;

/// <summary>Flags an indicator without a weight among indicators that have one.</summary>
internal sealed class MissingWeight() : ProjectRule(Description)
{
    private static readonly Message<string> Missing = new("missing", "indicator", new(
        "“{indicator}”没有填写权重，而本项目其他指标填写了权重。",
        "'{indicator}' has no weight, and other indicators of the project have one."));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG2002",
        Name = "missing-weight",
        Category = RuleCategory.Weights,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("漏填权重", "Missing weight"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.Weight],
        Messages = [Missing],
        Rationale = new(
            "没有权重的指标在自评时得不到分，等于没有设置。",
            "An indicator without a weight earns nothing at the self-evaluation, as if it were not there."),
        HowToFix = new(
            "填写该指标的权重，并核对本项目的权重之和。",
            "Write the weight of the indicator, and check what the weights of the project add up to."),
        Instruction = new(new(
            "每个指标{must}填写权重。",
            "Each indicator {must} have a weight.")),
        WhenToSuppress = new("一个权重属于合并在一起的几行时。", "One weight belongs to several rows whose cells are merged."),
        Examples =
        [
            new(new("第二个指标没有权重", "The second indicator has no weight"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 图书馆购书 | 产出指标 | 数量指标 | 购置图书 | ≥ | 6000 | 册 | 50 |
                |          | 产出指标 | 质量指标 | 图书完好率 | ≥ | 99 | % |  |
                |          | 满意度指标 | 服务对象满意度指标 | 读者满意度 | ≥ | 90 | % | 10 |
                """, Flagged: true),
            new(new("每个指标都有权重", "Every indicator has a weight"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 图书馆购书 | 产出指标 | 数量指标 | 购置图书 | ≥ | 6000 | 册 | 50 |
                |          | 产出指标 | 质量指标 | 图书完好率 | ≥ | 99 | % | 30 |
                |          | 满意度指标 | 服务对象满意度指标 | 读者满意度 | ≥ | 90 | % | 10 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in ProjectContext context)
    {
        var project = context.Project;
        var blank = 0;
        foreach (var indicator in project.Indicators)
        {
            blank += IsMissing(indicator) ? 1 : 0;
        }

        if (project.WeightCount == 0)
        {
            context.NotApplicable();
        }
        else if (blank >= project.WeightCount)
        {
            // Where so many rows have none, weights are probably given to groups of rows in merged cells.
            context.Undetermined(project.At(GoalField.Weight));
        }
        else if (blank > 0)
        {
            foreach (var indicator in project.Indicators)
            {
                if (IsMissing(indicator))
                {
                    context.Report(indicator.At(GoalField.Weight), Missing.With(indicator.Name));
                }
            }
        }
    }

    private static bool IsMissing(in IndicatorView indicator) => indicator.Weight is null && indicator.IsBlank(GoalField.Weight);
}
