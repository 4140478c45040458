using System.Globalization;
using PerfGoals.Checking;
using PerfGoals.Diagnostics;
using PerfGoals.Indicators;
using PerfGoals.Rules;
using PerfGoals.Texts;

namespace PerfGoals.Benchmarks.Data;

/// <summary>A hundred rules for indicators, each about one second level: those of the synthetic declarations and the others in turn.</summary>
internal static class IndicatorRules
{
    private const int Count = 100;

    private static readonly SecondLevel[] Kinds = [.. Enum.GetValues<SecondLevel>().Where(kind => kind != SecondLevel.Unknown)];

    /// <summary>Returns the checker with the rules.</summary>
    /// <param name="narrowed">Whether the rules are registered for their level, or for all and return at once elsewhere.</param>
    public static Checker CreateChecker(bool narrowed) => Checker.Create(
        new RuleSets.RuleSet { Id = "none", Version = "1.0.0" },
        Enumerable.Range(0, Count).Select(IRule (number) => narrowed ? new Narrowed(number, Kinds[number % Kinds.Length]) : new Everywhere(number, Kinds[number % Kinds.Length])));

    private static RuleDescriptor Describe(int number) => new()
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"BM{number:0000}"),
        Name = string.Create(CultureInfo.InvariantCulture, $"benchmark-{number}"),
        Category = RuleCategory.Reading,
        Title = new LocalizedText("测速", "For the clock"),
        DefaultSeverity = Severity.Info,
        Certainty = Certainty.Hint,
        Messages = [],
        Rationale = new LocalizedText("测速。", "For the clock."),
        HowToFix = new LocalizedText("无需处理。", "Nothing need be done."),
    };

    private sealed class Narrowed(int number, SecondLevel kind) : IndicatorRule(Describe(number), new IndicatorType(FirstLevel.Unknown, kind))
    {
        protected override void Check(in IndicatorContext context)
        {
            if (context.Indicator.Weight < 0)
            {
                context.NotApplicable();
            }
        }
    }

    private sealed class Everywhere(int number, SecondLevel kind) : IndicatorRule(Describe(number))
    {
        protected override void Check(in IndicatorContext context)
        {
            if (context.Indicator.SecondLevel == kind && context.Indicator.Weight < 0)
            {
                context.NotApplicable();
            }
        }
    }
}
