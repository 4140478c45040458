using System.Text.RegularExpressions;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Indicators;

namespace PerfGoals.Rules.BuiltIn.Classification;

/// <summary>Flags something that is done, such as 开展培训, where the effect of it should stand.</summary>
/// <remarks>可持续影响 is left out: mechanisms that are set up are what people write there.</remarks>
internal sealed partial class ActivityAsBenefit() : IndicatorRule(
    Description,
    new IndicatorType(FirstLevel.Unknown, SecondLevel.EconomicBenefit),
    new IndicatorType(FirstLevel.Unknown, SecondLevel.SocialBenefit),
    new IndicatorType(FirstLevel.Unknown, SecondLevel.EcologicalBenefit))
{
    private static readonly Message<string, string> Activity = new("activity", "indicator", "trigger", new(
        "效益指标“{indicator}”像是一项工作（“{trigger}”），没有说明带来什么变化。",
        "The benefit indicator '{indicator}' seems to be work that is done ('{trigger}') and does not say what it changes."));

    private static readonly WordsParameter Activities = new(
        "activities",
        [
            "开展", "完成", "办理", "举办", "组织", "召开", "印发", "编制", "制定", "采购", "购置", "建立", "建设", "备案", "备案管理", "培训", "业务培训", "宣传", "检查", "巡查", "走访",
            "走访工作", "调研", "审查", "审核", "登记", "维修", "制度建设",
        ],
        new("名称开头或结尾表示工作的词语", "Words for work, at the beginning or the end of a name"));

    private static readonly WordsParameter Effects = new(
        "effects",
        [
            "提升", "提高", "增加", "增长", "增强", "减少", "降低", "下降", "改善", "促进", "保障", "推动", "带动", "受益", "惠及", "覆盖", "满足", "缓解", "解决", "防止", "防范", "避免", "消除",
            "化解", "维护", "稳定", "和谐", "安全", "就业", "率", "程度", "满意度", "水平", "能力", "效果", "效益", "成效", "影响", "作用", "长效", "机制", "优化", "增收", "节约", "挽回",
            "支撑", "氛围", "便利", "方便", "收入", "税", "产值", "体系", "平稳", "丰富", "参与", "共享", "普及",
        ],
        new("表示变化或影响的词语", "Words for a change or an effect"));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG3005",
        Name = "activity-as-benefit",
        Category = RuleCategory.Targets,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("工作内容写在效益指标之下", "An activity under benefit"),
        DefaultSeverity = Severity.Info,
        Certainty = Certainty.Hint,
        Fields = [GoalField.IndicatorName],
        Messages = [Activity],
        Parameters = [Activities, Effects],
        Rationale = new(
            "开展了什么是产出，带来什么变化才是效益；两者混淆，效益就无从评价。",
            "What is done is output, and what it changes is benefit; mixed up, the benefit cannot be judged."),
        HowToFix = new(
            "移到产出指标；效益指标写这项工作带来的变化，例如事故下降率、受益人数。",
            "Move it to output, and write as benefit what it changes, such as fewer accidents or the people who gain."),
        Instruction = new(new(
            "效益指标{must}写工作带来的变化，工作内容列入产出指标。",
            "Benefit indicators {must} say what the work changes; the work itself is output.")),
        Examples =
        [
            new(new("组织宣传活动", "Campaigns that are held"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 消防宣传 | 效益指标 | 社会效益指标 | 组织消防宣传活动 | ≥ | 12 | 场 | 10 |
                """, Flagged: true),
            new(new("活动带来的变化", "What the campaigns change"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 消防宣传 | 效益指标 | 社会效益指标 | 组织宣传后居民火灾下降率 | ≥ | 5 | % | 10 |
                |          | 效益指标 | 社会效益指标 | 开展宣传惠及居民 | ≥ | 2 | 万人 | 10 |
                |          | 效益指标 | 社会效益指标 | 消防安全知晓程度 | 定性 | 优 | | 10 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        if (RowText.WordAround(indicator.Name, context.Get(Activities)) is { } word
            && RowText.WordIn(WithoutTopics(indicator.Name), context.Get(Effects)) is null
            && !RowMeasure.IsMoneyUnit(indicator)
            && !RowMeasure.IsShareUnit(indicator)
            && !ClassifiedElsewhere.IsExecution(indicator.Name))
        {
            context.Report(indicator.At(GoalField.IndicatorName), Activity.With(indicator.Name, word)).Evidence(indicator.At(GoalField.SecondLevel));
        }
    }

    // 安全宣传 is about safety and does not say that there is more of it.
    private static string WithoutTopics(string name) => Topics().Replace(name, "");

    [GeneratedRegex("(?:安全|就业)(?=宣传|培训|检查|巡查)", RegexOptions.CultureInvariant)]
    private static partial Regex Topics();
}
