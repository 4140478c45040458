using System.Globalization;
using System.Text;
using PerfGoals.Texts;

namespace PerfGoals.Documentation.Markdown;

/// <summary>A page of Markdown (GitHub's) in one language, written from the top. What is called Markdown is written as it is, all other text is escaped.</summary>
internal sealed class MarkdownPage(CultureInfo culture)
{
    private readonly bool isChinese = new LocalizedText("zh", "en").In(culture) == "zh";
    private readonly StringBuilder text = new($"<!-- {MarkdownHandbook.Mark} -->\n");

    /// <summary>Returns a text in the language of the page, escaped.</summary>
    public string Of(LocalizedText localized) => MarkdownText.Escape(localized.In(culture));

    /// <summary>Returns a text of the page's own in its language, as Markdown.</summary>
    public string Say(string chinese, string english) => isChinese ? chinese : english;

    /// <summary>Returns things one after another, as the language separates them.</summary>
    public string List(IEnumerable<string> items) => string.Join(Say("、", ", "), items);

    /// <summary>Writes a heading; the escaped text may be linked to where it has an anchor.</summary>
    public void Heading(int level, string markdown, string? anchor = null)
    {
        if (anchor is not null)
        {
            Paragraph($"<a id=\"{anchor}\"></a>");
        }

        Paragraph(new string('#', level) + " " + markdown);
    }

    /// <summary>Writes a paragraph.</summary>
    public void Paragraph(string markdown) => text.Append('\n').Append(markdown).Append('\n');

    /// <summary>Writes a list, numbered or not; nothing where it has no item.</summary>
    public void Items(IEnumerable<string> items, bool isNumbered = false)
    {
        var number = 0;
        foreach (var item in items)
        {
            text.Append(number++ == 0 ? "\n" : "").Append(isNumbered ? number.ToString(CultureInfo.InvariantCulture) + "." : "-").Append(' ').Append(item).Append('\n');
        }
    }

    /// <summary>Writes a table of cells that are Markdown; rows that are shorter than the longest are filled up, since what is beyond the heading would be lost.</summary>
    public void Table(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var width = rows.Max(row => row.Count);
        text.Append('\n');
        for (var index = 0; index < rows.Count; index++)
        {
            text.Append('|').AppendJoin('|', Enumerable.Range(0, width).Select(column => column < rows[index].Count && rows[index][column].Length > 0 ? $" {rows[index][column]} " : " ")).Append("|\n");
            if (index == 0)
            {
                text.Append('|').Insert(text.Length, " --- |", width).Append('\n');
            }
        }
    }

    /// <summary>Writes lines as they are, in a fence that is longer than any they hold.</summary>
    public void Code(string language, string code)
    {
        var fence = new string('`', 3);
        while (code.Contains(fence, StringComparison.Ordinal))
        {
            fence += "`";
        }

        Paragraph($"{fence}{language}\n{code.ReplaceLineEndings("\n").TrimEnd('\n')}\n{fence}");
    }

    /// <summary>Returns the page.</summary>
    public override string ToString() => text.ToString();
}
