using PerfGoals.Numbers;
using PerfGoals.Texts;

namespace PerfGoals.Targets.Reading;

/// <summary>Reads a number in digits or numerals, also as 百分之九十.</summary>
internal static class NumberGrammar
{
    private const string BareHundred = "百分百";

    private static readonly SpellingTable<string> Shares = new([("百分之", "%"), ("千分之", "‰"), ("万分之", "万分比"), (BareHundred, "%")]);

    /// <summary>Reads the number at the front of a text.</summary>
    /// <param name="text">A folded text.</param>
    /// <param name="number">The number.</param>
    /// <param name="share">The symbol of the unit that is part of the number, or <see langword="null"/>.</param>
    public static ParseFailureReason TryTake(ReadOnlySpan<char> text, out NumberToken number, out string? share)
    {
        if (!Shares.TryTakePrefix(text, out share, out var length))
        {
            return TryTakePlain(text, out number);
        }

        if (length == BareHundred.Length && text.StartsWith(BareHundred))
        {
            number = new(100, length);
            return ParseFailureReason.None;
        }

        // 百分之百 is not one hundred times one per cent of a hundred.
        if (share == "%" && text[length..] is ['百', ..])
        {
            number = new(100, length + 1);
            return ParseFailureReason.None;
        }

        var reason = TryTakePlain(text[length..], out number);
        number = number with { Length = number.Length + length };
        return reason;
    }

    /// <summary>Tells whether a number may begin at a character.</summary>
    public static bool CanBegin(char character) => char.IsAsciiDigit(character) || character is '-' or '+' or '半' || ChineseNumerals.IsNumeral(character);

    private static ParseFailureReason TryTakePlain(ReadOnlySpan<char> text, out NumberToken number)
    {
        var reason = NumberText.TryTake(text, out number);
        return reason == ParseFailureReason.NotANumber ? ChineseNumerals.TryTake(text, out number) : reason;
    }
}
