using PerfGoals.Diagnostics;
using PerfGoals.Rules;

namespace PerfGoals.Checking;

/// <summary>How one rule ended at all the places where it was due.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Passed">At how many places it found nothing.</param>
/// <param name="Violated">At how many places it reported a finding.</param>
/// <param name="NotApplicable">How many places did not concern it.</param>
/// <param name="Undetermined">At how many places data was missing or unreadable.</param>
/// <param name="Faulted">At how many places it failed.</param>
public sealed record LedgerEntry(RuleDescriptor Rule, int Passed, int Violated, int NotApplicable, int Undetermined, int Faulted)
{
    /// <summary>Gets at how many places the rule was due.</summary>
    public int Due => Passed + Violated + NotApplicable + Undetermined + Faulted;

    internal static LedgerEntry From(RuleDescriptor rule, int due, ReadOnlySpan<int> counts) => new(
        rule,
        due - counts[(int)RuleOutcome.Violated] - counts[(int)RuleOutcome.NotApplicable] - counts[(int)RuleOutcome.Undetermined] - counts[(int)RuleOutcome.Faulted],
        counts[(int)RuleOutcome.Violated],
        counts[(int)RuleOutcome.NotApplicable],
        counts[(int)RuleOutcome.Undetermined],
        counts[(int)RuleOutcome.Faulted]);

    /// <summary>Returns the entry with one more place.</summary>
    internal LedgerEntry Counting(RuleOutcome outcome) => outcome switch
    {
        RuleOutcome.Passed => this with { Passed = Passed + 1 },
        RuleOutcome.NotApplicable => this with { NotApplicable = NotApplicable + 1 },
        RuleOutcome.Undetermined => this with { Undetermined = Undetermined + 1 },
        RuleOutcome.Violated => this with { Violated = Violated + 1 },
        _ => this with { Faulted = Faulted + 1 },
    };
}
