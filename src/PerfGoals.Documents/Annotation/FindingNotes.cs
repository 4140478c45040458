using System.Collections.Immutable;
using System.Globalization;
using PerfGoals.Checking;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Texts;

namespace PerfGoals.Documents.Annotation;

/// <summary>Turns findings into notes: what is wrong, how to mend it, and by which document.</summary>
/// <param name="document">The document with its findings.</param>
/// <param name="culture">The language of the notes.</param>
internal sealed class FindingNotes(CheckedDocument document, CultureInfo culture)
{
    /// <summary>Returns a note for each finding that people are shown, in their order.</summary>
    public ImmutableArray<Note> All()
    {
        var basisById = document.Result.Rules.Rules.ToDictionary(rule => rule.Descriptor.Id, rule => rule.Basis, StringComparer.Ordinal);
        return
        [
            .. document.Result.Diagnostics.Where(finding => finding.Severity > Severity.Hidden)
                .Select(finding => new Note(PlaceOf(finding), [.. LinesOf(finding, basisById.GetValueOrDefault(finding.Rule.Id, []))])),
        ];
    }

    // What has no cell of its own is said at the name of its project, or at that of the unit.
    private SourceLocation? PlaceOf(Diagnostic finding)
    {
        var map = document.Document.SourceMap;
        return document.Document.Locate(finding)
            ?? (finding.Path.Project is { } project ? map.Find(GoalPath.OfProject(project).At(GoalField.ProjectName)) ?? map.Find(GoalPath.OfProject(project)) : null);
    }

    private IEnumerable<string> LinesOf(Diagnostic finding, ImmutableArray<Basis> basis)
    {
        yield return $"{finding.Severity.Name().In(culture)} {finding.Rule.Id} {finding.Rule.Title.In(culture)}";
        yield return finding.Message.In(culture);
        foreach (var fix in finding.Fixes)
        {
            yield return Label("改法：", "Repair: ") + fix.Title.In(culture)
                + (fix.Applicability == FixApplicability.Safe ? "" : Label("（请人工确认）", " (for a person to decide)"));
        }

        foreach (var entry in basis)
        {
            yield return Label("依据：", "Basis: ") + entry.ToText().In(culture);
        }
    }

    private string Label(string chinese, string english) => new LocalizedText(chinese, english).In(culture);
}
