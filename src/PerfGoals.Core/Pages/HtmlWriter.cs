using System.Globalization;
using PerfGoals.Texts;

namespace PerfGoals.Pages;

/// <summary>Writes HTML that holds what it was told and no more: texts are encoded, elements end where they must, and nothing refers to anything outside the page.</summary>
/// <param name="output">Where to write.</param>
/// <param name="culture">The reader's culture.</param>
internal sealed class HtmlWriter(TextWriter output, CultureInfo culture)
{
    private readonly Stack<string> open = new();

    /// <summary>Gets the reader's culture.</summary>
    public CultureInfo Culture => culture;

    /// <summary>Gets how many elements are open.</summary>
    public int Depth => open.Count;

    /// <summary>Begins an element, which ends where what is returned is disposed of.</summary>
    /// <param name="element">The name of the element.</param>
    /// <param name="attributes">Its attributes; one whose value is <see langword="null"/> is left out.</param>
    /// <exception cref="ArgumentException">A name is none, or one that would load, run or style something.</exception>
    public Closing Open(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Begin(element, attributes);
        open.Push(element);
        return new(this);
    }

    /// <summary>Writes an element that holds nothing, such as <c>input</c>.</summary>
    /// <param name="element">The name of the element.</param>
    /// <param name="attributes">Its attributes; one whose value is <see langword="null"/> is left out.</param>
    public HtmlWriter Void(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Begin(element, attributes);
        return this;
    }

    /// <summary>Writes an element that holds a text.</summary>
    /// <param name="element">The name of the element.</param>
    /// <param name="text">The text.</param>
    /// <param name="attributes">Its attributes; one whose value is <see langword="null"/> is left out.</param>
    public HtmlWriter Element(string element, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Begin(element, attributes);
        HtmlText.Write(output, text);
        return End(element);
    }

    /// <summary>Writes an element that holds a text in the reader's language.</summary>
    /// <param name="element">The name of the element.</param>
    /// <param name="text">The text.</param>
    /// <param name="attributes">Its attributes; one whose value is <see langword="null"/> is left out.</param>
    public HtmlWriter Element(string element, LocalizedText text, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Element(element, text.In(culture), attributes);

    /// <summary>Writes a text.</summary>
    /// <param name="text">The text.</param>
    public HtmlWriter Text(string text)
    {
        HtmlText.Write(output, text);
        return this;
    }

    /// <summary>Writes a text in the reader's language.</summary>
    /// <param name="text">The text.</param>
    public HtmlWriter Text(LocalizedText text) => Text(text.In(culture));

    /// <summary>Writes a number as people and programs write it alike.</summary>
    /// <param name="number">The number.</param>
    public HtmlWriter Text(int number) => Text(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Begins a new line of the file; readers of the page do not see it.</summary>
    public HtmlWriter Line()
    {
        output.Write('\n');
        return this;
    }

    /// <summary>Writes a style sheet or a script that is part of the library.</summary>
    /// <param name="part">The style sheet or script.</param>
    public void Embed(PagePart part)
    {
        output.Write($"<{part.Element}>");
        output.Write(part.Content);
        output.Write($"</{part.Element}>\n");
    }

    private void Begin(string element, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        output.Write('<');
        output.Write(IsName(element) && element is not ("script" or "style" or "iframe" or "object" or "embed" or "link" or "base")
            ? element
            : throw new ArgumentException($"A page has no element '{element}'.", nameof(element)));
        foreach (var (name, value) in attributes)
        {
            if (value is not null)
            {
                WriteAttribute(name, value);
            }
        }

        output.Write('>');
    }

    private void WriteAttribute(string name, string value)
    {
        var isAllowed = IsName(name) && !name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
            && name is not ("style" or "src" or "srcset" or "srcdoc" or "action" or "formaction")
            && (name != "href" || value.StartsWith('#'));
        if (!isAllowed)
        {
            throw new ArgumentException($"A page has no attribute {name}=\"{value}\".", nameof(name));
        }

        output.Write(' ');
        output.Write(name);
        if (value.Length > 0)
        {
            output.Write("=\"");
            HtmlText.Write(output, value);
            output.Write('"');
        }
    }

    private HtmlWriter End(string element)
    {
        output.Write("</");
        output.Write(element);
        output.Write('>');
        return this;
    }

    private static bool IsName(string name) => name.Length > 0 && char.IsAsciiLetter(name[0]) && name.All(character => char.IsAsciiLetterOrDigit(character) || character == '-');

    /// <summary>Ends the element that was begun last.</summary>
    public readonly struct Closing(HtmlWriter html) : IDisposable
    {
        /// <inheritdoc/>
        public void Dispose() => html.End(html.open.Pop());
    }
}
