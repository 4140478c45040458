namespace PerfGoals.Rules;

/// <summary>Counts how calls ended, by rule. Calls that passed are not counted: most do, and how many were due is known.</summary>
/// <param name="rules">How many rules there are.</param>
internal sealed class OutcomeTally(int rules)
{
    private const int Outcomes = (int)RuleOutcome.Faulted + 1;

    private readonly int[] counts = new int[rules * Outcomes];

    public int this[int rule, RuleOutcome outcome] => counts[(rule * Outcomes) + (int)outcome];

    /// <summary>Returns the counts of a rule, by outcome.</summary>
    public ReadOnlySpan<int> Of(int rule) => counts.AsSpan(rule * Outcomes, Outcomes);

    /// <summary>Sets all counts to nothing.</summary>
    public void Clear() => Array.Clear(counts);

    public void Add(int rule, RuleOutcome outcome) => counts[(rule * Outcomes) + (int)outcome]++;
}
