using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Targets;
using PerfGoals.Units;

namespace PerfGoals.Rules.BuiltIn.Structure;

/// <summary>Flags a number without a sign, in its own cell or before the number.</summary>
internal sealed class MissingComparison() : IndicatorRule(Description)
{
    private static readonly Message<string, string> Missing = new("missing", "indicator", "text", new(
        "“{indicator}”的指标值“{text}”没有指标性质（≥、≤、＝ 等）。",
        "The target '{text}' of '{indicator}' has no sign such as ≥, ≤ or =."));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG1008",
        Name = "missing-comparison",
        Category = RuleCategory.Structure,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("没有填写指标性质", "Missing sign"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.Comparison, GoalField.Target],
        Messages = [Missing],
        Rationale = new(
            "只有数值，看不出是“不少于”还是“不超过”，完成与否就无法判断。",
            "A bare number is neither a floor nor a ceiling, so nobody can tell whether it was met."),
        HowToFix = new("在“指标性质”中填写 ≥、≤、＞、＜ 或 ＝。", "Write ≥, ≤, >, < or = into the column 指标性质."),
        Instruction = new(new(
            "定量指标{must}填写指标性质（≥、≤、＞、＜ 或 ＝）。",
            "A quantitative indicator {must} have a comparison (≥, ≤, >, < or =).")),
        Examples =
        [
            new(new("有指标性质一列而没有填写", "The column is there and blank"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 校车运营 | 产出指标 | 数量指标 | 接送学生人数 |  | 460 | 人 | 20 |
                """, Flagged: true),
            new(new("符号写在指标值中；日期、频次和文字不需要符号", "A sign in the value; dates, frequencies and words need none"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 校车运营 | 产出指标 | 数量指标 | 接送学生人数 |  | ≥460 | 人 | 20 |
                |          | 产出指标 | 时效指标 | 车辆年检完成时间 |  | 2025年6月底前 |  | 10 |
                |          | 产出指标 | 数量指标 | 安全检查 |  | 每月1次 |  | 10 |
                |          | 效益指标 | 社会效益指标 | 学生上学便利程度 |  | 显著提升 |  | 10 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        if (indicator.Target.Kind != TargetKind.Quantitative)
        {
            context.NotApplicable();
        }
        else if (indicator.Comparison == Comparison.Unknown && indicator.IsBlank(GoalField.Comparison) && !HasNoColumn(indicator) && !IsPlain(indicator) && !HasDamagedSign(indicator))
        {
            context.Report(indicator.At(GoalField.Comparison), Missing.With(indicator.Name, indicator.TextOf(GoalField.Target).Trim()));
        }
    }

    // Where sign, number and unit share one column, 25公里 and 100% are how tables are filled in, and nobody forgot a cell.
    private static bool HasNoColumn(in IndicatorView indicator) => indicator.Cells is { Comparison: null };

    // 每月1次 says all there is to say, and so does the year 2025.
    private static bool IsPlain(in IndicatorView indicator) => indicator.Requirement.Unit is { Kind: UnitKind.Frequency or UnitKind.CalendarPoint };

    // 292% is not without a sign: PG0006 tells that its sign was lost on the way.
    private static bool HasDamagedSign(in IndicatorView indicator) => RequirementReader.Default.Read(indicator.RequirementCells).Suspicion is not null;
}
