using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Indicators;

namespace PerfGoals.Rules.BuiltIn.Classification;

/// <summary>Flags satisfaction outside 满意度指标, and what is no satisfaction under it.</summary>
internal sealed class MisplacedSatisfaction() : IndicatorRule(Description)
{
    /// <summary>The usual words for what people say of a service.</summary>
    public static readonly ImmutableArray<string> DefaultVoices =
    [
        "满意", "好评", "差评", "认可", "评价", "评分", "测评", "投诉", "信访", "举报", "表扬", "感谢", "锦旗", "点赞", "口碑", "支持率", "幸福", "获得感", "安全感", "意见", "反馈",
    ];

    private static readonly Message<string, SecondLevel> Outside = new("satisfaction-elsewhere", "indicator", "level", new(
        "“{indicator}”是满意度，却列为{level}。",
        "'{indicator}' is satisfaction and stands under '{level}'."));

    private static readonly Message<string, string> Other = new("no-satisfaction", "indicator", "trigger", new(
        "满意度指标“{indicator}”（“{trigger}”）不是满意度。",
        "The satisfaction indicator '{indicator}' ('{trigger}') is no satisfaction."));

    private static readonly WordsParameter Voices = new(
        "voices", DefaultVoices, new("表示服务对象反映的词语", "Words for what people say of a service"));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG3007",
        Name = "misplaced-satisfaction",
        Category = RuleCategory.Targets,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("满意度列错位置", "Satisfaction in the wrong place"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.SecondLevel],
        Messages = [Outside, Other],
        Parameters = [Voices],
        Rationale = new(
            "满意度单独计分、凭调查取值；放在别处或以其他指标代替，就没有评价服务对象是否满意。",
            "Satisfaction has points of its own and comes from a survey; elsewhere, or with something else in its place, it is not judged."),
        HowToFix = new(
            "把满意度移到满意度指标，其他指标移到产出或效益。",
            "Move satisfaction to its own dimension, and anything else there to output or benefit."),
        Instruction = new(new(
            "满意度{must}列在满意度指标之下，满意度指标不写其他内容。",
            "Satisfaction {must} stand under satisfaction, and nothing else there.")),
        Examples =
        [
            new(new("满意程度列为社会效益", "Satisfaction as a social benefit"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 公交补贴 | 效益指标 | 社会效益指标 | 乘客对公交的满意程度 | ≥ | 85 | % | 10 |
                """, Flagged: true),
            new(new("准点率列为满意度", "Punctuality as satisfaction"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 公交补贴 | 满意度指标 | 服务对象满意度指标 | 公交准点率 | ≥ | 90 | % | 10 |
                """, Flagged: true),
            new(new("满意度在效益之下自成一类；投诉也反映满意", "Satisfaction as a kind of benefit; complaints also tell how content people are"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 公交补贴 | 效益指标 | 社会公众或服务对象满意度指标 | 乘客满意度 | ≥ | 85 | % | 10 |
                |          | 满意度指标 | 服务对象满意度指标 | 乘客投诉率 | ≤ | 1 | % | 10 |
                |          | 产出指标 | 数量指标 | 满意度调查问卷数量 | ≥ | 500 | 份 | 10 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        var word = MeasureWords.Find(indicator.Name);
        var isPlaced = indicator.Dimension == FirstLevel.Satisfaction || indicator.SecondLevel == SecondLevel.ServiceSatisfaction;
        if (word?.Kind == MeasureKind.Satisfaction)
        {
            if (isPlaced)
            {
                return;
            }

            if (indicator.SecondLevel == SecondLevel.Unknown)
            {
                context.Undetermined(indicator.At(GoalField.SecondLevel));
            }
            else
            {
                context.Report(indicator.At(GoalField.SecondLevel), Outside.With(indicator.Name, indicator.SecondLevel)).Evidence(indicator.At(GoalField.IndicatorName));
            }
        }
        else if (!isPlaced)
        {
            context.NotApplicable();
        }
        else if (word is { Kind: not MeasureKind.Degree } other && RowText.WordIn(indicator.Name, context.Get(Voices)) is null)
        {
            context.Report(indicator.At(GoalField.SecondLevel), Other.With(indicator.Name, other.Word)).Evidence(indicator.At(GoalField.IndicatorName));
        }
    }
}
