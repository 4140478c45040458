using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Indicators;

namespace PerfGoals.Rules.BuiltIn.Classification;

/// <summary>Flags a rate under 数量指标.</summary>
/// <remarks>Rates of what is done in time are for <see cref="MisplacedTimeliness"/>, satisfaction and budget execution for the rules about these.</remarks>
internal sealed class RateAsQuantity() : IndicatorRule(Description, new IndicatorType(FirstLevel.Unknown, SecondLevel.Quantity))
{
    private static readonly Message<string, string> Rate = new("rate", "indicator", "trigger", new(
        "数量指标“{indicator}”是比率（“{trigger}”），不是数量。",
        "The quantity indicator '{indicator}' is a rate ('{trigger}') and no quantity."));

    private static readonly WordsParameter Exempt = new(
        "exempt", ["进度"], new("可以用比率表示数量的词语", "Words for which a rate does say how much"));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG3001",
        Name = "rate-as-quantity",
        Category = RuleCategory.Targets,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("比率写在数量指标之下", "A rate under quantity"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.SecondLevel],
        Messages = [Rate],
        Parameters = [Exempt],
        Rationale = new(
            "数量指标说明做多少；比率不说明做多少，分母变了，同样的比率就是另一个工作量。",
            "Quantity says how much is done. A rate does not: with another whole, the same rate is another amount of work."),
        HowToFix = new(
            "移到质量指标；或改为数量，写明件数、人数、面积等。",
            "Move it to quality, or write the number itself: cases, people, an area."),
        Instruction = new(new(
            "数量指标{must}写件数、人数、面积等数量，比率列入质量指标。",
            "Quantity indicators {must} count pieces, people, areas and so on; rates are for quality.")),
        Examples =
        [
            new(new("覆盖率不是数量", "Coverage is no quantity"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 疫苗接种 | 产出指标 | 数量指标 | 适龄儿童接种率 | ≥ | 95 | % | 10 |
                """, Flagged: true)
            {
                Repaired = """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 疫苗接种 | 产出指标 | 质量指标 | 适龄儿童接种率 | ≥ | 95 | % | 10 |
                """,
            },
            new(new("人数是数量，接种率是质量", "People are a quantity, and the rate is quality"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 疫苗接种 | 产出指标 | 数量指标 | 接种人数 | ≥ | 5200 | 人 | 10 |
                |          | 产出指标 | 质量指标 | 适龄儿童接种率 | ≥ | 95 | % | 10 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        var word = MeasureWords.Find(indicator.Name);
        var kind = word?.Kind ?? MeasureKind.Unknown;
        var isRate = RowMeasure.IsShareUnit(indicator)
            ? kind is MeasureKind.Share or MeasureKind.Ratio or MeasureKind.Degree or MeasureKind.Unknown
            : indicator.Requirement.Unit is null && RowMeasure.IsNumeric(indicator) && kind is MeasureKind.Share or MeasureKind.Ratio && word?.Word.EndsWith('率') == true;
        if (!isRate || RowText.WordIn(indicator.Name, context.Get(Exempt)) is not null || ClassifiedElsewhere.IsTimelinessOrExecution(indicator.Name))
        {
            return;
        }

        var finding = context.Report(indicator.At(GoalField.SecondLevel), Rate.With(indicator.Name, RowMeasure.Trigger(indicator))).Evidence(indicator.At(GoalField.Unit));

        // Growth and savings are no quality either.
        if (kind != MeasureKind.Ratio || word?.Word == "完成率")
        {
            finding.OfferMove(context, SecondLevel.Quality);
        }
    }
}
