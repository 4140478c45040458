using System.Text.RegularExpressions;

namespace PerfGoals.Rules.BuiltIn.Portfolio;

/// <summary>What texts of Chinese, which does not part its words, are compared by: each two characters that follow one another.</summary>
internal static partial class CharacterPairs
{
    /// <summary>Returns the pairs of a text, ascending and each once.</summary>
    public static uint[] Of(string text)
    {
        var pairs = new HashSet<uint>();
        for (var at = 1; at < text.Length; at++)
        {
            pairs.Add(((uint)text[at - 1] << 16) | text[at]);
        }

        uint[] ascending = [.. pairs];
        Array.Sort(ascending);
        return ascending;
    }

    /// <summary>Returns the numbers of a text in their order, as one text.</summary>
    public static string NumbersOf(string text) => string.Join(' ', Numbers().Matches(text));

    /// <summary>Returns a text without its numbers.</summary>
    public static string WithoutNumbers(string text) => Numbers().Replace(text, "");

    [GeneratedRegex(@"[0-9]+(\.[0-9]+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();
}
