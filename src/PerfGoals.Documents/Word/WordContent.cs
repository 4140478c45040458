using PerfGoals.Diagnostics;
using PerfGoals.Documents.Grids;
using PerfGoals.Documents.Packages;
using PerfGoals.Goals;
using PerfGoals.Sources;
using PerfGoals.Tables;

namespace PerfGoals.Documents.Word;

/// <summary>What was read of a document so far: its tables, the lines around them, and what was left out.</summary>
/// <param name="isGoalTable">Tells whether a nested table is one to be read as such; the text of others is part of the cell around them.</param>
/// <param name="anchors">Takes down where cells stand, or <see langword="null"/> where nobody asks.</param>
internal sealed class WordContent(Func<Grid, bool> isGoalTable, WordAnchors? anchors)
{
    private const int DeepestNesting = 32;
    private const int MostHidden = 1000;

    private readonly List<Grid?> tables = [];
    private readonly Stack<WordTable> open = new();
    private readonly List<(string Text, int TablesAbove)> lines = [];
    private readonly List<(string Text, CellPlace? Place)> hidden = [];
    private readonly Dictionary<Message<int>, (int Count, CellPlace? First)> unread = [];
    private readonly RepeatedTexts texts = new();

    private WordText Outside => field ??= new(texts);

    /// <summary>Gets the innermost table that is being read, or <see langword="null"/> outside of tables.</summary>
    public WordTable? Table => open.TryPeek(out var table) ? table : null;

    /// <summary>Gets the text that is being read.</summary>
    public WordText Text => Table?.Text ?? Outside;

    /// <summary>Returns what was read.</summary>
    public DocumentContent Complete()
    {
        EndLine();
        return new([.. tables.OfType<Grid>()], [.. lines], [.. hidden.Select(HiddenText), .. unread.Select(entry => Unread(entry.Key, entry.Value.Count, entry.Value.First))]);
    }

    /// <summary>Begins a table.</summary>
    public void StartTable()
    {
        if (open.Count == DeepestNesting)
        {
            throw new InvalidDataException("Tables are nested too deeply.");
        }

        EndLine();
        tables.Add(null);
        open.Push(new(tables.Count, anchors, texts));
    }

    /// <summary>Ends a table.</summary>
    public void EndTable()
    {
        var table = open.Pop();
        if (table.End() is { } numbers)
        {
            CellPlace? Renumbered(CellPlace? place) => place is { } found && found.Area == table.Grid.Area ? found with { Column = numbers[found.Column - 1] } : place;
            for (var index = 0; index < hidden.Count; index++)
            {
                hidden[index] = (hidden[index].Text, Renumbered(hidden[index].Place));
            }

            foreach (var (message, (count, first)) in unread.ToList())
            {
                unread[message] = (count, Renumbered(first));
            }
        }

        if (open.Count == 0 || isGoalTable(table.Grid))
        {
            tables[table.Grid.Area.Number!.Value - 1] = table.Grid;
            return;
        }

        Text.StartBlock();
        foreach (var row in table.Grid.Texts())
        {
            Text.Add(string.Join(' ', row));
            Text.EndParagraph();
        }
    }

    /// <summary>Ends a paragraph.</summary>
    public void EndParagraph()
    {
        Text.EndParagraph();
        EndLine();
    }

    /// <summary>Adds text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isHidden">Whether the document hides it; then it is not read, and reported.</param>
    public void Add(ReadOnlySpan<char> text, bool isHidden)
    {
        if (text.IsEmpty || Text.IsInFieldCode)
        {
            return;
        }

        if (!isHidden)
        {
            Text.Add(text);
        }
        else if (hidden.Count < MostHidden && !text.IsWhiteSpace())
        {
            hidden.Add((text.ToString(), Table?.Place));
        }
    }

    /// <summary>Takes a mark of a field.</summary>
    /// <param name="mark">Whether it begins, shows from now on what its code gave, or ends.</param>
    public void TakeField(string? mark)
    {
        var fields = Text.Fields;
        switch (mark)
        {
            case "begin":
                fields.Push(fields.Count < DeepestNesting ? true : throw new InvalidDataException("Fields are nested too deeply."));
                break;
            case "separate" when fields.Count > 0:
                fields.Pop();
                fields.Push(false);
                break;
            case "end" when fields.Count > 0:
                fields.Pop();
                break;
            default:
                break;
        }
    }

    /// <summary>Takes note that something was not read.</summary>
    /// <param name="message">What is said of it.</param>
    public void PassOver(Message<int> message) =>
        unread[message] = unread.TryGetValue(message, out var before) ? (before.Count + 1, before.First) : (1, Table?.Place);

    private void EndLine()
    {
        if (open.Count == 0 && Outside.Take() is { Length: > 0 } text)
        {
            lines.AddRange(text.Split('\n').Select(line => (line, tables.Count)));
        }
    }

    private static Diagnostic HiddenText((string Text, CellPlace? Place) hidden) => ReadingProblems.Report(
        ReadingProblems.HiddenContent, ReadingProblems.HiddenTextMessage.With(hidden.Text), GoalPath.Declaration, LocationOf(hidden.Place));

    private static Diagnostic Unread(Message<int> message, int count, CellPlace? first) =>
        ReadingProblems.Report(ReadingProblems.UnreadContent, message.With(count), GoalPath.Declaration, LocationOf(first));

    private static SourceLocation? LocationOf(CellPlace? place) => place is { } cell ? SourceLocation.OfCell(cell.Row, cell.Column, null, null, cell.Area) : null;
}
