using AngleSharp.Html.Parser;
using FsCheck.Xunit;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Pages;

namespace PerfGoals.Core.Tests.Pages;

[Properties(Arbitrary = [typeof(HostileTextArbitraries)])]
public sealed class HtmlTextTests
{
    [Property]
    public void A_parser_reads_the_text_that_was_written_and_no_element_of_it(HostileText drawn)
    {
        var text = drawn.Value + "<b title=\"'\">&amp;&lt;\r\n</p>" + drawn.Value;
        var body = new HtmlParser().ParseDocument(Written(html => html.Element("p", text, ("title", text)))).Body!;
        var paragraph = Assert.Single(body.Children);

        Assert.Equal(HtmlText.Visible(text), paragraph.TextContent);
        Assert.Equal(HtmlText.Visible(text), paragraph.GetAttribute("title"));
        Assert.Empty(paragraph.Children);
    }

    [Property]
    public void To_make_a_text_visible_twice_changes_nothing(HostileText drawn) =>
        Assert.Equal(HtmlText.Visible(drawn.Value), HtmlText.Visible(HtmlText.Visible(drawn.Value)));

    [Theory]
    [InlineData("≥95%\t𠮷\n次", "≥95%\t𠮷\n次")]
    [InlineData("a\r\nb\u2028c", "a\nb\nc")]
    [InlineData("\u202Eabc\0", "\\u202Eabc\\u0000")]
    public void What_a_page_cannot_show_is_spelt_out(string text, string expected) => Assert.Equal(expected, HtmlText.Visible(text));

    // The runner of tests cannot pass half a character on.
    [Fact]
    public void Half_a_character_is_spelt_out() => Assert.Equal("\\uD842x", HtmlText.Visible("\uD842x"));

    [Fact]
    public void What_would_load_run_or_style_something_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Written(html => html.Element("script", "")));
        Assert.Throws<ArgumentException>(() => Written(html => html.Element("p><b", "")));
        foreach (var (name, value) in (ReadOnlySpan<(string, string)>)[("onclick", "x"), ("style", "x"), ("src", "x"), ("href", "https://example.org"), ("a b", "x")])
        {
            Assert.Throws<ArgumentException>(() => Written(html => html.Element("a", "", (name, value))));
        }
    }

    private static string Written(Action<HtmlWriter> write)
    {
        using var text = new StringWriter();
        write(new HtmlWriter(text, CultureScope.German));
        return text.ToString();
    }
}
