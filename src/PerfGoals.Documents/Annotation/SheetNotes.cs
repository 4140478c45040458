using System.Collections.Immutable;
using System.Globalization;
using PerfGoals.Diagnostics;
using PerfGoals.Documents.Packages;
using PerfGoals.Documents.Spreadsheets;

namespace PerfGoals.Documents.Annotation;

/// <summary>Replaces our notes on one sheet: their texts in one part, and the boxes that show them in another.</summary>
/// <param name="changes">The package.</param>
/// <param name="sheet">The part of the sheet.</param>
internal sealed class SheetNotes(PackageChanges changes, string sheet)
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
    private const string DrawingType = "application/vnd.openxmlformats-officedocument.vmlDrawing";

    // What Excel takes in one note is a little more.
    private const int LongestText = 30_000;

    /// <summary>Replaces our notes about findings.</summary>
    /// <param name="notes">The notes.</param>
    public void Replace(ImmutableArray<Note> notes) => Write(notes, Note.Author, keepsOurs: false);

    /// <summary>Adds notes about fixes.</summary>
    /// <param name="notes">The notes.</param>
    public void AddFixes(ImmutableArray<Note> notes) => Write(notes, Note.AuthorOfFixes, keepsOurs: true);

    private void Write(ImmutableArray<Note> notes, string writer, bool keepsOurs)
    {
        var comments = changes.FindRelated(sheet, "comments");
        var before = comments is null ? null : SheetComments.Read(changes[comments], writer);
        if (notes.IsEmpty && (keepsOurs || before is not { Ours.Count: > 0 }))
        {
            return;
        }

        var ours = before?.Ours ?? [];
        var taken = (before?.Others ?? []).Union(keepsOurs ? ours : []).ToHashSet();
        var replaced = keepsOurs ? [] : ours;

        var frame = SheetFrame.Read(changes[sheet]);
        var texts = Place(notes, taken, frame);
        var drawing = frame.DrawingId is { } id ? changes.FindRelated(sheet, id, "vmlDrawing") : null;
        var relationships = OfficeNamespaces.RelationshipsFor(frame.Words);
        if (comments is null)
        {
            changes.Add(sheet, relationships + "/comments", "xl/comments", "xml", ContentType, SheetComments.New(texts, frame.Words, writer));
        }
        else
        {
            changes[comments] = before!.Replace(texts, keepsOurs);
        }

        if (drawing is not null)
        {
            changes[drawing] = NoteBoxes.Replace(changes[drawing], replaced, texts);
        }
        else if (texts.Count > 0)
        {
            var added = changes.Add(sheet, relationships + "/vmlDrawing", "xl/drawings/vmlDrawing", "vml", DrawingType, NoteBoxes.New(texts));
            changes[sheet] = frame.WithDrawing(added, relationships);
        }
    }

    // A cell has one note only: what is found in one cell stands in one note, and where a person's stands already, ours goes to the next cell on the right.
    private static SortedDictionary<(int Row, int Column), string> Place(ImmutableArray<Note> notes, HashSet<(int Row, int Column)> taken, SheetFrame frame)
    {
        var texts = new SortedDictionary<(int Row, int Column), string>();
        foreach (var note in notes)
        {
            var cell = frame.VisibleCell(note.Place is { } place ? (place.Row, place.Column ?? 1) : (1, 1));
            var free = cell;
            while (taken.Contains(free) && free.Column < CellAddress.MostColumns)
            {
                free = frame.NextCell(free);
            }

            var text = string.Join('\n', note.Lines);
            text = free == cell ? text : $"→ {TableArea.AddressOf(cell.Row, cell.Column)}\n{text}";
            texts[free] = texts.TryGetValue(free, out var above) ? $"{above}\n\n{text}" : text;
        }

        foreach (var (cell, text) in texts.Where(entry => entry.Value.Length > LongestText).ToList())
        {
            texts[cell] = string.Create(CultureInfo.InvariantCulture, $"{text.AsSpan(0, LongestText)}…");
        }

        return texts;
    }
}
