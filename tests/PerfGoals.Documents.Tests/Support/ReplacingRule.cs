using PerfGoals.Checking;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Rules;
using PerfGoals.RuleSets;

namespace PerfGoals.Documents.Tests.Support;

/// <summary>A rule that finds a text in the cells of a field, and offers another one, to see how any text is written.</summary>
internal sealed class ReplacingRule(GoalField field, string before, params string[] after) : IRule
{
    private static readonly Message Seen = new("seen", new("看到了。", "Seen."));

    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "TX0001",
        Name = "replacing-rule",
        Category = RuleCategory.Custom,
        Title = new("替换", "Replacement"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Hint,
        Messages = [Seen],
        Rationale = new("测试用。", "For tests."),
        HowToFix = new("替换。", "Replace it."),
    };

    /// <summary>Returns a checker with nothing but such a rule.</summary>
    public static Checker Checker(GoalField field, string before, params string[] after) => PerfGoals.Checking.Checker.Create(
        new RuleSet { Id = "none", Version = "1", Rules = System.Collections.Immutable.ImmutableSortedDictionary<string, RuleSetting>.Empty.Add("PG6002", new()) },
        new ReplacingRule(field, before, after));

    public void Initialize(RuleActions actions)
    {
        if (field.IsOfIndicator())
        {
            actions.ForEachIndicator((in IndicatorContext context) =>
            {
                if (context.Indicator.TextOf(field) == before)
                {
                    Offer(context.Report(context.Indicator.At(field), Seen.With()), context.Indicator.At(field));
                }
            });
        }
        else
        {
            actions.ForEachProject((in ProjectContext context) =>
            {
                if (context.Project.TextOf(field) == before)
                {
                    Offer(context.Report(context.Project.At(field), Seen.With()), context.Project.At(field));
                }
            });
        }
    }

    private void Offer(Finding finding, GoalPath cell)
    {
        foreach (var other in after)
        {
            finding.Fix("replace", FixApplicability.NeedsPerson, new("替换", "Replace"), (cell, other));
        }
    }
}
