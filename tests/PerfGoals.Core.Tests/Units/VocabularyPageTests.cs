using System.Text;
using PerfGoals.Tests;
using PerfGoals.Units;

namespace PerfGoals.Core.Tests.Units;

/// <summary>Holds the table of units in the documentation to the catalogue.</summary>
public sealed class VocabularyPageTests
{
    private const string Page = "docs/vocabulary.md";
    private const string Begin = "<!-- units -->\n";
    private const string End = "<!-- /units -->\n";

    [Fact]
    public void The_table_of_units_is_that_of_the_catalogue()
    {
        var page = File.ReadAllText(Repository.PathOf(Page)).ReplaceLineEndings("\n");
        var (begin, end) = (page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, page.IndexOf(End, StringComparison.Ordinal));

        Assert.True(begin >= Begin.Length && end >= begin, $"{Page} has lost the marks around its table.");
        Approved.Check(Page, page[..begin] + "\n" + Table() + "\n" + page[end..]);
    }

    [Fact]
    public void The_examples_of_the_page_hold()
    {
        var page = File.ReadAllText(Repository.PathOf(Page));
        var json = page[(page.IndexOf("```json\n", page.IndexOf("### Add units", StringComparison.Ordinal), StringComparison.Ordinal) + 8)..];

        Assert.Equal(UnitKind.Volume, UnitCatalog.Parse(json[..json.IndexOf("```", StringComparison.Ordinal)]).Read("石斛")!.Value.Kind);
    }

    private static string Table()
    {
        var table = new StringBuilder("| unit | also written | what it measures | worth |\n| --- | --- | --- | --- |\n");
        foreach (var unit in UnitCatalog.Default.Units.Where(unit => !IsNoun(unit)))
        {
            table.Append("| ").Append(unit.Symbol).Append(" | ").AppendJoin(' ', unit.Aliases).Append(" | ")
                .AppendJoin("; ", unit.Meanings.Select(meaning => meaning.Kind)).Append(" | ")
                .AppendJoin("; ", unit.Meanings.Select(meaning => $"{meaning.Factor} {meaning.Dimension}")).Append(" |\n");
        }

        table.Append("\n| converts to | nouns with their counting words |\n| --- | --- |\n");
        foreach (var nouns in UnitCatalog.Default.Units.Where(IsNoun).GroupBy(unit => unit.Meanings[0].Dimension))
        {
            table.Append("| ").Append(nouns.Key).Append(" | ").AppendJoin(' ', nouns.Select(unit => unit.Symbol)).Append(" |\n");
        }

        return table.ToString();
    }

    private static bool IsNoun(UnitDefinition unit) => unit is { Name: null, Parts: null };
}
