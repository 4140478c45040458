using System.Globalization;
using System.Text;
using PerfGoals.Targets;
using PerfGoals.Tests;
using PerfGoals.Units;

namespace PerfGoals.Core.Tests.Coverage;

/// <summary>Holds the tables of spellings in the documentation to the lists that the reader is held to.</summary>
public sealed class CoveragePageTests
{
    private const string Page = "docs/README.md";
    private const string Begin = "<!-- coverage -->\n";
    private const string End = "<!-- /coverage -->\n";

    [Fact]
    public void The_tables_of_spellings_are_those_of_the_lists()
    {
        var page = File.ReadAllText(Repository.PathOf(Page)).ReplaceLineEndings("\n");
        var (begin, end) = (page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, page.IndexOf(End, StringComparison.Ordinal));

        Assert.True(begin >= Begin.Length && end >= begin, $"{Page} has lost the marks around its tables.");
        Approved.Check(Page, page[..begin] + "\n" + Totals() + Signs() + Values() + Units() + "\n" + page[end..]);
    }

    [Theory]
    [InlineData("signs.tsv")]
    [InlineData("values.tsv")]
    [InlineData("units.tsv")]
    [InlineData("unseen.tsv")]
    public void No_spelling_is_listed_twice(string file)
    {
        var spellings = file switch
        {
            "signs.tsv" => SpellingTables.Signs.SelectMany(row => row[1].Split(' ')),
            "units.tsv" => SpellingTables.Units.SelectMany(row => row[3].Split(' ')),
            "values.tsv" => SpellingTables.Values.Select(row => string.Join('¦', row[..3])),
            _ => SpellingTables.Unseen.Select(row => string.Join('¦', row[..5])),
        };

        Assert.Empty(spellings.GroupBy(spelling => spelling, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    private static string Totals()
    {
        var (signs, values, units, unseen) = (SpellingTables.Signs.ToList(), SpellingTables.Values.ToList(), SpellingTables.Units.ToList(), SpellingTables.Unseen.ToList());
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""
            | | become | spellings | of these unreadable, as they should be |
            | --- | --- | --- | --- |
            | signs | {signs.Count} | {signs.Sum(row => row[1].Split(' ').Length)} | |
            | values | {values.Select(row => row[3]).Distinct().Count()} kinds | {values.Count} | {values.Count(row => row[3] == "Unreadable")} |
            | units | {units.Select(row => row[0]).Distinct().Count()} | {units.Sum(row => row[3].Split(' ').Length)} | |
            | unseen cells | {unseen.Select(row => row[5]).Distinct().Count()} kinds | {unseen.Count} | {unseen.Count(row => row[5] == "Unreadable")} |

            """).ReplaceLineEndings("\n");
    }

    private static string Signs()
    {
        var table = new StringBuilder("\n### Signs\n\n| sign | written |\n| --- | --- |\n");
        foreach (var row in SpellingTables.Signs)
        {
            table.Append("| ").Append(Code(row[0])).Append(" | ").AppendJoin(' ', row[1].Split(' ').Select(Code)).Append(" |\n");
        }

        return table.ToString();
    }

    private static string Values()
    {
        var text = new StringBuilder("\n### Values\n");
        foreach (var kind in SpellingTables.Values.GroupBy(row => row[3]).OrderBy(kind => Enum.Parse<TargetKind>(kind.Key)))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n**{kind.Key}** ({kind.Count()})\n\n| written | read as |\n| --- | --- |\n");
            foreach (var row in kind)
            {
                var isMerged = row[0].Length + row[2].Length == 0;
                text.Append("| ").Append(isMerged ? Code(row[1]) : Code(string.Join(" ¦ ", row[..3]).Trim())).Append(" | ").Append(Code(row[4]))
                    .Append(row[5].Length > 0 && row[5] != row[4] ? $", likely {Code(row[5])}" : "").Append(" |\n");
            }
        }

        return text.ToString();
    }

    private static string Units()
    {
        var table = new StringBuilder("\n### Units\n\n| unit | measures | also written |\n| --- | --- | --- |\n");
        var units = SpellingTables.Units.GroupBy(row => (Symbol: row[0], Kind: row[1]))
            .Select(rows => (rows.Key.Symbol, rows.Key.Kind, Others: rows.SelectMany(row => row[3].Split(' ')).Where(spelling => spelling != rows.Key.Symbol).ToList())).ToList();
        foreach (var (symbol, kind, others) in units.Where(unit => unit.Others.Count > 0))
        {
            table.Append("| ").Append(Code(symbol)).Append(" | ").Append(Measures(kind)).Append(" | ").AppendJoin(' ', others.Select(Code)).Append(" |\n");
        }

        table.Append("\n| measures | units listed in one spelling only |\n| --- | --- |\n");
        foreach (var kind in units.Where(unit => unit.Others.Count == 0).GroupBy(unit => unit.Kind))
        {
            table.Append("| ").Append(Measures(kind.Key)).Append(" | ").AppendJoin(' ', kind.Select(unit => Code(unit.Symbol))).Append(" |\n");
        }

        return table.ToString();
    }

    private static string Measures(string kind) => kind == nameof(UnitKind.Unknown) ? "more than one thing" : kind;

    private static string Code(string text) => text.Length == 0 ? "(blank)" : $"`{text}`";
}
