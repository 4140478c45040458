using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Targets;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Rules.BuiltIn.Structure;

/// <summary>Flags a number that is declared to be qualitative (定性), which then is neither reached nor missed.</summary>
internal sealed class NumberUnderQualitative() : IndicatorRule(Description)
{
    private const decimal FirstCalendarYear = 1900;
    private const decimal LastCalendarYear = 2100;

    private static readonly Message<string, string> Number = new("number", "indicator", "text", new(
        "“{indicator}”的指标性质是定性，指标值“{text}”却是数值。",
        "'{indicator}' is declared to be qualitative, and its target '{text}' is a number."));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG1011",
        Name = "number-under-qualitative",
        Category = RuleCategory.Structure,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("定性指标填写了数值", "Number under a qualitative indicator"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.Comparison, GoalField.Target],
        Messages = [Number],
        Rationale = new(
            "定性指标按文字描述分档评价；填了数值却没有 ≥、≤、＝，是至少、至多还是正好，无从判断，也不会按定量指标计分。",
            "A qualitative indicator is judged by words and grades. A number without ≥, ≤ or = is neither a floor nor a ceiling, and is not scored as one."),
        HowToFix = new(
            "把指标性质改为 ≥、≤ 或 ＝；确属定性的，指标值改为文字或等级。",
            "Write ≥, ≤ or = in place of 定性; where the indicator is qualitative, put words or a grade."),
        Instruction = new(new(
            "定性指标的指标值{must}写文字或等级，填写数值的应改为定量指标。",
            "The target of a qualitative indicator {must} be words or a grade; one with a number is to be quantitative.")),
        Examples =
        [
            new(new("定性指标的值是 95%", "95 % declared to be qualitative"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 幼儿园食堂 | 产出指标 | 质量指标 | 食材抽检合格率 | 定性 | 95 | % | 10 |
                """, Flagged: true),
            new(new("符号写在指标值中", "The sign is in the cell of the value"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 幼儿园食堂 | 产出指标 | 质量指标 | 食材抽检合格率 | 定性 | ≥95 | % | 10 |
                """, Flagged: true)
            {
                Repaired = """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 幼儿园食堂 | 产出指标 | 质量指标 | 食材抽检合格率 | ≥ | 95 | % | 10 |
                """,
            },
            new(new("文字、日期、频次和类别不是数值", "Words, dates, frequencies and classes are no numbers"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 幼儿园食堂 | 产出指标 | 质量指标 | 食材采购管理 | 定性 | 规范 |  | 10 |
                |            | 产出指标 | 时效指标 | 食堂改造完成时间 | 定性 | 2025年8月底前 |  | 10 |
                |            | 产出指标 | 时效指标 | 菜谱公布 | 定性 | 每周1次 |  | 10 |
                |            | 产出指标 | 质量指标 | 量化分级等级 | 定性 | A | 级 | 10 |
                |            | 产出指标 | 质量指标 | 留样合格率 | ≥ | 98 | % | 10 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        if (indicator.Comparison != Comparison.Qualitative || indicator.IsBlank(GoalField.Comparison))
        {
            context.NotApplicable();
            return;
        }

        // Without 定性 beside it, the cell says what it says.
        var own = RequirementReader.Default.Read(indicator.RequirementCells with { Comparison = null }).Requirement;
        if (own.Target.Kind is not (TargetKind.Quantitative or TargetKind.Range) || NamesSomething(own))
        {
            return;
        }

        var text = indicator.TextOf(GoalField.Target);
        var finding = context.Report(indicator.At(GoalField.Target), Number.With(indicator.Name, text.Trim())).Evidence(indicator.At(GoalField.Comparison));
        if (ComparisonSigns.TryTakePrefix(CellText.Compact(text), out var sign, out var length) && sign != Comparison.Unknown && sign == own.Comparison)
        {
            var rest = CellText.Compact(text)[length..];
            finding.Fix("move-sign", FixApplicability.NeedsPerson, new($"指标性质改为“{sign.Sign()}”，指标值改为“{rest}”", $"Set the sign {sign.Sign()} and the value '{rest}'"),
                (indicator.At(GoalField.Comparison), sign.Sign()), (indicator.At(GoalField.Target), rest));
        }
    }

    // 每周1次 asks for something regular, 3级 and 第1名 are places in an order, and 2025 is a year.
    private static bool NamesSomething(in Requirement own) =>
        own.Unit is { } unit
            ? unit.Meanings.Any(meaning => meaning.Kind is UnitKind.Frequency or UnitKind.Grade or UnitKind.Rank or UnitKind.CalendarPoint)
            : own.Target.Number is >= FirstCalendarYear and <= LastCalendarYear || own.Target.Bounds is { Upper: >= FirstCalendarYear and <= LastCalendarYear };
}
