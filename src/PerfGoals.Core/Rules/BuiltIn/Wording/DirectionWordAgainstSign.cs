using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Targets;
using PerfGoals.Texts;

namespace PerfGoals.Rules.BuiltIn.Wording;

/// <summary>Flags a name that says which way is better and a sign that says the other.</summary>
internal sealed class DirectionWordAgainstSign() : IndicatorRule(Description)
{
    private static readonly Message<string, string, Comparison> Against = new("against", "indicator", "word", "sign", new(
        "指标“{indicator}”中的“{word}”与指标性质“{sign}”方向相反。",
        "In '{indicator}' the words '{word}' and the sign {sign} say opposite things."));

    private static readonly ImmutableArray<string> Floors = ["不低于", "不少于", "不小于", "至少达到"];
    private static readonly ImmutableArray<string> Ceilings = ["不超过", "不高于", "不大于", "不多于", "控制在"];
    private static readonly ImmutableArray<string> Rises = ["增长率", "提高率", "提升率", "增加率", "增幅", "增速", "增长幅度", "上升率", "增长比例", "提高比例", "提升比例"];
    private static readonly ImmutableArray<string> Falls = ["下降率", "降低率", "减少率", "降幅", "下降幅度", "节约率", "节能率", "下降比例", "降低比例", "减少比例"];

    // Growth of the one is meant to be held down, and of the other to be had: only with such a word is the direction certain.
    private static readonly WordsParameter Goods = new(
        "goods",
        ["收入", "满意", "产值", "产量", "就业", "游客", "税收", "利润", "增加值", "覆盖", "绿化", "销售", "参与", "优良", "达标", "合格"],
        new("越多越好的事", "Things of which more is better"));
    private static readonly WordsParameter Bads = new(
        "bads",
        ["能耗", "事故", "投诉", "发案", "违法", "排放", "成本", "费用", "发病", "死亡", "消耗", "用水", "用电", "差错", "故障", "信访", "违规", "垃圾", "犯罪", "刑事", "纠纷", "药占比", "浪费", "火点", "火灾", "焚烧"],
        new("越少越好的事", "Things of which less is better"));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG4009",
        Name = "direction-word-against-sign",
        Category = RuleCategory.Wording,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("名称的方向与指标性质相反", "Direction of the name against the sign"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.IndicatorName, GoalField.Comparison],
        Messages = [Against],
        Parameters = [Goods, Bads],
        Rationale = new("方向写反，做得越差得分越高。", "With the direction turned round, worse work scores more."),
        HowToFix = new("改正指标性质，或者改正名称。", "Correct the sign, or the name."),
        Instruction = new(new(
            "指标性质{must}与名称中的方向一致，如“下降率”写“≥”。",
            "The comparison {must} agree with the direction in the name: a 下降率 has ≥."))
        {
            Field = GoalField.Comparison,
        },
        Examples =
        [
            new(new("收入增长率设了上限", "A ceiling on the growth of income"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 特色产业 | 效益指标 | 经济效益指标 | 农户收入增长率 | ≤ | 8 | % | 10 |
                """, Flagged: true),
            new(new("“不超过”配“≥”", "Not more than, beside ≥"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 特色产业 | 成本指标 | 经济成本指标 | 每亩种植成本不超过 | ≥ | 800 | 元 | 10 |
                """, Flagged: true),
            new(new("下降率用“≥”、费用增长率用“≤”都对", "A fall with ≥ and a growth of costs with ≤ are right"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 公立医院 | 效益指标 | 生态效益指标 | 水电气消耗下降率 | ≥ | 3 | % | 10 |
                |          | 效益指标 | 经济效益指标 | 门诊次均费用增长率 | ≤ | 5 | % | 10 |
                |          | 产出指标 | 时效指标 | 控制在5日内办结率 | ≥ | 95 | % | 10 |
                """, Flagged: false),
        ],
    };

    /// <summary>Tells whether the rule reports an indicator by the usual words, whatever a rule set makes of them.</summary>
    public static bool Speaks(in IndicatorView indicator) =>
        indicator.Target.Number is not null && WordAgainst(indicator, Goods.Default, Bads.Default) is not null;

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        if (indicator.Target.Number is null || indicator.Comparison.Direction() is not (Direction.HigherIsBetter or Direction.LowerIsBetter))
        {
            context.NotApplicable();
        }
        else if (WordAgainst(indicator, context.Get(Goods), context.Get(Bads)) is { } word)
        {
            context.Report(indicator.At(GoalField.IndicatorName), Against.With(indicator.Name, word, indicator.Comparison)).Evidence(indicator.At(GoalField.Comparison));
        }
    }

    private static string? WordAgainst(in IndicatorView indicator, ImmutableArray<string> goods, ImmutableArray<string> bads)
    {
        var name = CellText.Compact(indicator.Name);
        return indicator.Comparison.Direction() switch
        {
            Direction.LowerIsBetter => BoundIn(name, Floors) ?? EndOf(name, Rises, goods, bads) ?? EndOf(name, Falls, bads, goods),
            Direction.HigherIsBetter => BoundIn(name, Ceilings),
            _ => null,
        };
    }

    // Within the name of a rate the bound says of what it is the rate: 控制在5日内办结率.
    private static string? BoundIn(string name, ImmutableArray<string> words) =>
        MeasureWords.Find(name) is null or { Kind: MeasureKind.Money or MeasureKind.Time or MeasureKind.Extent } ? First(name, words) : null;

    private static string? EndOf(string name, ImmutableArray<string> ends, ImmutableArray<string> needed, ImmutableArray<string> forbidden) =>
        First(name, needed) is not null && First(name, forbidden) is null ? ends.FirstOrDefault(end => name.EndsWith(end, StringComparison.Ordinal)) : null;

    private static string? First(string name, ImmutableArray<string> words) => words.FirstOrDefault(word => name.Contains(word, StringComparison.Ordinal));
}
