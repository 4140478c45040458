using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Rules;

namespace PerfGoals.Testing.Tests.Support;

/// <summary>A rule for tests: a target may not pass a limit, and a weight may not either.</summary>
public sealed class TooLarge() : IndicatorRule(Description)
{
    private static readonly Message<string, decimal, int> Target = new("target", "indicator", "value", "limit", new("“{indicator}”的指标值 {value} 超过 {limit}。", "The target {value} of '{indicator}' is over {limit}."));

    private static readonly Message<decimal> Weight = new("weight", "value", new("权重 {value} 太大。", "The weight {value} is too large."));

    private static readonly CountParameter Limit = new("limit", 100, new("上限", "The limit"));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "TS0001",
        Name = "too-large",
        Title = new("数值太大", "Too large"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Hint,
        Fields = [GoalField.Target, GoalField.Weight],
        Messages = [Target, Weight],
        Parameters = [Limit],
        Rationale = new("测试用。", "For tests."),
        HowToFix = new("改小。", "Make it smaller."),
        Examples =
        [
            new(new("太大", "Too large"), "| 二级指标 | 三级指标 | 指标值 |\n| 数量指标 | 养护里程 | 101 |", Flagged: true),
            new(new("不大", "Not too large"), "| 二级指标 | 三级指标 | 指标值 |\n| 数量指标 | 养护里程 | 100 |", Flagged: false),
        ],
    };

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        if (indicator.Weight > context.Get(Limit))
        {
            context.Report(indicator.At(GoalField.Weight), Weight.With(indicator.Weight.Value));
        }

        if (indicator.Target.Number is { } value)
        {
            if (value > context.Get(Limit))
            {
                context.Report(indicator.At(GoalField.Target), Target.With(indicator.Name, value, context.Get(Limit)));
            }
        }
        else if (indicator.IsBlank(GoalField.Target))
        {
            context.Undetermined(indicator.At(GoalField.Target));
        }
        else
        {
            context.NotApplicable();
        }
    }
}
