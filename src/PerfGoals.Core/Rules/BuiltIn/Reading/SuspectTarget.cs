using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Rules.BuiltIn.Values;
using PerfGoals.Targets;
using PerfGoals.Targets.Reading;

namespace PerfGoals.Rules.BuiltIn.Reading;

/// <summary>Flags a target that scanning, conversion or a spreadsheet has probably changed.</summary>
internal sealed class SuspectTarget() : IndicatorRule(Description)
{
    private static readonly Message<string, string, Requirement> Damaged = new("damaged-sign", "indicator", "text", "likely", new(
        "“{indicator}”的指标值“{text}”可能是“{likely}”：符号疑似在扫描或转换中损坏。",
        "The target '{text}' of '{indicator}' is probably {likely}: its sign seems to be damaged by scanning or conversion."));

    private static readonly Message<string, string, Target> DateAsNumber = new("date-as-number", "indicator", "text", "likely", new(
        "“{indicator}”的指标值“{text}”按日期读作 {likely}：疑似电子表格把日期存成了数字。",
        "The target '{text}' of '{indicator}' is read as the date {likely}: a spreadsheet seems to have stored it as a number."));

    private static readonly Message<string, string, Requirement> PercentAsFraction = new("percent-as-fraction", "indicator", "text", "likely", new(
        "“{indicator}”的指标值“{text}”可能是“{likely}”：疑似电子表格把百分数存成了小数。",
        "The target '{text}' of '{indicator}' is probably {likely}: a spreadsheet seems to have stored the percentage as a fraction."));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG0006",
        Name = "suspect-target",
        Category = RuleCategory.Reading,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("指标值疑似损坏", "Suspect target"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Hint,
        Fields = [GoalField.Target],
        Messages = [Damaged, DateAsNumber, PercentAsFraction],
        Rationale = new(
            "扫描识别会把“≥”变成“2”，电子表格会把日期存成数字、把百分数存成小数；照字面读取就会按错误的标准评价。",
            "Scanning turns ≥ into 2, and spreadsheets store dates as numbers and percentages as fractions; taken literally, they set a wrong standard."),
        HowToFix = new("对照原件核实，改为正确的符号和数值。", "Hold it against the original, and write the right sign and number."),
        Examples =
        [
            new(new("“≥92%”被识别成“292%”", "≥92% scanned as 292%"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 权重 |
                | 公共卫生 | 满意度指标 | 服务对象满意度指标 | 居民满意度 | 292% | 10 |
                """, Flagged: true)
            {
                Repaired = """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 权重 |
                | 公共卫生 | 满意度指标 | 服务对象满意度指标 | 居民满意度 | ≥92% | 10 |
                """,
            },
            new(new("日期存成了数字", "A date stored as a number"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 公共卫生 | 产出指标 | 时效指标 | 完成时间 | ≤ | 44,561 | 44,561 | 10 |
                """, Flagged: true)
            {
                Repaired = """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 公共卫生 | 产出指标 | 时效指标 | 完成时间 | ≤ | 2021年12月31日 |  | 10 |
                """,
            },
            new(new("百分数存成了小数", "A percentage stored as a fraction"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 公共卫生 | 产出指标 | 质量指标 | 建档率 | ≥ | 0.95 | % | 10 |
                """, Flagged: true)
            {
                Repaired = """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 公共卫生 | 产出指标 | 质量指标 | 建档率 | ≥ | 95 | % | 10 |
                """,
            },
            new(new("大于 100 的数值和很小的上限都可能是真的", "Numbers above 100 and small ceilings can be real"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 公共卫生 | 产出指标 | 数量指标 | 体检人数 | ≥ | 292 | 人 | 10 |
                |          | 产出指标 | 质量指标 | 差错率 | ≤ | 0.5 | % | 10 |
                """, Flagged: false),
        ],
    };

    /// <summary>Returns the likelier reading of a row, or <see langword="null"/> where there is none and the rule is silent.</summary>
    public static Suspicion? SuspicionOf(in IndicatorView indicator) =>
        (Suspicions.CanBeOf(new(indicator.Comparison, indicator.Target, indicator.Unit)) ? RequirementReader.Default.Read(indicator.RequirementCells).Suspicion : null)
        ?? OfRepeatedSign(indicator);

    // ≥ | 292 | % of what cannot exceed 100%: the sign was copied along with the number, and stands in its own column as well.
    private static Suspicion? OfRepeatedSign(in IndicatorView indicator)
    {
        if (indicator.Comparison != Comparison.AtLeast || indicator.Target.Number is not (>= 280 and <= 2100) || BoundedShare.WholeIn(indicator) is null
            || BoundedShare.WholeOf(indicator, BoundedShare.DefaultUnbounded) is null)
        {
            return null;
        }

        return RequirementReader.Default.Read(indicator.RequirementCells with { Comparison = null }).Suspicion is { Kind: SuspicionKind.DamagedSign, Likely.Comparison: Comparison.AtLeast } found
            ? found
            : null;
    }

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        if (SuspicionOf(indicator) is not { } suspicion)
        {
            return;
        }

        var text = indicator.TextOf(GoalField.Target).Trim();
        var finding = context.Report(indicator.At(GoalField.Target), suspicion.Kind switch
        {
            SuspicionKind.DamagedSign => Damaged.With(indicator.Name, text, suspicion.Likely),
            SuspicionKind.DateAsNumber => DateAsNumber.With(indicator.Name, text, suspicion.Likely.Target),
            SuspicionKind.PercentAsFraction => PercentAsFraction.With(indicator.Name, text, suspicion.Likely),
            _ => throw new InvalidOperationException($"No message for {suspicion.Kind}."),
        });
        if (SuspicionRepairs.Of(suspicion, indicator.RequirementCells) is { } likely)
        {
            (GoalPath, string)[] target = [(indicator.At(GoalField.Target), likely)];
            var title = FixTitles.Replace(text, likely);
            switch (suspicion.Kind)
            {
                case SuspicionKind.DamagedSign:
                    finding.Fix("restore-sign", FixApplicability.NeedsPerson, title, target);
                    break;
                case SuspicionKind.PercentAsFraction:
                    finding.Fix("restore-percentage", FixApplicability.NeedsPerson, title, target);
                    break;
                default:
                    // A date has no unit.
                    finding.Fix("restore-date", FixApplicability.NeedsPerson, title, [.. target, (indicator.At(GoalField.Unit), "")]);
                    break;
            }
        }
    }
}
