using System.Collections.Immutable;
using System.Globalization;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;

namespace PerfGoals.Checking;

/// <summary>How two checks of one declaration differ in what nobody has accepted, such as checks by two rule sets.</summary>
public sealed class ResultDifference
{
    private ResultDifference(CheckResult before, CheckResult after, ImmutableArray<FindingDifference> findings, int unchanged)
    {
        Before = before;
        After = after;
        Findings = findings;
        Unchanged = unchanged;
    }

    /// <summary>Gets the result of the first check.</summary>
    public CheckResult Before { get; }

    /// <summary>Gets the result of the second check.</summary>
    public CheckResult After { get; }

    /// <summary>Gets the findings that appear, vanish, or are made with another severity or text, in the order of their places and then of their rules.</summary>
    public ImmutableArray<FindingDifference> Findings { get; }

    /// <summary>Gets how many findings both checks made alike.</summary>
    public int Unchanged { get; }

    /// <summary>Gets whether no finding differs. Where a check is not complete, that says little.</summary>
    public bool IsEmpty => Findings.IsEmpty;

    /// <summary>Compares two results of one declaration. Findings of one fingerprint at one place are the same finding.</summary>
    /// <param name="before">The result of the first check.</param>
    /// <param name="after">The result of the second check.</param>
    public static ResultDifference Between(CheckResult before, CheckResult after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (old, now) = (before.Diagnostics.ToLookup(KeyOf), after.Diagnostics.ToLookup(KeyOf));
        var pairs = old.Select(group => group.Key).Union(now.Select(group => group.Key)).SelectMany(key => Paired([.. old[key]], [.. now[key]])).ToList();
        var different = pairs.Where(pair => !IsSame(pair)).ToList();
        return new(before, after, CheckResult.InOrder(different, pair => pair.Latest), pairs.Count - different.Count);
    }

    private static (string Fingerprint, GoalPath Path) KeyOf(Diagnostic finding) => (finding.Fingerprint, finding.Path);

    private static IEnumerable<FindingDifference> Paired(IReadOnlyList<Diagnostic> before, IReadOnlyList<Diagnostic> after)
    {
        for (var index = 0; index < Math.Max(before.Count, after.Count); index++)
        {
            yield return new(index < before.Count ? before[index] : null, index < after.Count ? after[index] : null);
        }
    }

    private static bool IsSame(FindingDifference pair) =>
        pair is { Before: { } before, After: { } after } && before.Severity == after.Severity && TextOf(before) == TextOf(after);

    private static string TextOf(Diagnostic finding) => finding.Message.In(CultureInfo.InvariantCulture);
}
