using System.Globalization;
using System.Text;
using PerfGoals.Texts;

namespace PerfGoals.Pages;

/// <summary>A page that needs nothing but itself: its frame with landmarks, a skip link, the switch of its colours, and a policy that lets only its own style and script work.</summary>
/// <param name="styles">Its style sheet, which begins with that of every page.</param>
/// <param name="scripts">Its script, which begins with that of every page.</param>
internal sealed class PageFrame(PagePart styles, PagePart scripts)
{
    /// <summary>The name of the style sheet and the script of every page.</summary>
    public const string Base = "page";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Gets the language that a page says it is in.</summary>
    public static LocalizedText Language { get; } = new("zh-Hans", "en");

    /// <summary>Writes a page as UTF-8 without a byte-order mark, with a line feed at the end.</summary>
    /// <param name="output">Where to write; left open.</param>
    /// <param name="culture">The reader's culture.</param>
    /// <param name="title">The title, which is the heading of the page as well.</param>
    /// <param name="lead">Writes what stands below the heading.</param>
    /// <param name="navigation">Writes the links of the page.</param>
    /// <param name="main">Writes its content, whose headings begin with <c>h2</c>.</param>
    /// <param name="foot">Writes what stands at its end.</param>
    public void Write(
        Stream output, CultureInfo culture, LocalizedText title, Action<HtmlWriter> lead, Action<HtmlWriter> navigation, Action<HtmlWriter> main, Action<HtmlWriter> foot)
    {
        using var text = new StreamWriter(output, Utf8, bufferSize: 1 << 16, leaveOpen: true);
        var html = new HtmlWriter(text, culture);
        text.Write("<!DOCTYPE html>\n");
        using (html.Open("html", ("lang", Language.In(culture))))
        {
            html.Line();
            WriteHead(html, title);
            using (html.Open("body"))
            {
                html.Line().Element("a", new LocalizedText("跳到正文", "Skip to the content"), ("class", "skip"), ("href", "#main")).Line();
                WriteHeader(html, title, lead);
                WriteLandmark(html, "nav", navigation, ("aria-label", new LocalizedText("目录", "Contents").In(culture)));
                WriteLandmark(html, "main", main, ("id", "main"), ("tabindex", "-1"));
                WriteLandmark(html, "footer", foot, ("class", "page-foot"));
            }

            html.Line();
        }

        html.Line();
    }

    private static void WriteLandmark(HtmlWriter html, string element, Action<HtmlWriter> write, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        using (html.Open(element, attributes))
        {
            html.Line();
            write(html);
        }

        html.Line();
    }

    private static void WriteHeader(HtmlWriter html, LocalizedText title, Action<HtmlWriter> lead)
    {
        using (html.Open("header", ("class", "page-head")))
        {
            html.Line().Element("h1", title).Line();
            lead(html);
            html.Element(
                "button",
                "",
                ("type", "button"),
                ("id", "theme"),
                ("hidden", ""),
                ("data-auto", new LocalizedText("配色：随系统", "Colours: as the system").In(html.Culture)),
                ("data-light", new LocalizedText("配色：浅色", "Colours: light").In(html.Culture)),
                ("data-dark", new LocalizedText("配色：深色", "Colours: dark").In(html.Culture))).Line();
        }

        html.Line();
    }

    private void WriteHead(HtmlWriter html, LocalizedText title)
    {
        using (html.Open("head"))
        {
            html.Line().Void("meta", ("charset", "utf-8")).Line();
            html.Void(
                "meta",
                ("http-equiv", "Content-Security-Policy"),
                ("content", $"default-src 'none'; style-src {styles.Source}; script-src {scripts.Source}; base-uri 'none'; form-action 'none'")).Line();
            html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1")).Line();
            html.Void("meta", ("name", "color-scheme"), ("content", "light dark")).Line();
            html.Element("title", title).Line();
            html.Embed(styles);
            html.Embed(scripts);
        }

        html.Line();
    }
}
