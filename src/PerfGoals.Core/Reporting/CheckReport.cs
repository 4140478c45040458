using System.Collections.Immutable;
using PerfGoals.Acceptance;
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
    /// <summary>Gets what came of suppressions, or <see langword="null"/> where none were applied.</summary>
    public SuppressionOutcome? Suppressions { get; private init; }

    /// <summary>Gets what came of a baseline, or <see langword="null"/> where none was applied.</summary>
    public BaselineComparison? Baseline { get; private init; }

    /// <summary>Gets the findings that nobody has accepted: those of all documents, and those about the suppressions.</summary>
    public IEnumerable<Diagnostic> Findings => Documents.SelectMany(document => document.Result.Diagnostics).Concat(Suppressions?.Problems ?? []);

    /// <summary>Gets whether every source was read and every rule ran to its end.</summary>
    public bool IsComplete => Unread.IsEmpty && Documents.All(document => document.Result.IsComplete);

    /// <summary>Gets what each rule cost in all documents together, by rule id; empty unless <see cref="CheckerOptions.CollectStatistics"/> is set.</summary>
    public ImmutableArray<RuleStatistics> Statistics =>
    [
        .. Documents.SelectMany(document => document.Result.Statistics)
            .GroupBy(entry => entry.Rule, (rule, entries) => entries.Aggregate(new RuleStatistics(rule, 0, 0, 0, TimeSpan.Zero), RuleStatistics.Add))
            .OrderBy(entry => entry.Rule.Id, StringComparer.Ordinal),
    ];

    /// <summary>Counts the findings of a severity among <see cref="Findings"/>.</summary>
    /// <param name="severity">The severity.</param>
    public int CountOf(Severity severity) => Findings.Count(finding => finding.Severity == severity);

    /// <summary>Returns the report after suppressions were applied to its documents.</summary>
    /// <param name="suppressions">The suppressions.</param>
    /// <param name="asOf">The day of which it is asked whether a suppression still holds.</param>
    public CheckReport With(SuppressionSet suppressions, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(suppressions);
        var outcome = suppressions.Apply(Documents, asOf);
        return this with { Documents = outcome.Documents, Suppressions = outcome };
    }

    /// <summary>Returns the report after a baseline was applied to its documents; suppressions are to be applied before.</summary>
    /// <param name="baseline">The baseline.</param>
    public CheckReport With(Baseline baseline)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        var comparison = baseline.Apply(Documents);
        return this with { Documents = comparison.Documents, Baseline = comparison };
    }
}
