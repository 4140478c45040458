using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Grades;
using PerfGoals.Targets;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Rules.BuiltIn.Structure;

/// <summary>Flags a unit of measure beside words of a qualitative indicator.</summary>
internal sealed class UnitOnQualitative() : IndicatorRule(Description)
{
    private static readonly Message<string, string, string> Idle = new("idle-unit", "indicator", "text", "unit", new(
        "“{indicator}”是定性指标，指标值“{text}”不应有度量单位“{unit}”。",
        "'{indicator}' is qualitative: its target '{text}' takes no unit, and '{unit}' is given."));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG1010",
        Name = "unit-on-qualitative",
        Category = RuleCategory.Structure,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("定性指标填写了度量单位", "Unit on a qualitative indicator"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.Unit],
        Messages = [Idle],
        Rationale = new(
            "文字没有单位；有单位说明这一指标本来可以计量，或者性质、单位中有一个填错。",
            "Words have no unit; a unit beside them means that it could have been measured, or that the sign or the unit is wrong."),
        HowToFix = new(
            "能计量的改填数值和符号；确属定性的清空单位。",
            "Write a number and a sign where it can be measured; clear the unit where it cannot."),
        Instruction = new(new(
            "定性指标{mustNot}填写度量单位。",
            "A qualitative indicator {mustNot} have a unit of measure.")),
        Examples =
        [
            new(new("“应保尽保”的单位是 %", "A phrase measured in per cent"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 临时救助 | 产出指标 | 质量指标 | 困难群众救助 | 定性 | 应保尽保 | % | 10 |
                """, Flagged: true)
            {
                Repaired = """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 临时救助 | 产出指标 | 质量指标 | 困难群众救助 | 定性 | 应保尽保 |  | 10 |
                """,
            },
            new(new("没有单位，或单位写“/”“等级”", "No unit, a stroke, or 等级"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 临时救助 | 产出指标 | 质量指标 | 困难群众救助 | 定性 | 应保尽保 | / | 10 |
                |          | 产出指标 | 质量指标 | 档案管理 | 定性 | 优 | 等级 | 10 |
                |          | 产出指标 | 质量指标 | 救助准确率 | ≥ | 98 | % | 10 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        if (indicator.Comparison != Comparison.Qualitative)
        {
            context.NotApplicable();
        }
        else if (indicator.Target.Kind is TargetKind.Grade or TargetKind.Phrase && indicator.Unit is { IsKnown: true, Kind: not UnitKind.Grade } && !HasNumber(indicator)
            && !ClassNames.Is(indicator.TextOf(GoalField.Target), indicator.TextOf(GoalField.Unit)))
        {
            // Perhaps the sign is what is wrong, so a person decides.
            var (place, text) = (indicator.At(GoalField.Unit), indicator.TextOf(GoalField.Unit));
            context.Report(place, Idle.With(indicator.Name, indicator.TextOf(GoalField.Target).Trim(), text.Trim()))
                .Evidence(indicator.At(GoalField.Comparison))
                .Fix("clear-unit", FixApplicability.NeedsPerson, FixTitles.Replace(text, ""), (place, ""));
        }
    }

    // Beside 95 the unit is right, and the sign is wrong.
    private static bool HasNumber(in IndicatorView indicator) => CellText.Compact(indicator.TextOf(GoalField.Target)).AsSpan().ContainsAnyInRange('0', '9');
}
