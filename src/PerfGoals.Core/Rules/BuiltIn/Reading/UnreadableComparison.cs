using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Targets;
using PerfGoals.Texts;

namespace PerfGoals.Rules.BuiltIn.Reading;

/// <summary>Flags a sign cell that holds no known sign.</summary>
internal sealed class UnreadableComparison() : IndicatorRule(Description)
{
    private static readonly Message<string, string> Unread = new("unread", "indicator", "text", new(
        "“{indicator}”的指标性质“{text}”不是已知的符号。",
        "The sign '{text}' of '{indicator}' is not a known one."));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG0004",
        Name = "unreadable-comparison",
        Category = RuleCategory.Reading,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("指标性质无法识别", "Unreadable sign"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.Comparison],
        Messages = [Unread],
        Rationale = new(
            "不知道是“不少于”还是“不超过”，就无法判断是否完成。",
            "Without knowing whether the value is a floor or a ceiling, nobody can tell whether it was met."),
        HowToFix = new("填写 ≥、≤、＞、＜、＝ 或“定性”。", "Write ≥, ≤, >, <, = or 定性."),
        Instruction = new(new(
            "指标性质{must}填写 ≥、≤、＞、＜、＝ 或“定性”。",
            "The comparison {must} be ≥, ≤, >, <, = or 定性.")),
        Examples =
        [
            new(new("符号在转换中变成了数字", "The sign became a digit in conversion"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 健康体检 | 产出指标 | 数量指标 | 体检人数 | 2 | 800 | 人 | 10 |
                |          | 产出指标 | 时效指标 | 体检天数 | ≤。 | 20 | 天 | 10 |
                """, Flagged: true)
            {
                Repaired = """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 健康体检 | 产出指标 | 数量指标 | 体检人数 | ≥ | 800 | 人 | 10 |
                |          | 产出指标 | 时效指标 | 体检天数 | ≤ | 20 | 天 | 10 |
                """,
            },
            new(new("全角符号和文字都可识别", "Full width and words are understood"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 健康体检 | 产出指标 | 数量指标 | 体检人数 | 不少于 | 800 | 人 | 10 |
                |          | 产出指标 | 质量指标 | 建档率 | ＝ | 100 | ％ | 10 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        var text = indicator.TextOf(GoalField.Comparison);
        if (indicator.Comparison == Comparison.Unknown && !CellText.IsBlank(text) && ComparisonSigns.Read(text) == Comparison.Unknown)
        {
            var finding = context.Report(indicator.At(GoalField.Comparison), Unread.With(indicator.Name, text.Trim()));
            if (Likely(text) is var likely and not Comparison.Unknown)
            {
                finding.Fix("mend-sign", FixApplicability.NeedsPerson, FixTitles.Replace(text, likely.Sign()), (indicator.At(GoalField.Comparison), likely.Sign()));
            }
        }
    }

    private static Comparison Likely(string text)
    {
        var compact = CellText.Compact(text);
        return DamagedSigns.TryReadAlone(compact, out var likely) ? likely : ComparisonSigns.Read(StrayMarks.Around(compact));
    }
}
