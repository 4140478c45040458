using System.Globalization;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Texts;

namespace PerfGoals.Rules.BuiltIn.Reading;

/// <summary>Flags a project whose weights are all fractions of 1, as spreadsheets store percentages.</summary>
internal sealed class FractionalWeights() : ProjectRule(Description)
{
    private const int Fewest = 3;

    private static readonly Message<decimal> Fractions = new("fractions", "sum", new(
        "各指标权重都不大于 1，合计 {sum}：疑似把百分数写成了小数。",
        "All weights are at most 1 and add up to {sum}: percentages seem to be written as fractions."));

    private static readonly LocalizedText Percentages = new("把权重乘以 100", "Multiply the weights by 100");

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG0022",
        Name = "fractional-weights",
        Category = RuleCategory.Reading,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("权重写成了小数", "Weights written as fractions"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.Weight],
        Messages = [Fractions],
        Rationale = new(
            "权重按百分数填写。电子表格把 10% 存成 0.1，照字面读取就成了千分之一。",
            "Weights are percentages. A spreadsheet stores 10% as 0.1, which read as it stands is a tenth of a per cent."),
        HowToFix = new("把 0.1 改为 10。", "Write 10 for 0.1."),
        Instruction = new(new(
            "权重{must}按百分数填写：10% 填 10，不填 0.1。",
            "Weights {must} be written in percent: for 10% write 10, not 0.1.")),
        Examples =
        [
            new(new("权重合计为 0.9", "The weights add up to 0.9"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 农村供水 | 产出指标 | 数量指标 | 新建管网 | ≥ | 12 | 公里 | 0.5 |
                |          | 效益指标 | 社会效益指标 | 受益人口 | ≥ | 3000 | 人 | 0.3 |
                |          | 满意度指标 | 服务对象满意度指标 | 用水户满意度 | ≥ | 90 | % | 0.10 |
                """, Flagged: true)
            {
                Repaired = """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 农村供水 | 产出指标 | 数量指标 | 新建管网 | ≥ | 12 | 公里 | 50 |
                |          | 效益指标 | 社会效益指标 | 受益人口 | ≥ | 3000 | 人 | 30 |
                |          | 满意度指标 | 服务对象满意度指标 | 用水户满意度 | ≥ | 90 | % | 10 |
                """,
            },
            new(new("带百分号的权重", "Weights with the sign of per cent"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 农村供水 | 产出指标 | 数量指标 | 新建管网 | ≥ | 12 | 公里 | 50% |
                |          | 效益指标 | 社会效益指标 | 受益人口 | ≥ | 3000 | 人 | 30% |
                |          | 满意度指标 | 服务对象满意度指标 | 用水户满意度 | ≥ | 90 | % | 10% |
                """, Flagged: false),
        ],
    };

    /// <summary>Tells whether the weights of a project are fractions of 1, so that their numbers say nothing as percentages.</summary>
    public static bool AreIn(in ProjectView project)
    {
        var count = 0;
        foreach (var indicator in project.Indicators)
        {
            if (indicator.Weight is not { } weight)
            {
                continue;
            }

            // 0.5% is written as a percentage, and is one.
            if (weight is <= 0 or > 1 || CellText.Compact(indicator.TextOf(GoalField.Weight)) is [.., '%' or '分'])
            {
                return false;
            }

            count++;
        }

        // Rows of 1 point each are small weights; what adds up to about 1 is a whole.
        return count >= Fewest && project.WeightSum is >= 0.5m and <= 1.2m;
    }

    protected override void Check(in ProjectContext context)
    {
        var project = context.Project;
        if (AreIn(project))
        {
            context.Report(project.At(GoalField.Weight), Fractions.With(project.WeightSum)).Fix("percentages", FixApplicability.NeedsPerson, Percentages, Percents(project));
        }
    }

    private static (GoalPath Cell, string Text)[] Percents(in ProjectView project)
    {
        var changes = new List<(GoalPath, string)>(project.Indicators.Count);
        foreach (var indicator in project.Indicators)
        {
            if (indicator.Weight is { } weight)
            {
                changes.Add((indicator.At(GoalField.Weight), (weight * 100).ToString("0.############################", CultureInfo.InvariantCulture)));
            }
        }

        return [.. changes];
    }
}
