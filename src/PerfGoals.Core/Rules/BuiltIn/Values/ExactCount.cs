using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Rules.BuiltIn.Classification;
using PerfGoals.Targets;
using PerfGoals.Units;

namespace PerfGoals.Rules.BuiltIn.Values;

/// <summary>Flags = on a count or a length of time where doing more, or less, is as good.</summary>
/// <remarks>
/// Things that are planned one by one, such as buildings and machines, are rightly counted exactly. A time in months or years, such as 完成时间 ＝1 年,
/// is no length of time at all as a rule, and another rule's.
/// </remarks>
internal sealed class ExactCount() : IndicatorRule(Description)
{
    private static readonly Message<string, string, Requirement> More = new("more-is-as-good", "indicator", "word", "requirement", new(
        "“{indicator}”（“{word}”）多一些也是达到，“{requirement}”只认正好。",
        "Of '{indicator}' ('{word}') more is as good, and {requirement} takes nothing but the exact number."));

    private static readonly Message<string, string, Requirement> Less = new("less-is-as-good", "indicator", "word", "requirement", new(
        "“{indicator}”（“{word}”）少一些更好，“{requirement}”只认正好。",
        "Of '{indicator}' ('{word}') less is better, and {requirement} takes nothing but the exact number."));

    private static readonly WordsParameter Activities = new(
        "activities",
        ["培训", "宣传", "巡查", "检查", "走访", "接待", "服务", "调解", "受理", "演出", "讲座", "咨询", "演练", "参与", "参加", "惠及", "受益", "放映", "巡逻", "抽检", "抽查", "督导", "督查", "招聘", "接种", "筛查", "诊疗"],
        new("多做一些同样好的工作的词语", "Words for work of which more is as good"));

    private static readonly WordsParameter Planned = new(
        "planned",
        [
            "建设", "新建", "建成", "购置", "采购", "配备", "补助", "补贴", "资助", "救助", "人员数", "员数", "聘用", "聘请", "选派", "派驻", "在编", "在岗", "岗", "机构", "中心", "站", "点", "平台", "系统", "设备", "设施", "编制", "印制",
            "改造", "维修", "试点", "项目", "课程", "班", "期", "基地", "队", "协会", "方案", "报告", "合同", "标段", "协议", "车",
        ],
        new("逐个计划好的事物的词语", "Words for things that are planned one by one"));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG3027",
        Name = "exact-count",
        Category = RuleCategory.Targets,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("数量、时长用等号", "= on a count or a length of time"),
        DefaultSeverity = Severity.Info,
        Certainty = Certainty.Hint,
        Fields = [GoalField.Comparison],
        Messages = [More, Less],
        Parameters = [Activities, Planned],
        Rationale = new(
            "培训多几个人、早几天办结都是好事，用等号就成了没有达到。",
            "A few more people trained and cases closed some days earlier are good, and with = both miss the target."),
        HowToFix = new("做得越多越好的改为“≥”，越少越好的改为“≤”。", "Make the sign ≥ where more is better, and ≤ where less is."),
        Instruction = new(new(
            "数量、时长的指标性质{mustNot}写“＝”，做得越多越好的写“≥”，越少越好的写“≤”。",
            "Quantities and durations {mustNot} have =: use ≥ where more is better and ≤ where less is.")),
        Examples =
        [
            new(new("培训正好 300 人次，办结正好 5 天", "Exactly 300 trainings and exactly 5 days"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 便民服务 | 产出指标 | 数量指标 | 窗口人员培训人次 | ＝ | 300 | 人次 | 10 |
                |          | 产出指标 | 时效指标 | 一般事项办结时限 | ＝ | 5 | 工作日 | 10 |
                """, Flagged: true)
            {
                Repaired = """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 便民服务 | 产出指标 | 数量指标 | 窗口人员培训人次 | ≥ | 300 | 人次 | 10 |
                |          | 产出指标 | 时效指标 | 一般事项办结时限 | ≤ | 5 | 工作日 | 10 |
                """,
            },
            new(new("逐个计划好的事物，以及一次、一份", "Things planned one by one, and a single one"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 便民服务 | 产出指标 | 数量指标 | 新建便民服务点 | ＝ | 6 | 个 | 10 |
                |          | 产出指标 | 数量指标 | 选派驻村服务人员 | ＝ | 60 | 人 | 10 |
                |          | 产出指标 | 数量指标 | 年度服务质量检查 | ＝ | 1 | 次 | 10 |
                |          | 产出指标 | 时效指标 | 完成时间 | ＝ | 1 | 年 | 10 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        if (indicator.Comparison != Comparison.EqualTo || indicator.Target.Number is not { } number || indicator.Unit is not { } unit || BoundedShare.WholeIn(indicator) is not null)
        {
            context.NotApplicable();
        }
        else if (number > 0 && Better(indicator, number, unit, context) is { } better)
        {
            var message = better.Direction == Direction.HigherIsBetter ? More : Less;
            context.Report(indicator.At(GoalField.Comparison), message.With(indicator.Name, better.Word, indicator.Requirement))
                .Evidence(indicator.At(GoalField.Target))
                .OfferSign(indicator, better.SignOf(indicator));
        }
    }

    private static ExpectedDirection? Better(in IndicatorView indicator, decimal number, UnitOfMeasure unit, in IndicatorContext context)
    {
        var isCount = RowMeasure.IsCountingUnit(indicator);
        if ((isCount || IsLength(indicator, unit)) && ExpectedDirection.Of(indicator, DirectionWords.Default) is { Direction: Direction.LowerIsBetter } less)
        {
            return less;
        }

        if (!isCount || number <= 1 || RowText.WordIn(indicator.Name, context.Get(Planned)) is not null)
        {
            return null;
        }

        var word = unit.Kind == UnitKind.PersonTimes ? unit.Symbol : RowText.WordIn(indicator.Name, context.Get(Activities));
        return word is null ? null : new(Direction.HigherIsBetter, word);
    }

    private static bool IsLength(in IndicatorView indicator, UnitOfMeasure unit) =>
        unit.Symbol is not ("年" or "周年" or "半年" or "季度" or "月" or "个月")
        && RowMeasure.Measures(indicator, kind => kind is UnitKind.Duration or UnitKind.WorkingTime or UnitKind.CalendarPoint);
}
