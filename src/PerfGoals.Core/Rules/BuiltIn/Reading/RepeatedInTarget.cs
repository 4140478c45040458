using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Targets;
using PerfGoals.Texts;

namespace PerfGoals.Rules.BuiltIn.Reading;

/// <summary>Flags a value that says again what the sign or the unit has in a cell of its own.</summary>
internal sealed class RepeatedInTarget() : IndicatorRule(Description)
{
    private static readonly Message<string, string, string> Repeated = new("repeated", "indicator", "text", "short", new(
        "“{indicator}”的指标值“{text}”重复了指标性质或度量单位，填写“{short}”即可。",
        "The target '{text}' of '{indicator}' repeats its sign or its unit; '{short}' says the same."));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG0023",
        Name = "repeated-in-target",
        Category = RuleCategory.Reading,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("指标值中重复了符号或单位", "Sign or unit repeated in the value"),
        DefaultSeverity = Severity.Info,
        Certainty = Certainty.Strong,
        Fields = [GoalField.Target],
        Messages = [Repeated],
        Rationale = new(
            "导入一体化系统时，符号、数值和单位会拼在一起，重复的就成了“≥≥95%%”。",
            "Systems put sign, number and unit together; what is repeated becomes ≥≥95%%."),
        HowToFix = new("指标值只填数值。", "Write only the number into the value."),
        Instruction = new(new(
            "指标值中{mustNot}重复填写符号和单位。",
            "A target {mustNot} repeat the sign or the unit.")),
        Examples =
        [
            new(new("符号和单位各写了两次", "Sign and unit, each twice"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 疫苗接种 | 产出指标 | 质量指标 | 接种率 | ≥ | ≥95% | % | 20 |
                """, Flagged: true)
            {
                Repaired = """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 疫苗接种 | 产出指标 | 质量指标 | 接种率 | ≥ | 95 | % | 20 |
                """,
            },
            new(new("各写一次，写在哪一格都可以", "Each once, in whichever cell"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 疫苗接种 | 产出指标 | 质量指标 | 接种率 | ≥ | 95 | % | 20 |
                |          | 产出指标 | 数量指标 | 接种人次 |  | ≥8000人次 |  | 20 |
                |          | 产出指标 | 数量指标 | 接种点 | ≥ | 12个 |  | 20 |
                """, Flagged: false),
        ],
    };

    /// <summary>Returns the value without what the cells beside it say already, or <see langword="null"/> where it repeats nothing.</summary>
    /// <remarks>The shorter text reads as the longer one does. One with further words is left alone: they may matter to people.</remarks>
    internal static string? Shorter(RequirementCells cells)
    {
        var (hasSign, hasUnit) = (!CellText.IsBlank(cells.Comparison), !CellText.IsBlank(cells.Unit));
        var parts = hasSign || hasUnit ? MergedCell.Split(cells.Target ?? "") : [];
        if (!parts.Any(part => IsRepeated(part, hasSign, hasUnit)) || parts.Any(part => part.Kind == CellPartKind.Other && !CellText.IsBlank(part.Text)))
        {
            return null;
        }

        var shorter = MergedCell.Join(parts.Where(part => !IsRepeated(part, hasSign, hasUnit))).Trim();
        var (before, after) = (RequirementReader.Default.Read(cells), RequirementReader.Default.Read(cells with { Target = shorter }));
        return before == after ? shorter : null;
    }

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        if (indicator.Target.Kind != TargetKind.Quantitative)
        {
            context.NotApplicable();
        }
        else if (!IsBare(indicator.TextOf(GoalField.Target)) && Shorter(OwnCells(indicator)) is { } shorter && IsAsRead(indicator))
        {
            var (place, text) = (indicator.At(GoalField.Target), indicator.TextOf(GoalField.Target));
            context.Report(place, Repeated.With(indicator.Name, text.Trim(), shorter))
                .Fix("shorten", FixApplicability.Safe, FixTitles.Replace(text, shorter), (place, shorter));
        }
    }

    // In a form that has no column for the sign or the unit, the value is where they belong.
    private static RequirementCells OwnCells(in IndicatorView indicator) =>
        indicator.RequirementCells with { Comparison = indicator.Cells?.Comparison, Unit = indicator.Cells?.Unit };

    private static bool IsRepeated(CellPart part, bool hasSign, bool hasUnit) =>
        (part.Kind == CellPartKind.Comparison && hasSign) || (part.Kind == CellPartKind.Unit && hasUnit);

    // A value that is not what its cell says would change with the cell.
    private static bool IsAsRead(in IndicatorView indicator) =>
        RequirementReader.Default.Read(indicator.RequirementCells).Requirement == new Requirement(indicator.Comparison, indicator.Target, indicator.Unit);

    // Nearly every value is a number and nothing else, which need not be taken apart.
    private static bool IsBare(string text) => !text.AsSpan().ContainsAnyExceptInRange('0', '9');
}
