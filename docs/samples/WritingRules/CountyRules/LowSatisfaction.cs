using System.Globalization;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Rules;
using PerfGoals.Targets;

namespace CountyRules;

/// <summary>Flags a satisfaction target below what the county asks for.</summary>
public sealed class LowSatisfaction() : IndicatorRule(Description, new IndicatorType(FirstLevel.Satisfaction, SecondLevel.Unknown))
{
    private static readonly Message<decimal, decimal> Low = new("low", "target", "minimum", new(
        "满意度的指标值为 {target}%，本县要求不低于 {minimum}%。",
        "The satisfaction target is {target}%; the county asks for at least {minimum}%."));

    private static readonly NumberParameter Minimum = new("minimum", 85, 0, 100, new("满意度的最低指标值", "The lowest target of satisfaction"), new("百分点", "percentage points"));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "LX0010",
        Name = "low-satisfaction",
        Title = new("满意度指标值偏低", "Low satisfaction target"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.WrittenPolicy,
        Fields = [GoalField.Target],
        Messages = [Low],
        Parameters = [Minimum],
        Rationale = new("群众不满意的项目，不应列为达成目标。", "A project that leaves people discontent should not count as a success."),
        HowToFix = new("按不低于规定的比例填写，并说明调查的对象和方法。", "Ask for at least the share required, and say who is asked and how."),
        Examples =
        [
            new(new("低于 85%", "Below 85 %"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 社区矫正 | 满意度指标 | 服务对象满意度指标 | 矫正对象满意度 | ≥ | 80 | % | 10 |
                """, Flagged: true)
            {
                Repaired = """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 社区矫正 | 满意度指标 | 服务对象满意度指标 | 矫正对象满意度 | ≥ | 85 | % | 10 |
                """,
            },
            new(new("正好 85%；其他指标不受此限", "85 % is enough; other indicators are not held to it"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 社区矫正 | 满意度指标 | 服务对象满意度指标 | 矫正对象满意度 | ≥ | 85 | % | 10 |
                |          | 产出指标 | 质量指标 | 报到及时率 | ≥ | 80 | % | 10 |
                """, Flagged: false),
        ],
    };

    /// <inheritdoc/>
    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        if (indicator.Target.Kind is TargetKind.Empty or TargetKind.Unreadable)
        {
            context.Undetermined(indicator.At(GoalField.Target));
        }
        else if (indicator.Unit?.Symbol != "%" || indicator.Target.Number is not { } target)
        {
            context.NotApplicable();
        }
        else if (target < context.Get(Minimum))
        {
            var minimum = context.Get(Minimum);
            var cell = indicator.At(GoalField.Target);
            var finding = context.Report(cell, Low.With(target, minimum));

            // Of a number in words, such as 八成, nothing is proposed.
            if (indicator.TextOf(GoalField.Target) is var text && text.Contains(Text(target), StringComparison.Ordinal))
            {
                finding.Fix("raise", FixApplicability.NeedsPerson, new($"改为 {Text(minimum)}%", $"Raise it to {Text(minimum)}%"), (cell, text.Replace(Text(target), Text(minimum), StringComparison.Ordinal)));
            }
        }
    }

    private static string Text(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
