using System.Globalization;
using System.Text;
using FsCheck.Xunit;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PerfGoals.Documentation.Markdown;

namespace PerfGoals.Core.Tests.Documentation;

public sealed class MarkdownTextTests
{
    private static readonly string[] Weapons = ["|", "\\", "`", "*", "**", "_", "<b>", "<!--", "[a](b)", "![", "~~", "&amp;", "&#124;", "#", "- ", "1. ", "+", "=", "---", "> ", "\n", "\r\n", "http://x.y", "www.a.cn", "@", "$", ":", "\t", " "];

    [Theory]
    [InlineData("a|b", "a\\|b")]
    [InlineData("a\\|b", "a\\\\\\|b")]
    [InlineData("**", "\\*\\*")]
    [InlineData("两\n行", "两<br>行")]
    [InlineData("33.33", "33.33")]
    [InlineData("-5", "-5")]
    [InlineData("- 5", "\\- 5")]
    [InlineData("1. 一", "1\\. 一")]
    [InlineData("---", "\\---")]
    [InlineData("见 http://a.cn", "见 http\\://a.cn")]
    public void What_means_something_gets_a_backslash_and_nothing_else_does(string text, string escaped) => Assert.Equal(escaped, MarkdownText.Escape(text));

    [Property(Arbitrary = [typeof(HostileTextArbitraries)], MaxTest = 500)]
    public void Whatever_cells_say_the_table_stays_as_it_is(HostileText[] texts, int[] weapons)
    {
        var cells = texts.Select((text, index) => text.Value + (weapons.Length == 0 ? "|" : Weapons[(int)((uint)weapons[index % weapons.Length] % Weapons.Length)]) + text.Value).Append("|").ToArray();
        var page = new MarkdownPage(CultureInfo.InvariantCulture);
        page.Paragraph("前");
        page.Table([[.. cells.Select(_ => "列")], [.. cells.Select(MarkdownText.Escape)], [.. cells.Select(cell => $"**{MarkdownText.Escape(cell)}** ①")], ["末"]]);
        page.Paragraph("后");

        var document = MarkdownReading.Parse(page.ToString());
        var table = Assert.Single(document.OfType<Table>());
        var read = MarkdownReading.CellsOf(table);

        Assert.Equal([4, 2], new[] { table.Count, document.OfType<ParagraphBlock>().Count() });
        Assert.All(read, row => Assert.Equal(cells.Length, row.Length));
        Assert.Equal(cells.Select(Shown), read[1].Select(Shown));
        Assert.Empty(table.Descendants<LinkInline>());
        Assert.Empty(table.Descendants<CodeInline>());
    }

    [Property(Arbitrary = [typeof(HostileTextArbitraries)], MaxTest = 500)]
    public void Whatever_a_paragraph_or_an_item_says_it_stays_one(HostileText text, int weapon)
    {
        var said = Weapons[(int)((uint)weapon % Weapons.Length)] + text.Value + "末";
        var page = new MarkdownPage(CultureInfo.InvariantCulture);
        page.Paragraph(MarkdownText.Escape(said));
        page.Items([MarkdownText.Escape(said), "二"]);
        var document = MarkdownReading.Parse(page.ToString());

        Assert.Equal([typeof(HtmlBlock), typeof(ParagraphBlock), typeof(ListBlock)], document.Select(block => block.GetType()));
        Assert.Equal(Shown(said), Shown(MarkdownReading.TextOf(((ParagraphBlock)document[1]).Inline)));
        Assert.Equal(2, ((ListBlock)document[2]).Count);
        Assert.All(((ListBlock)document[2]).Cast<ListItemBlock>(), item => Assert.IsType<ParagraphBlock>(Assert.Single(item)));
    }

    [Fact]
    public void Code_that_holds_a_fence_gets_a_longer_one()
    {
        var page = new MarkdownPage(CultureInfo.InvariantCulture);
        page.Code("json", "{\n```\n}");

        Assert.Equal("{\n```\n}", Assert.Single(MarkdownReading.Parse(page.ToString()).OfType<FencedCodeBlock>()).Lines.ToString());
    }

    // Spaces at the ends and around line ends are not shown, and what is no text is shown as a space.
    private static string Shown(string text)
    {
        var shown = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            shown.Append(Rune.IsControl(rune) || Rune.IsWhiteSpace(rune) ? " " : rune.Value == 0xFFFD ? "" : rune.ToString());
        }

        return string.Join(' ', shown.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)).Trim('\uFEFF', '\u200B');
    }
}
