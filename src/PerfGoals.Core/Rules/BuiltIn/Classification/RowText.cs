using System.Collections.Immutable;
using System.Text;
using PerfGoals.Texts;

namespace PerfGoals.Rules.BuiltIn.Classification;

/// <summary>Looks for words in the name of an indicator.</summary>
internal static class RowText
{
    /// <summary>Returns the first of the words, in the order of the list, that the name contains outside brackets, or <see langword="null"/>.</summary>
    public static string? WordIn(string name, ImmutableArray<string> words)
    {
        var plain = Plain(name);
        foreach (var word in words)
        {
            if (plain.Contains(word, StringComparison.Ordinal))
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>Returns the first of the words with which the name begins or ends, brackets left out, or <see langword="null"/>.</summary>
    public static string? WordAround(string name, ImmutableArray<string> words)
    {
        var plain = Plain(name);
        foreach (var word in words)
        {
            if (plain.StartsWith(word, StringComparison.Ordinal) || plain.EndsWith(word, StringComparison.Ordinal))
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>Returns the longest of the words with which the name ends, brackets left out, or <see langword="null"/>.</summary>
    /// <param name="name">The name of an indicator.</param>
    /// <param name="words">The words.</param>
    /// <param name="after">What stands between the word and the end of the name.</param>
    public static string? WordAtEnd(string name, ImmutableArray<string> words, string after = "")
    {
        var plain = Plain(name);
        if (!plain.EndsWith(after, StringComparison.Ordinal))
        {
            return null;
        }

        string? longest = null;
        var stem = plain.AsSpan(0, plain.Length - after.Length);
        foreach (var word in words)
        {
            if (stem.EndsWith(word, StringComparison.Ordinal) && word.Length > (longest?.Length ?? 0))
            {
                longest = word;
            }
        }

        return longest;
    }

    // A rubric in brackets says 满意度高 of an indicator that is no satisfaction.
    private static string Plain(string name)
    {
        var text = CellText.Compact(name);
        if (!text.Contains('(', StringComparison.Ordinal))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        var depth = 0;
        foreach (var character in text)
        {
            depth = character switch { '(' => depth + 1, ')' when depth > 0 => depth - 1, _ => depth };
            if (depth == 0 && character != ')')
            {
                plain.Append(character);
            }
        }

        return plain.Length == 0 ? text : plain.ToString();
    }
}
