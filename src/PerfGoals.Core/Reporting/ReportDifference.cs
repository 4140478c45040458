using System.Collections.Immutable;
using PerfGoals.Checking;
using PerfGoals.RuleSets;

namespace PerfGoals.Reporting;

/// <summary>How two reports on the same documents differ: in their rules, and in what these find.</summary>
public sealed class ReportDifference
{
    private ReportDifference(CheckReport before, CheckReport after)
    {
        Rules = RulesDifference.Between(before.Rules, after.Rules);
        Documents = [.. before.Documents.Zip(after.Documents, (old, now) => new DocumentDifference(now.Document, ResultDifference.Between(old.Result, now.Result)))];
        Unread = after.Unread;
        IsComplete = before.IsComplete && after.IsComplete;
    }

    /// <summary>Gets how the rules differ.</summary>
    public RulesDifference Rules { get; }

    /// <summary>Gets how the results of each document differ, in the order of the reports.</summary>
    public ImmutableArray<DocumentDifference> Documents { get; }

    /// <summary>Gets the sources that could not be read.</summary>
    public ImmutableArray<UnreadDocument> Unread { get; }

    /// <summary>Gets whether every source was read and every rule ran to its end in both reports.</summary>
    public bool IsComplete { get; }

    /// <summary>Compares two reports.</summary>
    /// <param name="before">The first.</param>
    /// <param name="after">The second, on the same documents.</param>
    /// <exception cref="ArgumentException">The reports are not on the same documents in the same order.</exception>
    public static ReportDifference Between(CheckReport before, CheckReport after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return before.Documents.Select(document => document.Document).SequenceEqual(after.Documents.Select(document => document.Document), ReferenceEqualityComparer.Instance)
            ? new(before, after)
            : throw new ArgumentException("The reports are not on the same documents in the same order.", nameof(after));
    }
}
