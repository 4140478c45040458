using System.Globalization;
using PerfGoals.Checking;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Rules;
using PerfGoals.RuleSets;

namespace PerfGoals.Documents.Tests.Precision;

/// <summary>All rules in force in <c>all</c>, run over the corpus and held against its labels.</summary>
internal sealed class CorpusRun
{
    private static readonly Lazy<CorpusRun> LazyNow = new(() => new());

    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-Hans");

    private static readonly RulesInForce All = RulesInForce.Resolve(RuleSetLibrary.Shipped.Get("all"), RuleSetLibrary.Shipped, RuleCatalog.BuiltIn);

    private readonly List<CorpusFinding> findings = [];

    private CorpusRun()
    {
        Tables = [.. CorpusTable.AllIn("development"), .. CorpusTable.AllIn("held-out")];
        foreach (var table in Tables)
        {
            Add(table, CheckerFor(table).Check(table.Document).Diagnostics, _ => table);
        }

        Portfolios = CorpusTable.AllIn("portfolios");
        foreach (var portfolio in Portfolios.GroupBy(table => Path.GetDirectoryName(table.Name)))
        {
            var tables = portfolio.ToDictionary(table => new DocumentKey(table.Name));
            var check = CheckerFor(portfolio.First()).StartPortfolio();
            foreach (var (key, table) in tables)
            {
                check.Add(key, table.Document);
            }

            foreach (var finding in check.Complete().Diagnostics)
            {
                Add(tables[finding.Document!.Value], [finding], key => tables[key]);
            }
        }
    }

    /// <summary>Gets the run over the rules as they are, made once.</summary>
    public static CorpusRun Now => LazyNow.Value;

    /// <summary>Gets the tables that are checked one by one.</summary>
    public IReadOnlyList<CorpusTable> Tables { get; }

    /// <summary>Gets the tables that are checked together with those of their folder.</summary>
    public IReadOnlyList<CorpusTable> Portfolios { get; }

    /// <summary>Gets what was found: at most one finding of a rule on a row.</summary>
    public IReadOnlyList<CorpusFinding> Findings => findings;

    /// <summary>Gets the labels that no finding met.</summary>
    public IEnumerable<(CorpusTable Table, CorpusLabel Label)> Missed =>
        Tables.Concat(Portfolios).SelectMany(table => table.Labels.Where(label => !label.IsOpen && !findings.Any(finding => finding.Labels.Contains(label, ReferenceEqualityComparer.Instance))), (table, label) => (table, label));

    /// <summary>Gets the rules that can be measured: those that need nothing but declarations.</summary>
    public static IReadOnlyList<RuleInForce> Rules { get; } = [.. All.Rules.Where(rule => rule.Descriptor.Category != RuleCategory.ReferenceData)];

    /// <summary>Gets the score of a rule on one half of the corpus.</summary>
    public RuleScore ScoreOf(string rule, bool isHeldOut)
    {
        var mine = findings.Where(finding => finding.Rule.Id == rule && finding.Table.IsHeldOut == isHeldOut).ToList();
        var labels = Tables.Concat(Portfolios).Where(table => table.IsHeldOut == isHeldOut).Sum(table => table.Labels.Count(label => label.Rule == rule && !label.IsOpen));
        return new(mine.Count(finding => finding.IsRight), mine.Count(finding => finding.IsWrong), mine.Count(finding => finding.IsOpen), labels, Missed.Count(missed => missed.Label.Rule == rule && missed.Table.IsHeldOut == isHeldOut));
    }

    private static Checker CheckerFor(CorpusTable table) =>
        new(table.Total == 90 ? All : All.With([RuleOverride.Set("PG2001", "total", table.Total)]));

    private void Add(CorpusTable table, IEnumerable<Diagnostic> diagnostics, Func<DocumentKey, CorpusTable> tableOf)
    {
        foreach (var finding in diagnostics)
        {
            var row = finding.Path switch
            {
                { Indicator: not null } => table.RowOf(finding.Path),
                { Project: { } project } => table.RowsOf(project)[0],
                _ => 0,
            };
            if (!findings.Any(met => met.Table == table && met.Rule == finding.Rule && met.Row == row))
            {
                findings.Add(new(table, finding.Rule, finding.Severity, row, finding.Message.In(Chinese), [.. LabelsFor(table, finding, tableOf)]));
            }
        }
    }

    // What is about a project may be labelled on any row of it; where the finding names rows, on these and the first one.
    private static IEnumerable<CorpusLabel> LabelsFor(CorpusTable table, Diagnostic finding, Func<DocumentKey, CorpusTable> tableOf)
    {
        var related = finding.Related.Select(place => (Table: place.Document is { } key ? tableOf(key) : table, place.Path))
            .Concat(finding.Document is null ? finding.Evidence.Select(cell => (Table: table, cell.Path)) : [])
            .Where(place => place.Path.Project is not null)
            .SelectMany(place => place.Path.Indicator is not null ? [(place.Table, Row: place.Table.RowOf(place.Path))]
                : place.Table == table ? [] : place.Table.RowsOf(place.Path.Project!.Value).Select(row => (place.Table, Row: row)))
            .ToList();
        var own = finding.Path switch
        {
            { Indicator: not null } => [table.RowOf(finding.Path)],
            { Project: { } project } => related.Exists(place => place.Table == table) ? [table.RowsOf(project)[0]] : table.RowsOf(project),
            _ => Enumerable.Range(1, table.Rows.Count),
        };
        return related.Concat(own.Append(0).Select(row => (Table: table, Row: row))).Distinct()
            .SelectMany(place => place.Table.Labels.Where(label => label.Row == place.Row && label.Rule == finding.Rule.Id));
    }
}
