using System.Globalization;
using PerfGoals.Documentation.Markdown;

namespace PerfGoals.Documentation;

/// <summary>Writes a handbook as pages of Markdown, as GitHub and editors show it, that link to one another.</summary>
/// <remarks>The pages are <c>README.md</c> (the index), <c>rule-set.md</c> (what the rule set is and inherits), <c>instructions.md</c> (for clerks) and one for each rule, such as <c>PG2001.md</c>.</remarks>
public static class MarkdownHandbook
{
    /// <summary>Gets the comment with which every page begins, by which a program knows what it may write over.</summary>
    public static string Mark => "perfgoals docs";

    internal const string Index = "README.md";
    internal const string RuleSet = "rule-set.md";
    internal const string Instructions = "instructions.md";

    /// <summary>Writes the pages.</summary>
    /// <param name="handbook">The handbook.</param>
    /// <param name="culture">The language; <see langword="null"/> for <see cref="CultureInfo.CurrentUICulture"/>.</param>
    /// <param name="write">Takes the name of each page and its text, with line feeds.</param>
    /// <param name="otherLanguage">Where the same pages are in the other language, as a link from one to the other such as <c>en/</c> or <c>../</c>; <see langword="null"/> where they are nowhere.</param>
    public static void Write(Handbook handbook, CultureInfo? culture, Action<string, string> write, string? otherLanguage = null)
    {
        ArgumentNullException.ThrowIfNull(handbook);
        ArgumentNullException.ThrowIfNull(write);
        culture ??= CultureInfo.CurrentUICulture;
        Add(Index, page => new IndexPage(page, handbook).Write());
        Add(RuleSet, page => new RuleSetPage(page, handbook).Write());
        Add(Instructions, page => new InstructionsPage(page, handbook).Write());
        foreach (var rule in handbook.Pages)
        {
            Add(FileOf(rule), page => new RulePage(page, rule, handbook).Write());
        }

        void Add(string name, Action<MarkdownPage> fill)
        {
            var page = new MarkdownPage(culture);
            fill(page);
            var links = new List<string>();
            if (name != Index)
            {
                links.Add($"[{page.Say("目录", "Index")}]({Index})");
            }

            if (otherLanguage is not null)
            {
                links.Add($"[{page.Say("English", "中文")}]({otherLanguage}{name})");
            }

            if (links.Count > 0)
            {
                page.Paragraph(string.Join(" · ", links));
            }

            write(name, page.ToString());
        }
    }

    /// <summary>Returns the name of a rule's page.</summary>
    internal static string FileOf(HandbookPage page) => page.Rule.Id + ".md";
}
