using System.Text.RegularExpressions;
using PerfGoals.Texts;

namespace PerfGoals.Numbers;

/// <summary>Proposes what a text was probably meant to be that would be a number but for a stray character. Whether one reads better is the caller's to try.</summary>
internal static partial class NumberRepairs
{
    /// <summary>Returns texts to try, the likeliest first; none where the text has no digit.</summary>
    public static IEnumerable<string> Of(string text)
    {
        var folded = CellText.Compact(text);
        if (!folded.Any(char.IsAsciiDigit))
        {
            return [];
        }

        var bare = StrayMarks.Around(folded);
        var pointed = WrongPoint().Replace(bare, ".");
        return new[] { bare, pointed, Digits(pointed) }.Where(candidate => candidate != folded).Distinct();
    }

    // Letters that look like digits, beside one: 1O, 2OO, l5.
    private static string Digits(string text) => Lookalikes().Replace(text, match => string.Concat(match.Value.Select(letter => letter is 'l' or 'I' ? '1' : '0')));

    // 22。5, 22·5
    [GeneratedRegex("(?<=[0-9])[。·•](?=[0-9])")]
    private static partial Regex WrongPoint();

    [GeneratedRegex("(?<=[0-9])[Oo○lI]+(?![A-Za-z])|(?<![A-Za-z])[Oo○lI]+(?=[0-9])")]
    private static partial Regex Lookalikes();
}
