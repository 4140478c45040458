using PerfGoals.Diagnostics;
using PerfGoals.Goals;

namespace PerfGoals.Rules.BuiltIn.Structure;

/// <summary>Flags a project of which only a small share of the indicators is quantitative.</summary>
internal sealed class TooFewQuantitative() : ProjectRule(Description)
{
    private static readonly Message<int, int, decimal> Few = new("few", "quantitative", "count", "least", new(
        "{count} 个指标中只有 {quantitative} 个是定量指标，不到 {least}%。",
        "Only {quantitative} of {count} indicators are quantitative, which is below {least}%."));

    private static readonly NumberParameter Least = new("least", 60, 0, 100, new("定量指标至少应占的比例", "The least share of quantitative indicators"), new("百分点", "percentage points"));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG1026",
        Name = "too-few-quantitative",
        Category = RuleCategory.Structure,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("定量指标过少", "Few quantitative indicators"),
        DefaultSeverity = Severity.Info,
        Certainty = Certainty.Hint,
        Fields = [GoalField.Comparison],
        Messages = [Few],
        Parameters = [Least],
        Rationale = new(
            "绩效目标应尽量量化；定性指标多，完成得怎样就只能凭印象打分。",
            "Goals are to be quantified where they can be; where grades prevail, the result is a matter of impression."),
        HowToFix = new(
            "能用数量、比率或日期说明的，改为定量指标，如把“效果明显”改为“投诉件数下降率 ≥10%”。",
            "Say with a count, a rate or a date what can be said so, such as 投诉件数下降率 ≥10% for 效果明显."),
        Instruction = new(new(
            "定量指标{must}占指标的 {least}% 以上。",
            "Of the indicators {least}% or more {must} be quantitative."), Least)
        {
            Field = GoalField.IndicatorName,
        },
        WhenToSuppress = new("以咨询、研究等难以量化的工作为主的项目。", "A project of advice, research or other work that is hard to quantify."),
        Examples =
        [
            new(new("四个指标中只有两个定量", "Two of four"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 古籍修复 | 产出指标 | 数量指标 | 修复古籍 | ≥ | 120 | 册 | 30 |
                |          | 产出指标 | 质量指标 | 修复水平 | 定性 | 优 | | 20 |
                |          | 效益指标 | 社会效益指标 | 传统技艺传承 | 定性 | 良 | | 30 |
                |          | 满意度指标 | 服务对象满意度指标 | 读者满意度 | ≥ | 90 | % | 10 |
                """, Flagged: true),
            new(new("五个指标中有三个定量", "Three of five"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 古籍修复 | 产出指标 | 数量指标 | 修复古籍 | ≥ | 120 | 册 | 30 |
                |          | 产出指标 | 质量指标 | 修复水平 | 定性 | 优 | | 20 |
                |          | 产出指标 | 时效指标 | 完成时间 | ≤ | 11 | 月 | 10 |
                |          | 效益指标 | 社会效益指标 | 传统技艺传承 | 定性 | 良 | | 20 |
                |          | 满意度指标 | 服务对象满意度指标 | 读者满意度 | ≥ | 90 | % | 10 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in ProjectContext context)
    {
        var (quantitative, qualitative, unknown) = (0, 0, 0);
        GoalPath? firstUnknown = null;
        foreach (var indicator in context.Project.Indicators)
        {
            switch (IndicatorValueKinds.Of(indicator))
            {
                case IndicatorValueKind.Quantitative:
                    quantitative++;
                    break;
                case IndicatorValueKind.Qualitative:
                    qualitative++;
                    break;
                case IndicatorValueKind.Unknown:
                    unknown++;
                    firstUnknown ??= indicator.At(GoalField.Comparison);
                    break;
            }
        }

        var count = quantitative + qualitative + unknown;
        var least = context.Get(Least);
        if (count == 0 || count == qualitative)
        {
            // Where none at all is quantitative PG1002 says so.
            context.NotApplicable();
        }
        else if (!IsShort(quantitative))
        {
            return;
        }
        else if (firstUnknown is { } missing && !IsShort(quantitative + unknown))
        {
            context.Undetermined(missing);
        }
        else
        {
            context.Report(context.Project.At(GoalField.Comparison), Few.With(quantitative, count, least));
        }

        bool IsShort(int number) => number * 100m < least * count;
    }
}
