using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace PerfGoals.Documents.Spreadsheets;

/// <summary>What a number format says of positive numbers, of negative ones, or of zero.</summary>
internal sealed class FormatSection
{
    private const string General = "General";

    private string prefix = "";
    private string suffix = "";
    private bool isUnknown;
    private bool isGrouped;
    private bool hasPoint;
    private bool isPointText;
    private int digitsBehindPointText;
    private int digits;
    private int wholeDigits;
    private int decimals;
    private int percents;
    private int thousands;

    private FormatSection()
    {
    }

    /// <summary>Gets whether the numbers are days and times.</summary>
    public bool IsDate => !isUnknown && (HasYear || HasMonth || HasDay || HasTime);

    /// <summary>Gets whether the year is shown.</summary>
    public bool HasYear { get; private set; }

    /// <summary>Gets whether months are shown, which in a time of day are minutes.</summary>
    public bool HasMonth { get; private set; }

    /// <summary>Gets whether the day is shown.</summary>
    public bool HasDay { get; private set; }

    /// <summary>Gets whether the time of day is shown.</summary>
    public bool HasTime { get; private set; }

    /// <summary>Reads the sections of a format.</summary>
    /// <param name="code">The format.</param>
    public static ImmutableArray<FormatSection> ParseAll(string code)
    {
        var sections = ImmutableArray.CreateBuilder<FormatSection>();
        var at = 0;
        do
        {
            sections.Add(Parse(code, ref at));
        }
        while (at <= code.Length);
        return sections.ToImmutable();
    }

    /// <summary>Returns what is shown for a number, or <see langword="null"/> where the section does not say.</summary>
    /// <param name="number">The number.</param>
    /// <param name="hasOwnSign">Whether the section is for negative numbers and shows in its own way that they are.</param>
    public string? Show(decimal number, bool hasOwnSign)
    {
        if (isUnknown || digits == 0 || Scaled(Math.Abs(number)) is not { } scaled)
        {
            return null;
        }

        // Brackets around an amount say that it is negative.
        var before = hasOwnSign ? prefix.Replace("(", "", StringComparison.Ordinal) : prefix;
        var after = hasOwnSign ? suffix.Replace(")", "", StringComparison.Ordinal) : suffix;
        var plain = CellNumber.Write(scaled, stackalloc char[CellNumber.MostCharacters]);
        var point = plain.IndexOf('.');
        var shown = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[128]);
        shown.AppendLiteral(number < 0 && !(hasOwnSign && before.Contains('-', StringComparison.Ordinal)) ? "-" : "");
        shown.AppendLiteral(before);
        AppendWhole(ref shown, point < 0 ? plain : plain[..point]);
        AppendFraction(ref shown, point < 0 ? [] : plain[(point + 1)..]);
        shown.AppendLiteral(after);
        return shown.ToStringAndClear().Trim();
    }

    private void AppendWhole(ref DefaultInterpolatedStringHandler shown, ReadOnlySpan<char> whole)
    {
        var length = Math.Max(whole.Length, wholeDigits);
        if (length == whole.Length && !(isGrouped && length > 3))
        {
            shown.AppendFormatted(whole);
            return;
        }

        for (var left = length; left > 0; left--)
        {
            if (isGrouped && left < length && left % 3 == 0)
            {
                shown.AppendLiteral(",");
            }

            shown.AppendFormatted(left > whole.Length ? "0" : whole.Slice(whole.Length - left, 1));
        }
    }

    private void AppendFraction(ref DefaultInterpolatedStringHandler shown, ReadOnlySpan<char> fraction)
    {
        if (fraction.Length > 0 || decimals > 0)
        {
            shown.AppendLiteral(".");
            shown.AppendFormatted(fraction);
            for (var missing = decimals - fraction.Length; missing > 0; missing--)
            {
                shown.AppendLiteral("0");
            }
        }
    }

    private static FormatSection Parse(string code, ref int at)
    {
        var section = new FormatSection();
        while (at < code.Length && code[at] != ';')
        {
            section.Take(code, ref at);
        }

        at++;
        return section;
    }

    private decimal? Scaled(decimal number)
    {
        for (var times = 0; times < percents; times++)
        {
            if (number > decimal.MaxValue / 100)
            {
                return null;
            }

            number *= 100;
        }

        for (var times = 0; times < thousands; times++)
        {
            number /= 1000;
        }

        for (var times = 0; times < digitsBehindPointText; times++)
        {
            number /= 10;
        }

        return number;
    }

    private void Take(string code, ref int at)
    {
        if (string.Compare(code, at, General, 0, General.Length, StringComparison.OrdinalIgnoreCase) == 0)
        {
            TakeDigit('#');
            at += General.Length;
            return;
        }

        var character = code[at++];
        switch (character)
        {
            case '"':
                var end = code.IndexOf('"', at);
                end = end < 0 ? code.Length : end;
                AddText(code[at..end]);
                at = Math.Min(end + 1, code.Length);
                break;
            case '\\' or '!':
                AddText(at < code.Length ? code[at].ToString() : "");
                at++;
                break;
            case '_' or '*':
                at++;
                break;
            case '[':
                var close = code.IndexOf(']', at);
                close = close < 0 ? code.Length : close;
                TakeBracket(code[at..close]);
                at = Math.Min(close + 1, code.Length);
                break;
            case '0' or '#' or '?':
                TakeDigit(character);
                break;
            case '.' when digits > 0 || (at < code.Length && code[at] is '0' or '#' or '?'):
                hasPoint = true;
                break;
            case ',' when digits > 0:
                TakeComma(at < code.Length ? code[at] : '\0');
                break;
            case '%':
                percents++;
                AddText("%");
                break;
            default:
                TakeLetter(character, at < code.Length ? code[at] : '\0');
                break;
        }
    }

    private void TakeDigit(char character)
    {
        if (!hasPoint && suffix == ".")
        {
            // A point written as text divides what is shown: 0!.0, shows tens of thousands, as the comma has divided by a thousand already.
            suffix = "";
            (hasPoint, isPointText) = (true, true);
        }

        // Other text between the digits.
        isUnknown |= suffix.Length > 0;
        digits++;
        digitsBehindPointText += isPointText ? 1 : 0;
        wholeDigits += !hasPoint && character == '0' ? 1 : 0;
        decimals += hasPoint && character == '0' ? 1 : 0;
    }

    private void TakeComma(char next)
    {
        if (next is '0' or '#' or '?')
        {
            isGrouped = true;
        }
        else
        {
            thousands++;
        }
    }

    private void TakeBracket(string content)
    {
        if (content.StartsWith('$'))
        {
            // [$¥-804]: a currency and the language that it is of.
            AddText(content[1..].Split('-')[0]);
        }
        else
        {
            // A colour changes nothing; conditions, elapsed times and Chinese numerals do.
            isUnknown |= content.Length == 0 || !content.All(char.IsLetter) || content is "h" or "hh" or "m" or "mm" or "s" or "ss" || content.StartsWith("DBNum", StringComparison.OrdinalIgnoreCase);
        }
    }

    private void TakeLetter(char letter, char next)
    {
        switch (char.ToLowerInvariant(letter))
        {
            case 'e' when digits > 0 || next is '+' or '-':
            case '/' when digits > 0:
            case 'g' or '@' or 'b':
                isUnknown = true;
                break;
            case 'y' or 'e':
                HasYear = true;
                break;
            case 'm':
                HasMonth = true;
                break;
            case 'd':
                HasDay = true;
                break;
            case 'h' or 's':
                HasTime = true;
                break;
            default:
                AddText(letter.ToString());
                break;
        }
    }

    private void AddText(string text)
    {
        if (digits == 0)
        {
            prefix += text;
        }
        else
        {
            suffix += text;
        }
    }
}
