using System.Collections.Immutable;
using PerfGoals.Diagnostics;

namespace PerfGoals.Reporting;

/// <summary>The results of many documents on one page: which units, which rules and which tables have most findings.</summary>
/// <remarks>
/// What is accepted, and what is <see cref="Severity.Hidden"/>, does not count. More errors come before fewer, then more warnings, then more
/// findings that are worth knowing; equals stand in the order of the report, rules in that of their ids.
/// </remarks>
public sealed class PortfolioSummary
{
    private PortfolioSummary(
        CheckReport report, ImmutableArray<UnitSummary> units, ImmutableArray<RuleSummary> rules, ImmutableArray<DocumentSummary> documents, ImmutableArray<RuleCategory> categories)
    {
        Report = report;
        Units = units;
        Rules = rules;
        Documents = documents;
        Categories = categories;
        Findings = documents.Aggregate(default(FindingCounts), (sum, document) => sum + document.Findings);
        Undetermined = documents.Sum(document => document.Undetermined);
    }

    /// <summary>Gets the report that is summed up.</summary>
    public CheckReport Report { get; }

    /// <summary>Gets the units, the worst first. Those are the same whose code is, or whose name where a code is missing.</summary>
    public ImmutableArray<UnitSummary> Units { get; }

    /// <summary>Gets the rules that found something, the one with most findings first.</summary>
    public ImmutableArray<RuleSummary> Rules { get; }

    /// <summary>Gets the documents, the worst first.</summary>
    public ImmutableArray<DocumentSummary> Documents { get; }

    /// <summary>Gets the families of the rules that found something: those of the library in the order of their ids, then others by their keys.</summary>
    public ImmutableArray<RuleCategory> Categories { get; }

    /// <summary>Gets the findings of all documents. Those about a file of suppressions are of none, and not among them.</summary>
    public FindingCounts Findings { get; }

    /// <summary>Gets how many places were not checked in all documents.</summary>
    public int Undetermined { get; }

    /// <summary>Sums up a report.</summary>
    /// <param name="report">The report.</param>
    public static PortfolioSummary Of(CheckReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var tallies = new UnitTallies();
        var rules = new Dictionary<RuleDescriptor, RuleTally>();
        var documents = ImmutableArray.CreateBuilder<DocumentSummary>(report.Documents.Length);
        foreach (var document in report.Documents)
        {
            var unitAt = tallies.Of(document.Document.Declaration, documents.Count);
            foreach (var finding in document.Result.Diagnostics.Where(finding => finding.Severity > Severity.Hidden))
            {
                var unit = unitAt(finding.Path);
                unit.Add(finding, documents.Count);
                if (!rules.TryGetValue(finding.Rule, out var rule))
                {
                    rules.Add(finding.Rule, rule = new());
                }

                rule.Add(finding, documents.Count, unit);
            }

            foreach (var place in document.Result.Undetermined)
            {
                unitAt(place.Path).AddUndetermined(documents.Count);
            }

            documents.Add(new(document, FindingCounts.Of(document.Result.Diagnostics), document.Result.Undetermined.Length));
        }

        ImmutableArray<RuleCategory> categories =
        [
            .. rules.Keys.Select(rule => rule.Category).DistinctBy(category => category.Key)
                .OrderBy(category => RuleCategory.All.IndexOf(category) is var index and >= 0 ? index : int.MaxValue).ThenBy(category => category.Key, StringComparer.Ordinal),
        ];
        return new(
            report,
            [.. WorstFirst(tallies.All.Select(unit => unit.SummaryIn(categories)), unit => unit.Findings)],
            [.. rules.OrderByDescending(rule => rule.Value.Findings.Total).ThenBy(rule => rule.Key.Id, StringComparer.Ordinal).Select(rule => rule.Value.SummaryOf(rule.Key))],
            [.. WorstFirst(documents, document => document.Findings)],
            categories);
    }

    private static IOrderedEnumerable<T> WorstFirst<T>(IEnumerable<T> entries, Func<T, FindingCounts> findingsOf) =>
        entries.OrderByDescending(entry => findingsOf(entry).Errors).ThenByDescending(entry => findingsOf(entry).Warnings).ThenByDescending(entry => findingsOf(entry).Infos);

    private sealed class RuleTally
    {
        private readonly HashSet<int> documents = [];
        private readonly HashSet<UnitTally> units = [];

        public FindingCounts Findings { get; private set; }

        public void Add(Diagnostic finding, int document, UnitTally unit)
        {
            Findings = Findings.With(finding);
            documents.Add(document);
            units.Add(unit);
        }

        public RuleSummary SummaryOf(RuleDescriptor rule) => new(rule, Findings, documents.Count, units.Count);
    }
}
