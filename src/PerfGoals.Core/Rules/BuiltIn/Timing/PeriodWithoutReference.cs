using System.Collections.Immutable;
using System.Globalization;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Rules.BuiltIn.Classification;
using PerfGoals.Targets;
using PerfGoals.Texts;

namespace PerfGoals.Rules.BuiltIn.Timing;

/// <summary>Flags a time of completion that is a number of years or months, without a day from which they count.</summary>
internal sealed class PeriodWithoutReference() : IndicatorRule(Description, new IndicatorType(FirstLevel.Unknown, SecondLevel.Timeliness))
{
    private const int MonthsOfYear = 12;
    private const int FirstCalendarYear = 1900;

    private static readonly Message<string, Requirement> Loose = new("loose", "indicator", "requirement", new(
        "“{indicator}”要求“{requirement}”，没有写明从哪一天算起，也没有写明最迟哪一天完成。",
        "'{indicator}' asks for {requirement} and says neither from which day that counts nor on which day it is over."));

    private static readonly WordsParameter Endings = new(
        "endings",
        [
            "完成时间", "完成时限", "完成期限", "完成日期", "完工时间", "完工时限", "完工日期", "竣工时间", "竣工日期", "建成时间", "交付时间", "投用时间", "投入使用时间", "通车时间", "验收时间", "完成进度", "时间节点",
            "到岗时间", "到位时间", "进场时间", "上线时间", "投产时间", "启用时间", "开通时间", "印发时间", "出台时间",
        ],
        new("问何时完成的名称结尾", "How names end that ask when something is done"));

    // An average and the time of each case start with the case.
    private static readonly WordsParameter References = new(
        "references",
        ["平均", "每", "单", "人均", "从", "自", "起", "后", "内", "前", "受理", "收到", "接到", "接报", "签订", "合同", "开工", "批复", "下达", "周期", "逐"],
        new("说明从何时算起或按件计算的字词", "Words that say from when, or that it is the time of each case"));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG3034",
        Name = "period-without-reference",
        Category = RuleCategory.Targets,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("完成时间没有起止", "Time of completion without start or end"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.Target, GoalField.Unit],
        Messages = [Loose],
        Parameters = [Endings, References],
        Rationale = new(
            "“完成时间 ＝1 年”没有起点，也没有期限，年底总能说按时完成；写“＝”的，提前完成反而不符。",
            "Completion in 1 year has no start and no end, so it can always be called in time; with =, to be early would be a miss."),
        HowToFix = new(
            "写明最迟日期，如“2025年12月31日前”；或者写明起点，如“自合同签订之日起”。",
            "Name the last day, such as 31 December 2025, or the start, such as the day of the contract."),
        Instruction = new(new(
            "完成时间{must}写明最迟日期或起点，如“2025年12月31日前”“自合同签订之日起”。",
            "A time of completion {must} have its last day or its beginning, as in 2025年12月31日前 or 自合同签订之日起.")),
        Examples =
        [
            new(new("一年，从哪天算起？", "A year from when?"), """
                | 2025年度项目绩效目标申报表 |
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 校舍维修 | 产出指标 | 时效指标 | 校舍维修完成时间 | ＝ | 1 | 年 | 10 |
                """, Flagged: true)
            {
                Repaired = """
                | 2025年度项目绩效目标申报表 |
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 校舍维修 | 产出指标 | 时效指标 | 校舍维修完成时间 | ≤ | 2025年12月31日 |  | 10 |
                """,
            },
            new(new("六个月，从哪天算起？", "Six months from when?"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 校舍维修 | 产出指标 | 时效指标 | 完工时间 | ≤ | 6 | 个月 | 10 |
                """, Flagged: true),
            new(new("日期、月份、每件的时间、写明了起点的", "A date, a month, the time of each case, and one with its start"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 校舍维修 | 产出指标 | 时效指标 | 校舍维修完成时间 | ≤ | 8月31日 | | 10 |
                |          | 产出指标 | 时效指标 | 设备采购完成时间 | ≤ | 10 | 月 | 10 |
                |          | 产出指标 | 时效指标 | 报修平均完成时间 | ≤ | 1 | 月 | 10 |
                |          | 产出指标 | 时效指标 | 自合同签订之日起完工时间 | ≤ | 6 | 个月 | 10 |
                |          | 产出指标 | 时效指标 | 质保期 | ＝ | 1 | 年 | 10 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        if (indicator.Comparison is not (Comparison.EqualTo or Comparison.AtMost or Comparison.LessThan) || !IsPeriod(indicator, out var isYear))
        {
            context.NotApplicable();
            return;
        }

        if (RowText.WordAtEnd(indicator.Name, context.Get(Endings)) is null || HasReference(context))
        {
            return;
        }

        var finding = context.Report(indicator.At(GoalField.Target), Loose.With(indicator.Name, indicator.Requirement))
            .Evidence(indicator.At(GoalField.IndicatorName)).Evidence(indicator.At(GoalField.Unit));
        if (isYear)
        {
            var last = context.Declaration.FiscalYear is { } year ? year.ToString(CultureInfo.InvariantCulture) + "年12月31日" : "12月31日";
            _ = finding.Fix("by-year-end", FixApplicability.NeedsPerson, new($"改为“≤{last}”", $"Ask for it by {last}"),
                [.. indicator.HasNoSignCell ? [] : new[] { (indicator.At(GoalField.Comparison), "≤") }, (indicator.At(GoalField.Target), indicator.HasNoSignCell ? "≤" + last : last), (indicator.At(GoalField.Unit), "")]);
        }
    }

    // 12 beside 月 is December, 2025 beside 年 is the year, and 2025.10 beside 月 a month of it.
    private static bool IsPeriod(in IndicatorView indicator, out bool isYear)
    {
        var (number, symbol) = (indicator.Target.Number, indicator.Unit?.Symbol);
        isYear = symbol switch { "年" or "周年" => number == 1, "个月" => number == MonthsOfYear, _ => false };
        return symbol switch
        {
            "年" or "周年" => number < FirstCalendarYear,
            "个月" => number is not null,
            "月" => number is < FirstCalendarYear && (number > MonthsOfYear || number % 1 != 0),
            _ => false,
        };
    }

    private static bool HasReference(in IndicatorContext context)
    {
        var words = context.Get(References);
        var isThere = IsIn(context.Indicator.Name, words);
        foreach (var cell in context.Indicator.Others)
        {
            isThere |= IsIn(cell.Text, words);
        }

        return isThere;
    }

    private static bool IsIn(string text, ImmutableArray<string> words)
    {
        var compact = CellText.Compact(text);
        return words.Any(word => compact.Contains(word, StringComparison.Ordinal));
    }
}
