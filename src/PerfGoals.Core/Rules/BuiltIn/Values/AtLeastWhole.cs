using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Rules.BuiltIn.Classification;
using PerfGoals.Targets;

namespace PerfGoals.Rules.BuiltIn.Values;

/// <summary>Flags ≥ 100 % on a share of a whole, where = 100 % is all that can be.</summary>
/// <remarks>Satisfaction of 100 % is too much to ask whatever the sign, budget execution no indicator, and ≥ on a failure rate wrong altogether: other rules speak of them.</remarks>
internal sealed class AtLeastWhole() : IndicatorRule(Description)
{
    private static readonly Message<string, Requirement> Whole = new("whole", "indicator", "requirement", new(
        "“{indicator}”不会超过 100%，“{requirement}”应写作等于。",
        "'{indicator}' cannot exceed 100%, so {requirement} should say equal to."));

    private static readonly WordsParameter Unbounded = BoundedShare.UnboundedParameter();

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG3021",
        Name = "at-least-whole",
        Category = RuleCategory.Targets,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("不可能超过的 100% 写作“≥”", "≥ 100% where no more is possible"),
        DefaultSeverity = Severity.Info,
        Certainty = Certainty.Hint,
        Fields = [GoalField.Comparison],
        Messages = [Whole],
        Parameters = [Unbounded],
        Rationale = new(
            "“≥100%”好像还可以超过，实际只能等于；符号写准，评价时才不会误解为可以超额完成。",
            "≥ 100% sounds as if there could be more, and there cannot; the exact sign keeps anyone from taking it for a target that can be outdone."),
        HowToFix = new("指标性质改为“＝”。", "Make the sign =."),
        Instruction = new(new(
            "不可能超过的 100%，指标性质{must}写“＝”。",
            "For a 100% that nothing can exceed the comparison {must} be =.")),
        Examples =
        [
            new(new("覆盖率 ≥ 100%", "Coverage of at least 100%"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 城乡居民医保 | 产出指标 | 质量指标 | 定点医院联网覆盖率 | ≥ | 100 | % | 10 |
                """, Flagged: true)
            {
                Repaired = """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 城乡居民医保 | 产出指标 | 质量指标 | 定点医院联网覆盖率 | = | 100 | % | 10 |
                """,
            },
            new(new("可以超过 100% 的比率，以及不到 100% 的下限", "Rates that can exceed 100%, and floors below it"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 城乡居民医保 | 产出指标 | 数量指标 | 扩面任务完成率 | ≥ | 100 | % | 10 |
                |              | 产出指标 | 质量指标 | 病床使用率 | ≥ | 100 | % | 10 |
                |              | 产出指标 | 质量指标 | 报销及时率 | ≥ | 99 | % | 10 |
                |              | 产出指标 | 质量指标 | 报销准确率 | ＝ | 100 | % | 10 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        if (indicator.Comparison != Comparison.AtLeast || BoundedShare.WholeIn(indicator) is not { } unit || indicator.Target.Number != unit)
        {
            context.NotApplicable();
        }
        else if (BoundedShare.WholeOf(indicator, context.Get(Unbounded)) is not null && RowMeasure.KindByName(indicator) == MeasureKind.Share && !ClassifiedElsewhere.IsExecution(indicator.Name)
            && ExpectedDirection.Against(indicator, DirectionWords.Default) is null)
        {
            context.Report(indicator.At(GoalField.Comparison), Whole.With(indicator.Name, indicator.Requirement))
                .Evidence(indicator.At(GoalField.Target))
                .OfferSign(indicator, Comparison.EqualTo);
        }
    }
}
