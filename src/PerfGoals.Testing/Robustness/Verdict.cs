using System.Collections.Immutable;
using PerfGoals.Checking;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Testing.Verifying;

namespace PerfGoals.Testing.Robustness;

/// <summary>All that a check said, as text that can be compared.</summary>
internal static class Verdict
{
    /// <summary>Returns what a check said, in an order of its own.</summary>
    /// <param name="result">The result.</param>
    /// <param name="move">Where the projects stand in the declaration that is compared with.</param>
    public static ImmutableArray<string> Of(CheckResult result, Func<int, int>? move = null) =>
    [
        .. result.Diagnostics.Select(finding => $"{Show(finding.Path, move)} {finding.Rule.Id} {finding.Severity} {finding.Message.Template.Key} {finding.Message.In(Languages.Chinese)} / {finding.Message.In(Languages.English)}{string.Concat(finding.Fixes.Select(fix => Show(fix, move)))}")
            .Concat(result.Undetermined.Select(place => $"{Show(place.Path, move)} ? {Show(place.Missing, move)}"))
            .Concat(result.Ledger.Select(entry => $"{entry.Passed}/{entry.Violated}/{entry.NotApplicable}/{entry.Undetermined}/{entry.Faulted}"))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Returns what a check said of a portfolio, in its own order.</summary>
    public static ImmutableArray<string> Of(PortfolioResult result) =>
    [
        .. result.Diagnostics.Select(finding => $"{finding.Document} {Show(finding.Path, null)} {finding.Rule.Id} {finding.Severity} {finding.Message.Template.Key} {finding.Message.In(Languages.Chinese)} / {finding.Message.In(Languages.English)}{string.Concat(finding.Related.Select(related => $" → {related.Document} {Show(related.Path, null)} {related.Note}"))}"),
        .. result.Undetermined.Select(place => $"{place.Document} {Show(place.Path, null)} ? {Show(place.Missing, null)}"),
        .. result.Ledger.Select(entry => $"{entry.Passed}/{entry.Violated}/{entry.NotApplicable}/{entry.Undetermined}/{entry.Faulted}"),
    ];

    private static string Show(Fix fix, Func<int, int>? move) =>
        $" [{fix.EquivalenceKey} {fix.Applicability} {fix.Title.Chinese} / {fix.Title.English}: {string.Join(", ", fix.Edits.Select(edit => $"{Show(edit.Cell, move)} {edit.After}"))}]";

    private static string Show(GoalPath path, Func<int, int>? move)
    {
        var project = path.Project is { } position && move is not null ? move(position) : path.Project;
        return $"{project}.{path.Indicator}.{path.Field}";
    }
}
