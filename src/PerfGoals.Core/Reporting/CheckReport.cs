using System.Collections.Immutable;
using PerfGoals.Checking;
using PerfGoals.Diagnostics;
using PerfGoals.RuleSets;

namespace PerfGoals.Reporting;

/// <summary>The results of checking some documents with one rule set.</summary>
/// <param name="Rules">The rules that were run.</param>
/// <param name="Documents">The documents that were read, in the order they were given.</param>
/// <param name="Unread">The sources that could not be read, in the order they were given.</param>
public sealed record CheckReport(RulesInForce Rules, ImmutableArray<CheckedDocument> Documents, ImmutableArray<UnreadDocument> Unread)
{
    /// <summary>Gets whether every source was read and every rule ran to its end.</summary>
    public bool IsComplete => Unread.IsEmpty && Documents.All(document => document.Result.IsComplete);

    /// <summary>Gets what each rule cost in all documents together, by rule id; empty unless <see cref="CheckerOptions.CollectStatistics"/> is set.</summary>
    public ImmutableArray<RuleStatistics> Statistics =>
    [
        .. Documents.SelectMany(document => document.Result.Statistics)
            .GroupBy(entry => entry.Rule, (rule, entries) => entries.Aggregate(new RuleStatistics(rule, 0, 0, 0, TimeSpan.Zero), RuleStatistics.Add))
            .OrderBy(entry => entry.Rule.Id, StringComparer.Ordinal),
    ];

    /// <summary>Counts the findings of a severity in all documents.</summary>
    /// <param name="severity">The severity.</param>
    public int CountOf(Severity severity) => Documents.Sum(document => document.Result.CountOf(severity));
}
