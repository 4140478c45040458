using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Targets;

namespace PerfGoals.Rules.BuiltIn.Reading;

/// <summary>Flags characters in a value that budget systems refuse to save.</summary>
internal sealed class RefusedCharacters() : IndicatorRule(Description)
{
    private static readonly Message<string, string, string> Refused = new("refused", "indicator", "text", "character", new(
        "“{indicator}”的指标值“{text}”含有“{character}”，有的系统不允许保存。",
        "The target '{text}' of '{indicator}' holds '{character}', which some systems refuse to save."));

    private static readonly WordsParameter Characters = new("characters", ["*", "_", "-"], new("系统不允许的字符", "The characters that the system refuses"));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG0021",
        Name = "refused-characters",
        Category = RuleCategory.Reading,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("指标值含有系统不允许的字符", "Characters that systems refuse"),
        DefaultSeverity = Severity.Info,
        Certainty = Certainty.Hint,
        Fields = [GoalField.Target],
        Messages = [Refused],
        Parameters = [Characters],
        Rationale = new(
            "有的预算管理一体化系统不允许指标值中有 *、_ 和 -，区间和日期要换一种写法。",
            "Some budget-integration systems refuse *, _ and - in a value, so that ranges and dates have to be written in another way."),
        HowToFix = new("区间写作“90至95”或“90～95”，日期写作“2025年12月31日”。", "Write 90至95 for a range, and 2025年12月31日 for a date."),
        Instruction = new(new(
            "指标值中{mustNot}使用系统不允许的字符[（{characters}）]，区间写作“90至95”，日期写作“2025年12月31日”。",
            "A target {mustNot} have characters that the system refuses[ ({characters})]; a range is written 90至95 and a date 2025年12月31日."), Characters),
        Examples =
        [
            new(new("区间和日期中的短横线", "Hyphens in a range and in a date"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 水质监测 | 产出指标 | 质量指标 | 断面达标率 | 区间 | 90-95 | % | 10 |
                |          | 产出指标 | 时效指标 | 报告完成时间 | ≤ | 2025-12-31 |  | 10 |
                """, Flagged: true),
            new(new("换了写法", "Written in another way"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 水质监测 | 产出指标 | 质量指标 | 断面达标率 | 区间 | 90～95 | % | 10 |
                |          | 产出指标 | 时效指标 | 报告完成时间 | ≤ | 2025年12月31日 |  | 10 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        var text = indicator.TextOf(GoalField.Target);
        if (indicator.Target.Kind is TargetKind.Empty or TargetKind.Placeholder)
        {
            context.NotApplicable();
            return;
        }

        foreach (var character in context.Get(Characters))
        {
            if (text.Contains(character, StringComparison.Ordinal))
            {
                context.Report(indicator.At(GoalField.Target), Refused.With(indicator.Name, text.Trim(), character));
                return;
            }
        }
    }
}
