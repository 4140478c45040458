using System.Text.RegularExpressions;
using PerfGoals.Documents.Tests.Support;
using PerfGoals.Sources;
using PerfGoals.Tables;
using PerfGoals.Tests;

namespace PerfGoals.Documents.Tests.Layouts;

/// <summary>A table that the tests of the core hold against a listing, as text, with the cells that a person would have merged.</summary>
internal sealed partial class LayoutTable
{
    private const string Folder = "tests/PerfGoals.Core.Tests/Tables/Layouts";

    private LayoutTable(GoalTable table)
    {
        var width = table.Rows.Max(row => row.Length);
        Before = [.. table.Before.Select(line => line.Text).Where(line => line.Length > 0)];
        After = [.. table.After.Select(line => line.Text).Where(line => line.Length > 0)];
        Rows = [.. table.Rows.Select(row => row.Select(cell => cell.Text).Concat(Enumerable.Repeat("", width - row.Length)).ToArray())];
        HeadingRow = Array.FindIndex(Rows, row => row.Count(cell => HeadingWord().IsMatch(cell)) >= 3);
    }

    public static IEnumerable<string> Names =>
        Directory.GetFiles(Repository.PathOf(Folder), "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    public string[] Before { get; }

    public string[] After { get; }

    public string[][] Rows { get; }

    public int HeadingRow { get; }

    public static LayoutTable Of(string name) => new(GoalTable.FromPipes(Text(name)));

    public static DeclarationDocument Read(string name) => Reading.Of(Text(name));

    /// <summary>Returns how many columns a cell takes: in the head of a form, a value takes what is blank on its right.</summary>
    public int Columns(int row, int column)
    {
        var next = column + 1;
        while (row < HeadingRow && column % 2 == 1 && next < Rows[row].Length && Rows[row][next].Length == 0)
        {
            next++;
        }

        return next - column;
    }

    /// <summary>Returns how many rows a cell takes: a level reaches down over the blank cells below it.</summary>
    public int Height(int row, int column)
    {
        var next = row + 1;
        while (row > HeadingRow && column < 2 && Rows[row][column].Length > 0 && next < Rows.Length && Rows[next][column].Length == 0)
        {
            next++;
        }

        return next - row;
    }

    /// <summary>Tells whether a cell is covered by one above it.</summary>
    public bool IsCovered(int row, int column) => Enumerable.Range(0, row).Any(above => above + Height(above, column) > row);

    private static string Text(string name) => File.ReadAllText(Repository.PathOf($"{Folder}/{name}.txt"));

    [GeneratedRegex("指标|内容")]
    private static partial Regex HeadingWord();
}
