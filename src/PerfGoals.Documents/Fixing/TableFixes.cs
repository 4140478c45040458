using System.Collections.Immutable;
using PerfGoals.Checking;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Sources;
using PerfGoals.Texts;

namespace PerfGoals.Documents.Fixing;

/// <summary>Writes fixes into a file with tables: finds the cells of a field, and what stands in them whole.</summary>
/// <param name="document">What was read from the file.</param>
internal abstract class TableFixes(DeclarationDocument document) : FixTarget(document)
{
    /// <inheritdoc/>
    public override WrittenFile Write(ImmutableArray<CellEdit> edits, ImmutableArray<AppliedFix> reasons)
    {
        var texts = new List<CellWrite>();
        foreach (var edit in edits)
        {
            texts.AddRange(PlacesOf(edit.Cell).Select(place => new CellWrite(edit.Cell, place, Whole(TextAt(place), edit)!, [.. reasons.Where(fix => fix.Fix.Edits.Any(part => part.Cell == edit.Cell))])));
        }

        // A field may take what is left of a cell, such as the value behind its label; two fields of one cell do not stand side by side.
        return texts.GroupBy(text => text.Place).FirstOrDefault(group => group.Count() > 1) is { } shared
            ? new([], []) { Obstacle = (shared.Last().Cell, FixObstacles.OtherText) }
            : Write(edits, [.. texts]);
    }

    /// <inheritdoc/>
    protected override LocalizedText? FindObstacle(GoalPath cell)
    {
        var before = Document.Declaration.TextOf(cell);
        var places = PlacesOf(cell).ToList();
        return places.Count == 0 ? FixObstacles.NoCell
            : places.Select(ObstacleAt).FirstOrDefault(obstacle => obstacle is not null)
            ?? (places.Any(place => Whole(TextAt(place), new(cell, before, "")) is null) ? FixObstacles.OtherText : null);
    }

    /// <summary>Returns the text of a cell as it is read; empty where there is no cell.</summary>
    /// <param name="place">The cell.</param>
    protected abstract string TextAt(SourceLocation place);

    /// <summary>Returns why a cell cannot be written, or <see langword="null"/> where it can.</summary>
    /// <param name="place">The cell.</param>
    protected abstract LocalizedText? ObstacleAt(SourceLocation place);

    /// <summary>Returns the file with other texts.</summary>
    /// <param name="edits">The edits.</param>
    /// <param name="texts">The same by the cells of the file.</param>
    protected abstract WrittenFile Write(ImmutableArray<CellEdit> edits, ImmutableArray<CellWrite> texts);

    // What a table says again on every row of a project is changed on all of them, or the first row would be a project of its own.
    private IEnumerable<SourceLocation> PlacesOf(GoalPath cell)
    {
        if (Document.SourceMap.Find(cell) is not { IsInTable: true, Column: { } column } own)
        {
            yield break;
        }

        yield return own;
        if (cell is not { Project: { } project, Indicator: null })
        {
            yield break;
        }

        var before = Document.Declaration.TextOf(cell);
        for (var row = 0; row < Document.Declaration.Projects[project].Indicators.Length; row++)
        {
            if (Document.SourceMap.Find(GoalPath.OfIndicator(project, row)) is { } below && below.Area == own.Area && below.Row != own.Row)
            {
                var place = SourceLocation.OfCell(below.Row, column, own.Header, own.Line, own.Area);
                if (!string.IsNullOrWhiteSpace(before) && TextAt(place) == before)
                {
                    yield return place;
                }
            }
        }
    }

    // A cell of a form's head may have the label too.
    private static string? Whole(string text, CellEdit edit) =>
        text == edit.Before || (string.IsNullOrWhiteSpace(edit.Before) && string.IsNullOrWhiteSpace(text)) ? edit.After
        : !string.IsNullOrWhiteSpace(edit.Before) && text.EndsWith(edit.Before, StringComparison.Ordinal) ? text[..^edit.Before.Length] + edit.After
        : null;
}
