using PerfGoals.Texts;

namespace PerfGoals.GoalTexts;

/// <summary>Knows the numbers that are names and say nothing of how much: 〔2021〕101号, 1.完成, G318, 12345热线.</summary>
internal static class PlainNumbers
{
    private const int ShortestPhone = 7;
    private const int Mobile = 11;

    private static readonly (char Open, char Close)[] Titles = [('《', '》'), ('〔', '〕'), ('[', ']'), ('【', '】')];

    private static readonly string[] Names = ["热线", "平台", "专线", "电话", "号", "小时值班", "小时值守", "小时在线", "小时服务", "周岁", "岁", "A级", "年制", "期工程"];

    private static readonly string[] Phones = ["电话", "热线", "号码", "联系方式", "邮编"];

    /// <summary>Returns the length of the title of a document or of the year in its number, with what belongs to it; zero where none begins here.</summary>
    public static int LengthOfTitle(ReadOnlySpan<char> text)
    {
        foreach (var (open, close) in Titles)
        {
            if (text[0] == open && text.IndexOf(close) is > 0 and var end)
            {
                var digits = open == '《' ? 0 : CharacterRuns.LengthOfDigits(text[(end + 1)..]);
                return end + 1 + digits;
            }
        }

        return 0;
    }

    /// <summary>Returns the length of a number that only names something; zero where the number may say how much.</summary>
    /// <param name="text">A folded text.</param>
    /// <param name="at">Where the number begins.</param>
    /// <param name="from">Where the words before it begin.</param>
    /// <param name="isPartOfName">Whether the words around it go on through it, as in 65岁以上老年人; not through a mark of a list or a telephone number.</param>
    public static int LengthAt(ReadOnlySpan<char> text, int at, int from, out bool isPartOfName)
    {
        isPartOfName = false;
        var digits = CharacterRuns.LengthOfDigits(text[at..]);
        var behind = text[(at + digits)..];
        if (digits == 0)
        {
            // 一是, 二要
            return at == from && behind is [_, '是' or '要', ..] ? 2 : 0;
        }

        var before = text[from..at];
        var isName = (at > 0 && char.IsAsciiLetter(text[at - 1])) || before is [.., '第'] || (behind is [>= 'A' and <= 'Z', ..] && !(behind is [_, >= 'a' and <= 'z', ..]));
        var isInList = before.IsEmpty && (behind.IsEmpty || behind[0] is '、' or ')' or ':' || (behind[0] == '.' && !(behind.Length > 1 && char.IsAsciiDigit(behind[1]))));
        var isPhone = digits >= Mobile || (behind is ['-', ..] && CharacterRuns.LengthOfDigits(behind[1..]) >= ShortestPhone) || EndsWithAny(before, Phones);
        isPartOfName = !isPhone && (isName || StartsWithAny(behind, Names));
        return isPartOfName || (isInList && digits <= 2) || isPhone ? digits : 0;
    }

    /// <summary>Returns the length of digits that spaces part, which may be one number or several: 3 000. Zero where no space parts them.</summary>
    public static int LengthOfParted(ReadOnlySpan<char> text)
    {
        var length = CharacterRuns.LengthOfDigits(text);
        var isParted = length > 0 && length < text.Length && text[length] == ' ';
        while (length > 0 && length < text.Length && text[length] == ' ')
        {
            length += 1 + CharacterRuns.LengthOfDigits(text[(length + 1)..]);
        }

        return isParted ? length : 0;
    }

    private static bool StartsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.EndsWith(word))
            {
                return true;
            }
        }

        return false;
    }
}
