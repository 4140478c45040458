using System.Globalization;
using System.Text.RegularExpressions;
using PerfGoals.Texts;

namespace PerfGoals.Rules.BuiltIn.Timing;

/// <summary>Finds in names and goals that more than one year is meant.</summary>
internal static partial class SeveralYears
{
    /// <summary>Returns the words for a span of calendar years, such as 2025-2027年, or <see langword="null"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="least">How many years the last must lie behind the first: a school year touches two.</param>
    public static string? SpanIn(string text, int least)
    {
        foreach (Match match in Span().Matches(Plain(text)))
        {
            if (Year(match.Groups["last"]) - Year(match.Groups["first"]) >= least)
            {
                return match.Value;
            }
        }

        return null;
    }

    /// <summary>Returns the words with which a name says that it is about several years, such as 三年内, or <see langword="null"/>.</summary>
    public static string? PeriodAtFrontOf(string name) => Front().Match(Plain(name)) is { Success: true } match ? match.Value : null;

    /// <summary>Returns a text without spaces, quotation marks and the titles of documents, whose years are those of the document.</summary>
    public static string Plain(string text) => Title().Replace(CellText.Compact(text), "").Replace("“", "", StringComparison.Ordinal).Replace("”", "", StringComparison.Ordinal).Replace("\"", "", StringComparison.Ordinal);

    /// <summary>Returns a text without words that have a number of years in them and mean none, such as 二年级 and 60岁以上年龄.</summary>
    public static string WithoutAges(string text) => Ages().Replace(CellText.Compact(text), "");

    private static int Year(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("(?<![0-9])(?<first>20[0-9]{2})年?[-—–~至到]+(?<last>20[0-9]{2})年?(?![0-9])")]
    private static partial Regex Span();

    [GeneratedRegex("[一二两三四五六七八九十]年级|以?上年龄|注明年限|多年生")]
    private static partial Regex Ages();

    [GeneratedRegex("^(?:未来|今后|力争|计划|用)?(?:[二两三四五六七八九十]|[2-9]|10)年(?:内|累计|期间)")]
    private static partial Regex Front();

    [GeneratedRegex("《[^》]*》")]
    private static partial Regex Title();
}
