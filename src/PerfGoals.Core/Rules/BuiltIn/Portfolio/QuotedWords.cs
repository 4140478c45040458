using System.Text.RegularExpressions;
using PerfGoals.Texts;

namespace PerfGoals.Rules.BuiltIn.Portfolio;

/// <summary>Shows some words in a message.</summary>
internal static partial class QuotedWords
{
    private const int Most = 5;
    private const int Longest = 30;

    private static readonly LocalizedText Nothing = new("（无）", "nothing");

    /// <summary>Returns words as one argument of a message: each in quotation marks, not too many, none too long.</summary>
    public static object Of(IReadOnlyCollection<string> words)
    {
        if (words.Count == 0)
        {
            return Nothing;
        }

        var shown = words.Take(Most).Select(Shorten).ToList();
        var rest = words.Count > Most ? "…" : "";
        return new LocalizedText(string.Join('、', shown.Select(word => $"“{word}”")) + rest, string.Join(", ", shown.Select(word => $"'{word}'")) + rest);
    }

    /// <summary>Returns a folded text as it is read: with Chinese punctuation again, and cut where it is long.</summary>
    public static string Shorten(string text)
    {
        var shown = Punctuation().Replace(text, match => match.Value == "," ? "，" : "；");
        if (shown.Length <= Longest)
        {
            return shown;
        }

        // A character of two halves stays whole.
        return shown[..(char.IsHighSurrogate(shown[Longest - 1]) ? Longest - 1 : Longest)] + "…";
    }

    // The comma within 1,000 is no punctuation.
    [GeneratedRegex("[,;](?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Punctuation();
}
