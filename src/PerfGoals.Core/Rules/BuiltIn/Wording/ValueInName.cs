using System.Collections.Frozen;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.GoalTexts;
using PerfGoals.Targets;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Rules.BuiltIn.Wording;

/// <summary>Flags a name that ends in the value that belongs into the columns beside it, such as 培训人数≥200人.</summary>
internal sealed class ValueInName() : IndicatorRule(Description)
{
    private static readonly Message<string, Requirement> Value = new("value", "indicator", "value", new(
        "指标名称“{indicator}”里写有指标值“{value}”，应当填入指标性质、指标值和度量单位。",
        "The name '{indicator}' holds the value {value}, which belongs into sign, target and unit."));

    private static readonly FrozenSet<string> Ordinals = FrozenSet.ToFrozenSet(["期", "批", "批次", "届", "轮"], StringComparer.Ordinal);

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG4002",
        Name = "value-in-name",
        Category = RuleCategory.Wording,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("指标名称中写有指标值", "Value inside the name"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.IndicatorName],
        Messages = [Value],
        Rationale = new(
            "名称里的数值不参与评价，与指标值不一致时也看不出按哪个评价。",
            "A value in the name takes no part in the scoring, and where it differs from the target nobody knows which one counts."),
        HowToFix = new("名称只写考核什么，数值分别填入指标性质、指标值和度量单位。", "Let the name say what is measured, and put the value into sign, target and unit."),
        Instruction = new(new(
            "三级指标名称中{mustNot}写指标值，数值分别填入指标性质、指标值和度量单位。",
            "The name of an indicator {mustNot} contain its target; the number has columns of its own.")),
        Examples =
        [
            new(new("名称里有符号和数值", "Sign and number in the name"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 技能培训 | 产出指标 | 数量指标 | 培训学员≥200人 | ≥ | 200 | 人 | 10 |
                """, Flagged: true)
            {
                Repaired = """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 技能培训 | 产出指标 | 数量指标 | 培训学员 | ≥ | 200 | 人 | 10 |
                """,
            },
            new(new("名称里有金额", "An amount in the name"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 技能培训 | 成本指标 | 经济成本指标 | 控制在预算成本内250万元 | ＝ | 100 | % | 10 |
                """, Flagged: true),
            new(new("年龄、年份、期次和时限是名称的一部分", "Ages, years, issues and limits are parts of names"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 公共卫生 | 产出指标 | 数量指标 | 65岁以上老年人体检人数 | ≥ | 900 | 人 | 10 |
                |          | 产出指标 | 质量指标 | 0-6岁儿童健康管理率 | ≥ | 90 | % | 10 |
                |          | 产出指标 | 时效指标 | 12345热线2小时响应率 | ≥ | 95 | % | 10 |
                |          | 产出指标 | 数量指标 | 业务用房改造（2025年） | ＝ | 1 | 处 | 10 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        var name = indicator.Name.TrimEnd();
        if (GoalText.Read(name).Promises is not [.., var value] || value.Position + value.Quote.Length != name.Length || !(IsAmount(value.Requirement) || IsTarget(value.Requirement, indicator.Requirement)) || name.Length > 60)
        {
            return;
        }

        var finding = context.Report(indicator.At(GoalField.IndicatorName), Value.With(name, value.Requirement));
        finding.Evidence(indicator.At(GoalField.Target));
        var rest = WithoutValue(name, value);
        if (rest.Length > 1 && PromiseComparison.IsSameNumber(indicator.Requirement, value.Requirement))
        {
            finding.Fix("drop-value", FixApplicability.NeedsPerson, new("从名称中删去指标值", "Drop the value from the name"), (indicator.At(GoalField.IndicatorName), rest));
        }
    }

    // 期 and 批 number issues, 年 and 月 are times of something.
    private static bool IsAmount(Requirement value) => value.Target.Kind == TargetKind.Quantitative
        && (value.Comparison is >= Comparison.AtLeast and <= Comparison.AtMost && value.Unit is not null
            || value.Unit is { Kind: UnitKind.Money or UnitKind.Ratio or UnitKind.Persons or UnitKind.PersonTimes or UnitKind.Length or UnitKind.Area or UnitKind.Occurrences or UnitKind.UnitPrice } unit && !Ordinals.Contains(unit.Symbol));

    // Of things that are counted only the number that stands in the target as well is sure to be it: 改造二期3处 beside 3 处.
    private static bool IsTarget(Requirement value, Requirement target) =>
        value is { Target.Kind: TargetKind.Quantitative, Unit: { Kind: UnitKind.Count or UnitKind.Households } unit } && !Ordinals.Contains(unit.Symbol) && PromiseComparison.IsSameNumber(target, value);

    private static string WithoutValue(string name, GoalPromise value)
    {
        var parts = MergedCell.Split(name);
        var first = parts.IndexOf(parts.FirstOrDefault(part => part.Kind != CellPartKind.Other));
        return parts.Length > 1 && first > 0 ? CellText.OneLine(string.Concat(parts.Take(first).Select(part => part.Text))).TrimEnd('（', '(', '：', ':') : value.Noun;
    }
}
