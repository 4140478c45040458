using System.Text;
using PerfGoals.Tables;

namespace PerfGoals.Documents.Tests.Support;

/// <summary>A table with lines around it, to be written in every form that is read.</summary>
/// <param name="Before">The lines above.</param>
/// <param name="Rows">The texts of the rows, all of one length.</param>
/// <param name="After">The lines below.</param>
internal sealed record SampleTable(IReadOnlyList<string> Before, IReadOnlyList<IReadOnlyList<string>> Rows, IReadOnlyList<string> After)
{
    private const int MergedColumns = 7;

    /// <summary>Gets the published declaration.</summary>
    public static SampleTable Luxian { get; } = Of(PerfGoals.Documents.Text.TextTable.Read(File.ReadAllText(PerfGoals.Tests.Repository.Sample)));

    /// <summary>Gets the cells that are merged downwards: the column, the first row and the last, from 0. A cell reaches down over the blank ones below it.</summary>
    public IEnumerable<(int Column, int First, int Last)> Merged
    {
        get
        {
            for (var column = 0; column < Math.Min(MergedColumns, Rows[0].Count); column++)
            {
                for (var first = 1; first < Rows.Count; first++)
                {
                    var last = first;
                    while (last + 1 < Rows.Count && Rows[last + 1][column].Length == 0 && Rows[first][column].Length > 0)
                    {
                        last++;
                    }

                    if (last > first)
                    {
                        yield return (column, first, last);
                    }

                    first = last;
                }
            }
        }
    }

    public string Csv() => Lines(row => string.Join(',', row.Select(cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")));

    public string Tabbed() => Lines(row => string.Join('\t', row.Select(cell => cell.Contains('\n', StringComparison.Ordinal) ? $"\"{cell}\"" : cell)));

    public string Pipes() => Lines(row => "| " + string.Join(" | ", row.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal))) + " |");

    public string Extracted() => string.Concat(Before.Select(line => line + "\n")) + ExtractedText.Print(Rows.Select(row => row.ToArray())) + string.Concat(After.Select(line => line + "\n"));

    public string Html()
    {
        var html = new StringBuilder("<!DOCTYPE html><html><body>");
        html.AppendJoin("", Before.Select(line => $"<p>{Escaped(line)}</p>")).Append("<table border=1>");
        var merged = Merged.ToDictionary(entry => (entry.First, entry.Column), entry => entry.Last - entry.First + 1);
        for (var row = 0; row < Rows.Count; row++)
        {
            html.Append("<tr>");
            for (var column = 0; column < Rows[row].Count; column++)
            {
                if (!Merged.Any(entry => entry.Column == column && row > entry.First && row <= entry.Last))
                {
                    html.Append(System.Globalization.CultureInfo.InvariantCulture, $"<td rowspan={merged.GetValueOrDefault((row, column), 1)}>{Escaped(Rows[row][column]).Replace("\n", "<br>", StringComparison.Ordinal)}");
                }
            }
        }

        return html.Append("</table>").AppendJoin("", After.Select(line => $"<p>{Escaped(line)}</p>")).ToString();
    }

    private string Lines(Func<IReadOnlyList<string>, string> row) =>
        string.Concat(Before.Concat(Rows.Select(row)).Concat(After).Select(line => line + "\n"));

    private static string Escaped(string text) => System.Net.WebUtility.HtmlEncode(text);

    private static SampleTable Of(GoalTable table) => new(
        [.. table.Before.Select(line => line.Text).Where(text => text.Length > 0)],
        [.. table.Rows.Select(row => row.Select(cell => cell.Text).ToArray())],
        [.. table.After.Select(line => line.Text).Where(text => text.Length > 0)]);
}
