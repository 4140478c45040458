using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace PerfGoals.Tables;

/// <summary>A table as it stands in a source, before anything in it is understood.</summary>
public sealed partial class GoalTable
{
    /// <summary>Gets the lines above the table.</summary>
    public ImmutableArray<TableLine> Before { get; init; } = [];

    /// <summary>Gets the rows from the top, the heading among them. Rows may have different numbers of cells.</summary>
    public ImmutableArray<ImmutableArray<TableCell>> Rows { get; init; } = [];

    /// <summary>Gets the lines below the table.</summary>
    public ImmutableArray<TableLine> After { get; init; } = [];

    /// <summary>Gets lines that a converter left behind and no person wrote, such as <c>[bookmark: _GoBack]</c>.</summary>
    public ImmutableArray<TableLine> Artefacts { get; init; } = [];

    /// <summary>Reads a small table written with <c>|</c> between the cells, a row a line, as in the examples of rules.</summary>
    /// <param name="text">
    /// The table. Lines that do not begin with <c>|</c> stand above or below it; a line of dashes under the heading is passed over; <c>\|</c> is
    /// a bar within a cell.
    /// </param>
    public static GoalTable FromPipes(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var before = ImmutableArray.CreateBuilder<TableLine>();
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<TableCell>>();
        var after = ImmutableArray.CreateBuilder<TableLine>();
        var previousWasRow = false;
        foreach (var (index, line) in text.Split('\n').Select((line, index) => (index, line.Trim())))
        {
            var isRow = line.StartsWith('|');
            if (!isRow)
            {
                (rows.Count == 0 ? before : after).Add(new TableLine(line, index + 1));
            }
            else if (!previousWasRow || !Dashes().IsMatch(line) || !line.Contains("--", StringComparison.Ordinal))
            {
                var inner = line.Length > 1 && line.EndsWith('|') && !line.EndsWith("\\|", StringComparison.Ordinal) ? line[1..^1] : line[1..];
                rows.Add([.. Bar().Split(inner).Select(cell => new TableCell(cell.Trim().Replace("\\|", "|", StringComparison.Ordinal), index + 1))]);
            }

            previousWasRow = isRow;
        }

        return new GoalTable { Before = before.ToImmutable(), Rows = rows.ToImmutable(), After = after.ToImmutable() };
    }

    [GeneratedRegex(@"^\|(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?)?$")]
    private static partial Regex Dashes();

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Bar();
}
