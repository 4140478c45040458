using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PerfGoals.Documentation;

namespace PerfGoals.Core.Tests.Documentation;

public sealed class MarkdownHandbookTests
{
    private static readonly Handbook All = HandbookTests.Of("all");

    [Theory]
    [InlineData("zh-Hans")]
    [InlineData("en")]
    public void Every_link_leads_to_a_page_and_its_anchor(string language)
    {
        var pages = HandbookTests.Markdown(All, language);
        var links = pages.SelectMany(page => MarkdownReading.Parse(page.Value).Descendants<LinkInline>(), (page, link) => (page.Key, Url: link.Url!)).ToList();

        Assert.True(links.Count > pages.Count);
        Assert.All(links, link =>
        {
            var parts = link.Url.Split('#');
            Assert.True(pages.TryGetValue(parts[0], out var target), $"{link.Key}: {link.Url}");
            Assert.True(parts.Length == 1 || target!.Contains($"<a id=\"{parts[1]}\"></a>", StringComparison.Ordinal), $"{link.Key}: {link.Url}");
        });
    }

    [Fact]
    public void Tables_of_examples_are_read_back_as_they_are()
    {
        var pages = HandbookTests.Markdown(All);
        Assert.All(All.Pages, page =>
        {
            var read = MarkdownReading.Parse(pages[page.Rule.Id + ".md"]).OfType<Table>().Select(MarkdownReading.CellsOf).ToList();
            var shown = page.Examples.SelectMany(example => example.Tables).Select(table => table.Repaired ?? table.Table).ToList();
            Assert.All(shown, table => Assert.Contains(read, cells => cells.Length == table.Rows.Length && cells.Zip(table.Rows).All(row =>
                row.Second.Zip(row.First).All(cell => Plain(cell.Second) == Plain(cell.First.Text)))));
        });
    }

    [Fact]
    public void Every_page_has_one_heading_of_the_first_level_and_begins_with_the_mark() => Assert.All(HandbookTests.Markdown(All), page =>
    {
        Assert.StartsWith($"<!-- {MarkdownHandbook.Mark} -->\n", page.Value, StringComparison.Ordinal);
        Assert.Single(MarkdownReading.Parse(page.Value).Descendants<HeadingBlock>(), heading => heading.Level == 1);
        Assert.DoesNotContain('\r', page.Value);
        Assert.EndsWith("\n", page.Value, StringComparison.Ordinal);
    });

    [Fact]
    public void The_other_language_is_one_link_away()
    {
        Assert.Contains("[English](en/PG2001.md)", HandbookTests.Markdown(All, other: "en/")["PG2001.md"], StringComparison.Ordinal);
        Assert.Contains("[中文](../PG2001.md)", HandbookTests.Markdown(All, "en", "../")["PG2001.md"], StringComparison.Ordinal);
        Assert.DoesNotContain("English", HandbookTests.Markdown(All)["PG2001.md"], StringComparison.Ordinal);
    }

    // Cells show line ends and spaces as one kind, and marks of findings after the text.
    private static string Plain(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character) && !char.IsControl(character) && character is < '①' or > '⑳'));
}
