using PerfGoals.Documents.Packages;
using PerfGoals.Texts;

namespace PerfGoals.Documents.Fixing;

/// <summary>Writes another text into a cell of a Word document.</summary>
/// <param name="cell">The cell.</param>
/// <param name="document">The characters of the document.</param>
/// <param name="words">The namespace of words.</param>
/// <param name="revisions">Makes the tags of tracked changes; <see langword="null"/> where the text is changed directly.</param>
internal sealed class WordCellWriter(WordCell cell, PartText document, string words, WordRevisions? revisions)
{
    private readonly List<WordRunChange> runs = [];

    /// <summary>Writes a text. Runs of which nothing changes stay.</summary>
    /// <param name="text">The text.</param>
    /// <param name="edits">Takes the changes of the document.</param>
    /// <returns>Why it cannot be written, or <see langword="null"/>.</returns>
    public LocalizedText? Write(string text, List<PartEdit> edits)
    {
        foreach (var change in TextChanges.Between(cell.Text, text))
        {
            if (cell.Text.Length == 0 && cell.Segments.TrueForAll(segment => segment.Run is null))
            {
                return WriteIntoBlank(change.Inserted, edits);
            }

            if (Take(change) is { } obstacle)
            {
                return obstacle;
            }
        }

        edits.AddRange(runs.Select(run => new WordRunWriter(cell.Prefix, words, revisions).Write(run, document)));
        return null;
    }

    private LocalizedText? WriteIntoBlank(string text, List<PartEdit> edits)
    {
        if (cell.FirstParagraph is not var (paragraph, properties))
        {
            return FixObstacles.Control;
        }

        var added = new WordRunWriter(cell.Prefix, words, revisions).New(text, properties);
        edits.Add(paragraph.IsEmptyTag ? new(paragraph.End, 2, $">{added}</{cell.Prefix}p>") : new(paragraph.End, 0, added));
        return null;
    }

    private LocalizedText? Take(TextChange change)
    {
        var removed = cell.Segments.Where(segment => segment.Start < change.End && segment.End > change.Start).ToList();
        if (removed.Find(segment => segment.Obstacle is not null) is { Obstacle: { } obstacle })
        {
            return obstacle;
        }

        foreach (var segment in removed)
        {
            ChangeOf(segment.Run!).Removed.Add((segment.Piece, Math.Max(0, change.Start - segment.Start), Math.Min(segment.Text.Length, change.End - segment.Start)));
        }

        return change.Inserted.Length == 0 ? null
            : removed.Count == 0 ? Insert(change)
            : InsertFor(removed, change);
    }

    // What is removed and what stands there instead follow one another, in the form of the former.
    private LocalizedText? InsertFor(List<WordSegment> removed, TextChange change)
    {
        var (first, last) = (removed[0], revisions is null ? removed[0] : removed[^1]);
        var at = revisions is null ? Math.Max(0, change.Start - first.Start) : Math.Min(last.Text.Length, change.End - last.Start);
        ChangeOf(last.Run!).Added.Add((last.Piece, at, change.Inserted, first.Run!.PropertiesOfNew));
        return null;
    }

    private LocalizedText? Insert(TextChange change)
    {
        var beside = cell.Segments.FindAll(segment => segment.Start <= change.Start && segment.End >= change.Start);
        if (beside.Find(segment => segment.Obstacle is null) is not { Run: { } run } found)
        {
            return beside.Find(segment => segment.Obstacle is not null)?.Obstacle ?? FixObstacles.Paragraphs;
        }

        ChangeOf(run).Added.Add((found.Piece, change.Start - found.Start, change.Inserted, run.PropertiesOfNew));
        return null;
    }

    private WordRunChange ChangeOf(WordRun run)
    {
        var found = runs.Find(change => change.Run == run);
        if (found is null)
        {
            runs.Add(found = new(run));
        }

        return found;
    }
}
