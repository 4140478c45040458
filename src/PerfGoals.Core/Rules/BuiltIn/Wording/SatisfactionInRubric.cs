using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Grades;
using PerfGoals.Indicators;
using PerfGoals.Rules.BuiltIn.Grading;
using PerfGoals.Texts;

namespace PerfGoals.Rules.BuiltIn.Wording;

/// <summary>Flags a rubric that grades by how content people are, which an indicator of the project measures already.</summary>
internal sealed class SatisfactionInRubric() : IndicatorRule(Description)
{
    private const string Satisfaction = "满意";

    private static readonly Message<string, string, string> Twice = new("twice", "indicator", "words", "other", new(
        "“{indicator}”的分级标准里又看满意度（“{words}”），与“{other}”重复计分。",
        "What '{indicator}' takes counts satisfaction ('{words}'), which '{other}' counts already."));

    private static readonly LocalizedText Other = new("已经考核满意度", "counts satisfaction already");

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG4012",
        Name = "satisfaction-in-rubric",
        Category = RuleCategory.Wording,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("分级标准重复考核满意度", "Satisfaction counted by a rubric as well"),
        DefaultSeverity = Severity.Info,
        Certainty = Certainty.Hint,
        Fields = [GoalField.IndicatorName],
        Messages = [Twice],
        Rationale = new("同一件事在两处得分，满意度低时两处都扣，别的方面反而没有考核。", "One thing earns points in two places and loses them in two, while something else is not judged."),
        HowToFix = new("分级标准只写这个指标自己的成效，满意度留给满意度指标。", "Let the rubric tell what this indicator is about, and leave satisfaction to the indicator of it."),
        Examples =
        [
            new(new("“优”要求群众满意", "The best grade asks for content people"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 便民服务 | 效益指标 | 社会效益指标 | 窗口服务水平（好：一次办结，群众满意。一般：两次办结。差：多次办理） | 定性 | 好 | | 10 |
                |          | 满意度指标 | 服务对象满意度指标 | 办事群众满意度 | ≥ | 90 | % | 10 |
                """, Flagged: true),
            new(new("标准里没有满意度；没有别的满意度指标", "None in the rubric, or no indicator of it"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 便民服务 | 效益指标 | 社会效益指标 | 窗口服务水平（好：一次办结。一般：两次办结。差：多次办理） | 定性 | 好 | | 10 |
                |          | 满意度指标 | 服务对象满意度指标 | 办事群众满意度 | ≥ | 90 | % | 10 |
                | 热线服务 | 效益指标 | 社会效益指标 | 热线服务水平（好：群众满意。一般：偶有投诉。差：投诉较多） | 定性 | 好 | | 10 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        if (indicator.Target.Number is not null || IsSatisfaction(indicator) || RowRubric.Of(indicator) is not { } rubric)
        {
            context.NotApplicable();
            return;
        }

        if (ClauseIn(rubric) is not { } clause)
        {
            return;
        }

        foreach (var other in context.Project.Indicators)
        {
            if (IsSatisfaction(other))
            {
                var isInName = Rubric.TryFind(indicator.Name, out var own);
                context.Report(indicator.At(isInName ? GoalField.IndicatorName : GoalField.Target), Twice.With(own?.NameWithout ?? indicator.Name, clause, other.Name))
                    .Related(other.At(GoalField.IndicatorName), Other);
                return;
            }
        }
    }

    private static bool IsSatisfaction(in IndicatorView indicator) =>
        indicator.Dimension == FirstLevel.Satisfaction || MeasureWords.Find(indicator.Name) is { Kind: MeasureKind.Satisfaction };

    private static string? ClauseIn(Rubric rubric) => rubric.Scale.Levels
        .SelectMany(level => (level.Description ?? "").Split(['，', ',', '；', ';', '。', '、']))
        .Select(clause => clause.Trim())
        .FirstOrDefault(clause => clause.Contains(Satisfaction, StringComparison.Ordinal));
}
