using System.Globalization;
using PerfGoals.Diagnostics;

namespace PerfGoals.Reporting;

/// <summary>Shortens text from a file, which may fill a page where a name was expected. Row and line tell where the whole of it is.</summary>
public static class Excerpt
{
    private const int MaxLength = 80;

    /// <summary>Returns the text, or its beginning and an ellipsis.</summary>
    /// <param name="text">The text.</param>
    public static string Of(string text)
    {
        if (text.Length <= MaxLength)
        {
            return text;
        }

        var length = char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength;
        return text[..length] + "…";
    }

    /// <summary>Returns a message in which what it quotes is shortened.</summary>
    /// <param name="message">The message.</param>
    /// <param name="culture">The reader's culture.</param>
    public static string Of(BoundMessage message, CultureInfo culture) => message.Arguments
        .Select(argument => argument.TextIn(culture))
        .Where(quoted => quoted.Length > MaxLength)
        .Aggregate(message.In(culture), (text, quoted) => text.Replace(quoted, Of(quoted), StringComparison.Ordinal));
}
