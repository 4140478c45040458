using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Grades;
using PerfGoals.Numbers;
using PerfGoals.Targets;
using PerfGoals.Targets.Reading;
using PerfGoals.Texts;

namespace PerfGoals.Rules.BuiltIn.Reading;

/// <summary>Flags a target that could not be read, one still to be filled in, and words where a sign calls for a number.</summary>
internal sealed class UnreadableTarget() : IndicatorRule(Description)
{
    private static readonly Message<string, string, LocalizedText> Unread = new("unread", "indicator", "text", "reason", new(
        "“{indicator}”的指标值“{text}”无法读取：{reason}。",
        "The target '{text}' of '{indicator}' cannot be read: {reason}."));

    private static readonly Message<string, string> NotFilledIn = new("not-filled-in", "indicator", "text", new(
        "“{indicator}”的指标值“{text}”只是占位符。",
        "The target '{text}' of '{indicator}' is only a placeholder."));

    private static readonly Message<string, string> WordsForNumber = new("words-for-number", "indicator", "text", new(
        "“{indicator}”的指标性质或度量单位要求数值，指标值“{text}”却是文字。",
        "The sign or the unit of '{indicator}' calls for a number, but its target '{text}' is in words."));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG0001",
        Name = "unreadable-target",
        Category = RuleCategory.Reading,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("指标值无法读取", "Unreadable target"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.Target],
        Messages = [Unread, NotFilledIn, WordsForNumber],
        Rationale = new(
            "定量指标的值不是数值，年底就无法计分。",
            "A quantitative indicator whose value is not a number cannot be scored at the year's end."),
        HowToFix = new(
            "指标值只填数值，符号填入“指标性质”，单位填入“度量单位”；确实不能计量的改为定性。",
            "Put only the number into the value, the sign and the unit into their own columns; make it qualitative if it cannot be measured."),
        Instruction = new(new(
            "定量指标的指标值{must}只填数值，符号填入“指标性质”，单位填入“度量单位”。",
            "The target of a quantitative indicator {must} be a number only, with its sign under 指标性质 and its unit under 度量单位.")),
        Examples =
        [
            new(new("定量指标填写了文字", "Words for a quantitative indicator"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 环卫保洁 | 产出指标 | 时效指标 | 经费拨付及时率 | ≥ | 按月安排 | % | 10 |
                """, Flagged: true),
            new(new("指标值还没有填写", "A value still to be filled in"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 权重 |
                | 环卫保洁 | 产出指标 | 数量指标 | 保洁人员数 | ≥**人 | 10 |
                """, Flagged: true),
            new(new("约数不能作为标准", "An approximation is no standard"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 权重 |
                | 环卫保洁 | 产出指标 | 数量指标 | 保洁人员数 | 200余人 | 10 |
                """, Flagged: true),
            new(new("数字 0 写成字母 O", "The letter O for a zero"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 环卫保洁 | 产出指标 | 数量指标 | 保洁人员数 | ≥ | 2OO | 人 | 10 |
                """, Flagged: true)
            {
                Repaired = """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 环卫保洁 | 产出指标 | 数量指标 | 保洁人员数 | ≥ | 200 | 人 | 10 |
                """,
            },
            new(new("期限、区间和频次可以读取", "Deadlines, ranges and frequencies can be read"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 权重 |
                | 环卫保洁 | 产出指标 | 时效指标 | 完成时间 | 2025年12月底前 | 10 |
                |          | 产出指标 | 质量指标 | 保洁合格率 | 90%～95% | 10 |
                |          | 产出指标 | 数量指标 | 检查次数 | 每季度1次 | 10 |
                """, Flagged: false),
            new(new("符号、数值、单位写在一格", "Sign, number and unit in one cell"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 权重 |
                | 环卫保洁 | 产出指标 | 时效指标 | 经费拨付及时率 | ≥95% | 10 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        var target = indicator.Target;
        if (target is { Kind: TargetKind.Unreadable, Text: { } unread })
        {
            var reason = RequirementReader.Default.Read(indicator.RequirementCells).Failure.Reason;
            var finding = context.Report(
                indicator.At(GoalField.Target), Unread.With(indicator.Name, unread, new ParseFailure(reason == ParseFailureReason.None ? ParseFailureReason.UnknownName : reason, 0).Message));
            if (Likely(indicator) is { } likely)
            {
                finding.Fix("mend-number", FixApplicability.NeedsPerson, FixTitles.Replace(indicator.TextOf(GoalField.Target), likely), (indicator.At(GoalField.Target), likely));
            }
        }
        else if (target is { Kind: TargetKind.Placeholder, Text: { } mark } && indicator.Comparison != Comparison.NotApplicable)
        {
            context.Report(indicator.At(GoalField.Target), NotFilledIn.With(indicator.Name, mark));
        }
        else if (target is { Kind: TargetKind.Phrase or TargetKind.Grade, Text: { } words } && CallsForNumber(indicator) && !SaysEnough(indicator, words))
        {
            context.Report(indicator.At(GoalField.Target), WordsForNumber.With(indicator.Name, words));
        }
    }

    private static string? Likely(IndicatorView indicator)
    {
        var cells = indicator.RequirementCells;
        return NumberRepairs.Of(indicator.TextOf(GoalField.Target))
            .FirstOrDefault(candidate => RequirementReader.Default.Read(cells with { Target = candidate }) is { Failure.Reason: ParseFailureReason.None, Requirement.Target.Kind: TargetKind.Quantitative });
    }

    // 每月15日前 and Ⅲ类 are no numbers, and whether they were met can be told.
    private static bool SaysEnough(IndicatorView indicator, string words) =>
        HiddenNumbers.IsRecurringDeadline(words) || ClassNames.Is(words, indicator.TextOf(GoalField.Unit));

    // ≥良 asks for a grade and not for a number; 优 beside % does.
    private static bool CallsForNumber(IndicatorView indicator) => indicator.Comparison switch
    {
        Comparison.Unknown => indicator.Unit is not null,
        Comparison.AtLeast or Comparison.EqualTo => indicator.Target.Kind != TargetKind.Grade || indicator.Unit is not null,
        Comparison.MoreThan or Comparison.LessThan or Comparison.AtMost or Comparison.Range => true,
        _ => false,
    };
}
