using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Texts;

namespace PerfGoals.Rules.BuiltIn.Classification;

/// <summary>Flags a project whose quality indicators all count only.</summary>
internal sealed class NoRealQuality() : ProjectRule(Description)
{
    private static readonly Message<int> Counts = new("counts-only", "count", new(
        "{count} 个质量指标都只是计数，本项目没有一个真正的质量指标。",
        "Quality indicators that only count: {count}; the project has none that says how well the work is done."));

    private static readonly LocalizedText Row = new("只是计数", "Only counts");

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG3012",
        Name = "no-real-quality",
        Category = RuleCategory.Targets,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("没有真正的质量指标", "No real quality indicator"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.SecondLevel],
        Messages = [Counts],
        Parameters = [CountAsQuality.QualityWords],
        Basis = [new(new("财政部财预〔2021〕101号", "Caiyu [2021] No. 101 of the Ministry of Finance")) { Year = 2021, Jurisdiction = "全国" }],
        Rationale = new(
            "数量和质量原则上都要有；质量栏里全是计数，做得好不好就没有评价。",
            "In principle there are both quantity and quality; with nothing but counts, how well the work is done is not judged."),
        HowToFix = new(
            "补充一个质量指标，例如合格率、准确率，并把计数移到数量指标。",
            "Add an indicator of quality, such as the share that passes, and move the counts to quantity."),
        Instruction = new(new(
            "质量指标中{must}至少有一个真正反映质量的，如合格率、准确率。",
            "Among the quality indicators at least one {must} really be of quality, such as a rate of passing.")),
        Examples =
        [
            new(new("两个质量指标都是人次", "Both quality indicators are visits"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 禁毒帮教 | 产出指标 | 数量指标 | 帮教对象 | ≥ | 80 | 人 | 10 |
                |          | 产出指标 | 质量指标 | 谈话教育人次 | ≥ | 900 | 人次 | 10 |
                |          | 产出指标 | 质量指标 | 家访次数 | ≥ | 400 | 次 | 10 |
                """, Flagged: true),
            new(new("有一个是质量", "One of them is quality"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 禁毒帮教 | 产出指标 | 质量指标 | 谈话教育人次 | ≥ | 900 | 人次 | 10 |
                |          | 产出指标 | 质量指标 | 三年未复吸率 | ≥ | 85 | % | 10 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in ProjectContext context)
    {
        GoalPath? first = null;
        var count = 0;
        foreach (var indicator in context.Project.Indicators)
        {
            if (indicator.SecondLevel != SecondLevel.Quality)
            {
                continue;
            }

            if (!CountAsQuality.OnlyCounts(indicator, context.Get(CountAsQuality.QualityWords)))
            {
                return;
            }

            first ??= indicator.At(GoalField.SecondLevel);
            count++;
        }

        if (first is { } row)
        {
            context.Report(context.Project.At(GoalField.SecondLevel), Counts.With(count)).Related(row, Row);
        }
        else
        {
            context.NotApplicable();
        }
    }
}
