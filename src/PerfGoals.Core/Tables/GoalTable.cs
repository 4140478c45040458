using System.Collections.Immutable;

namespace PerfGoals.Tables;

/// <summary>A table as it stands in a source, before anything in it is understood.</summary>
public sealed class GoalTable
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
    /// <param name="text">The table. Lines that do not begin with <c>|</c> stand above or below it; a line of dashes under the heading is passed over.</param>
    public static GoalTable FromPipes(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var before = ImmutableArray.CreateBuilder<TableLine>();
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<TableCell>>();
        var after = ImmutableArray.CreateBuilder<TableLine>();
        foreach (var (index, line) in text.ReplaceLineEndings("\n").Split('\n').Select((line, index) => (index, line.Trim())))
        {
            if (!line.StartsWith('|'))
            {
                (rows.Count == 0 ? before : after).Add(new TableLine(line, index + 1));
            }
            else if (line.AsSpan().IndexOfAnyExcept("|-: ") >= 0 || !line.Contains("--", StringComparison.Ordinal))
            {
                var inner = line.EndsWith('|') && line.Length > 1 ? line[1..^1] : line[1..];
                rows.Add([.. inner.Split('|').Select(cell => new TableCell(cell.Trim(), index + 1))]);
            }
        }

        return new GoalTable { Before = before.ToImmutable(), Rows = rows.ToImmutable(), After = after.ToImmutable() };
    }
}
