using System.Collections.Immutable;
using System.Globalization;
using PerfGoals.Checking;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Sources;

namespace PerfGoals.Reporting.Html;

/// <summary>A document as the page has it: its findings numbered, and the ids of its places.</summary>
internal sealed class ReportedDocument
{
    private readonly ILookup<GoalPath, ListedFinding> byPlace;

    /// <summary>Numbers the findings of a document that people see, accepted ones included.</summary>
    /// <param name="number">The number of the document on the page, from 1.</param>
    /// <param name="document">The document.</param>
    public ReportedDocument(int number, CheckedDocument document)
    {
        Anchor = string.Create(CultureInfo.InvariantCulture, $"d{number}");
        Document = document.Document;
        Result = document.Result;
        var all = Result.Diagnostics.Select(finding => (Finding: finding, State: ListedFinding.New, Suppression: (Suppression?)null))
            .Concat(Result.Known.Select(finding => (finding, ListedFinding.Known, (Suppression?)null)))
            .Concat(Result.Suppressed.Select(entry => (entry.Diagnostic, ListedFinding.Suppressed, (Suppression?)entry.Suppression)))
            .Where(entry => entry.Item1.Severity > Severity.Hidden);
        Findings =
        [
            .. CheckResult.InOrder(all, entry => entry.Item1)
                .Select((entry, index) => new ListedFinding(string.Create(CultureInfo.InvariantCulture, $"{Anchor}f{index + 1}"), entry.Item1, entry.Item2, entry.Item3)),
        ];
        byPlace = Findings.ToLookup(finding => ShownAt(finding.Diagnostic.Path));
        Rows = Findings.ToLookup(finding => Declaration.Contains(finding.Diagnostic.Path) ? RowOf(finding.Diagnostic.Path) : GoalPath.Declaration);
    }

    /// <summary>Gets the id of the document on the page.</summary>
    public string Anchor { get; }

    /// <summary>Gets the document.</summary>
    public DeclarationDocument Document { get; }

    /// <summary>Gets its goals.</summary>
    public Declaration Declaration => Document.Declaration;

    /// <summary>Gets what the check found.</summary>
    public CheckResult Result { get; }

    /// <summary>Gets its findings in the order of their places.</summary>
    public ImmutableArray<ListedFinding> Findings { get; }

    /// <summary>Gets the findings about each indicator, each project as a whole, and the declaration as a whole.</summary>
    public ILookup<GoalPath, ListedFinding> Rows { get; }

    /// <summary>Returns the findings that are marked at a cell.</summary>
    /// <param name="cell">The cell.</param>
    public IEnumerable<ListedFinding> At(GoalPath cell) => byPlace[cell];

    /// <summary>Returns the id of the row that a place is in.</summary>
    /// <param name="path">The place.</param>
    public string AnchorOf(GoalPath path) => Declaration.Contains(path)
        ? (path.Project, path.Indicator) switch
        {
            ({ } project, { } indicator) => string.Create(CultureInfo.InvariantCulture, $"{Anchor}p{project + 1}i{indicator + 1}"),
            ({ } project, _) => string.Create(CultureInfo.InvariantCulture, $"{Anchor}p{project + 1}"),
            _ => Anchor,
        }
        : Anchor;

    private static GoalPath RowOf(GoalPath path) => (path.Project, path.Indicator) switch
    {
        ({ } project, { } indicator) => GoalPath.OfIndicator(project, indicator),
        ({ } project, _) => GoalPath.OfProject(project),
        _ => GoalPath.Declaration,
    };

    // A project as a whole is marked at its name, a row at the indicator's name, and a column where it begins.
    private GoalPath ShownAt(GoalPath path) => path switch
    {
        { Project: { } project, Indicator: null } when path.Field.IsOfIndicator() =>
            Declaration.Contains(path) && Declaration.Projects[project].Indicators.Length > 0 ? GoalPath.OfIndicator(project, 0).At(path.Field) : GoalPath.OfProject(project).At(GoalField.ProjectName),
        { Project: not null, Indicator: null, Field: GoalField.None } => path.At(GoalField.ProjectName),
        { Indicator: not null, Field: GoalField.None } => path.At(GoalField.IndicatorName),
        _ => path,
    };
}
