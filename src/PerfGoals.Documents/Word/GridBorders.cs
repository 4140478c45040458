using System.Numerics;

namespace PerfGoals.Documents.Word;

/// <summary>The borders between the columns of a table, of which people drag single ones a little, so that a column has several that are nearly the same.</summary>
internal sealed class GridBorders
{
    // Of borders further apart, in twentieths of a point, nobody can say that they are meant to be one: 1.5 cm.
    private const int Nearest = 850;

    private readonly List<int> widths = [];

    // The borders that a row has, a bit for each; few rows of a table differ in them.
    private readonly HashSet<ulong> rows = [];
    private bool isTooWide;

    /// <summary>Adds a column of the grid.</summary>
    /// <param name="width">Its width in twentieths of a point, or 0 where it is not known.</param>
    public void AddColumn(int width) => widths.Add(width);

    /// <summary>Adds a row.</summary>
    /// <param name="borders">The columns that a border is in front of, from 1.</param>
    public void AddRow(IEnumerable<int> borders)
    {
        ulong row = 0;
        foreach (var border in borders)
        {
            isTooWide |= border > 64;
            row |= 1UL << ((border - 1) & 63);
        }

        rows.Add(row);
    }

    /// <summary>Returns which columns begin at borders that are one, or <see langword="null"/> where each is its own.</summary>
    /// <returns>The number of each column from now on, by its number until now less one.</returns>
    /// <remarks>Near borders are one where no row has both, so that no cell is lost between them.</remarks>
    public int[]? Join()
    {
        if (isTooWide || !widths.Exists(IsNarrow))
        {
            return null;
        }

        var groups = Enumerable.Range(0, 64).Select(border => 1UL << border).ToArray();
        var isJoined = false;
        foreach (var column in Enumerable.Range(0, Math.Min(widths.Count, 63)).Where(column => IsNarrow(widths[column])).OrderBy(column => widths[column]))
        {
            var (left, right) = (groups[column], groups[column + 1]);
            if (rows.All(row => (row & left) == 0 || (row & right) == 0))
            {
                isJoined = true;
                for (var border = 0; border < 64; border++)
                {
                    groups[border] = ((left | right) >> border & 1) != 0 ? left | right : groups[border];
                }
            }
        }

        return isJoined ? [.. groups.Select((_, border) => 1 + groups.Take(border + 1).Distinct().Count(group => BitOperations.TrailingZeroCount(group) > 0))] : null;
    }

    private static bool IsNarrow(int width) => width is > 0 and < Nearest;
}
