using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Rules.BuiltIn.Classification;
using PerfGoals.Targets;

namespace PerfGoals.Rules.BuiltIn.Values;

/// <summary>Flags a target of zero that asks for nothing: a floor of 0 under what cannot be negative, and a cost of 0.</summary>
internal sealed class ZeroTarget() : IndicatorRule(Description)
{
    private static readonly Message<string, Requirement> Floor = new("nothing-asked", "indicator", "requirement", new(
        "“{indicator}”不会小于 0，“{requirement}”等于没有要求。",
        "'{indicator}' cannot be less than 0, so {requirement} asks for nothing."));

    private static readonly Message<string, Requirement> Cost = new("no-cost", "indicator", "requirement", new(
        "成本“{indicator}”的指标值是“{requirement}”：可能是换算单位时舍入成了 0。",
        "The cost '{indicator}' is {requirement}: it may have been rounded to 0 when its unit was changed."));

    private static readonly WordsParameter Signed = NeverNegative.SignedParameter();

    private static readonly WordsParameter Avoided = new(
        "avoided",
        [
            "超", "违", "损失", "浪费", "乱", "拖欠", "欠", "新增", "追加", "免", "个人", "群众", "居民", "农户", "企业", "自付", "自费", "负担", "罚", "赔", "挪用", "截留", "结余", "偏差", "差额", "三公", "接待", "出国",
            "收费", "负面", "不", "无", "零",
        ],
        new("表示应当为零的支出的词语", "Words for spending that is to be zero"));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG3023",
        Name = "zero-target",
        Category = RuleCategory.Targets,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("指标值 0 没有要求", "A target of 0 that asks for nothing"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.Target],
        Messages = [Floor, Cost],
        Parameters = [Signed, Avoided],
        Rationale = new(
            "“≥0”什么都不做也能达到；成本为 0 不能实施项目。自评按“实际值÷指标值”计分，0 也不能作除数。",
            "≥ 0 is met by doing nothing, and nothing is carried out at a cost of 0. The self-evaluation divides by the target, which 0 does not allow."),
        HowToFix = new("写明要达到的数量，不该发生的写“≤”或“＝”；成本换用较小的单位，如把万元改为元。", "Say how much is to be reached, with ≤ or = where nothing is to happen; write the cost in a smaller unit, such as 元 in place of 万元."),
        Instruction = new(new(
            "指标值{mustNot}写“≥0”，也不写成本为 0；不该发生的写“≤”或“＝”。",
            "A target {mustNot} be ≥0, nor a cost 0; for what must not happen use ≤ or =.")),
        Examples =
        [
            new(new("至少 0 场", "At least 0 events"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 供销改革 | 产出指标 | 数量指标 | 产销对接活动场次 | ≥ | 0 | 场 | 10 |
                """, Flagged: true),
            new(new("单位成本舍入成了 0", "A unit cost rounded to 0"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 供销改革 | 成本指标 | 经济成本指标 | 出差单位成本 | ＝ | 0 | 万元/人 | 10 |
                """, Flagged: true),
            new(new("事故至少 0 起", "At least 0 accidents"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 供销改革 | 产出指标 | 质量指标 | 安全事故起数 | ≥ | 0 | 起 | 10 |
                """, Flagged: true)
            {
                Repaired = """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 供销改革 | 产出指标 | 质量指标 | 安全事故起数 | ≤ | 0 | 起 | 10 |
                """,
            },
            new(new("没有事故、没有超支、收入不下降，都是要求", "No accidents, no overspending and no fall of income are asked for"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 供销改革 | 产出指标 | 质量指标 | 安全事故起数 | ＝ | 0 | 起 | 10 |
                |          | 成本指标 | 经济成本指标 | 超预算支出 | ＝ | 0 | 万元 | 10 |
                |          | 效益指标 | 经济效益指标 | 社员收入增长率 | ≥ | 0 | % | 10 |
                |          | 产出指标 | 数量指标 | 新建网点数 | ＞ | 0 | 个 | 10 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        if (indicator.Target.Number is not { } number)
        {
            context.NotApplicable();
        }
        else if (number != 0)
        {
            return;
        }
        else if (IsCost(indicator, context))
        {
            context.Report(indicator.At(GoalField.Target), Cost.With(indicator.Name, indicator.Requirement)).Evidence(indicator.At(GoalField.Unit));
        }
        else if (IsEmptyFloor(indicator, context.Get(Signed)))
        {
            var finding = context.Report(indicator.At(GoalField.Target), Floor.With(indicator.Name, indicator.Requirement)).Evidence(indicator.At(GoalField.Comparison));
            if (ExpectedDirection.Against(indicator, DirectionWords.Default) is { } expected)
            {
                finding.OfferSign(indicator, expected.SignOf(indicator));
            }
        }
    }

    /// <summary>Tells whether the row asks for at least 0 of what cannot be less.</summary>
    internal static bool IsEmptyFloor(in IndicatorView indicator, ImmutableArray<string> signed) =>
        indicator.Comparison == Comparison.AtLeast && indicator.Target.Number is { } number && number == 0 && NeverNegative.Is(indicator, signed);

    // Less than 0 is a contradiction, and more than 0 asks for a cost.
    private static bool IsCost(in IndicatorView indicator, in IndicatorContext context) =>
        indicator.Comparison is Comparison.EqualTo or Comparison.AtMost or Comparison.AtLeast or Comparison.Unknown
        && MoneyCost.Is(indicator, [], MoneyCost.DefaultGained)
        && RowText.WordIn(indicator.Name, context.Get(Avoided)) is null;
}
