using System.Collections.Immutable;
using PerfGoals.Tables;

namespace PerfGoals.Testing.Notation;

/// <summary>A table written with <c>|</c> in which the places of expected findings are marked.</summary>
internal sealed class MarkedTable
{
    private MarkedTable(GoalTable table, ImmutableArray<Mark> marks)
    {
        Table = table;
        Marks = marks;
    }

    /// <summary>Gets the table without the marks.</summary>
    public GoalTable Table { get; }

    /// <summary>Gets the marks, in the order in which they are read.</summary>
    public ImmutableArray<Mark> Marks { get; }

    /// <summary>Reads a table.</summary>
    /// <exception cref="ArgumentException">A mark is malformed, or stands where no finding can be.</exception>
    public static MarkedTable Parse(string text)
    {
        var lines = text.Split('\n').Select((line, index) => MarkedLine.Read(line.Trim(), index + 1)).ToList();
        var table = GoalTable.FromPipes(string.Join('\n', lines.Select(line => line.Plain)));
        var rowOfLine = table.Rows.Select((row, index) => (row, index)).ToDictionary(entry => entry.row[0].Line!.Value, entry => entry.index);
        var marks = lines.SelectMany((line, index) => line.Marks.Select(found => ToMark(line, found, index + 1, rowOfLine)));
        return new(table, [.. marks]);
    }

    /// <summary>Reads several tables: a blank line below the rows of one ends it.</summary>
    /// <exception cref="ArgumentException">A mark is malformed, or stands where no finding can be.</exception>
    public static IReadOnlyList<MarkedTable> ParseAll(string text) => [.. PipeTables.Separate(text).Select(Parse)];

    private static Mark ToMark(MarkedLine line, FoundMark found, int number, Dictionary<int, int> rowOfLine)
    {
        if (line.IsRow)
        {
            return rowOfLine.TryGetValue(number, out var row)
                ? new(new(row, found.Column), found.Labels, number, found.Written)
                : throw NotationError.At(number, new("表头下的横线不能标记", "the dashes under the heading cannot be marked"));
        }

        return rowOfLine.Count == 0 || number < rowOfLine.Keys.Min()
            ? new(TablePlace.Declaration, found.Labels, number, found.Written)
            : throw NotationError.At(number, new("表格下方的文字不能标记；申报表整体的问题标在表格上方或表头", "text below the table cannot be marked; mark the line above it or its heading for the declaration"));
    }
}
