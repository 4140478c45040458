using System.Text;

namespace PerfGoals.Core.Tests.Support.Generators;

/// <summary>Writes whole numbers in Chinese numerals, by the book.</summary>
internal static class NumeralWriter
{
    private static readonly string[] Scales = ["", "万", "亿", "万亿"];

    /// <summary>Returns the number as it is read aloud: 12345 is 一万二千三百四十五.</summary>
    public static string Write(long number, bool isFormal = false)
    {
        if (number == 0)
        {
            return "零";
        }

        var text = new StringBuilder();
        var hasGap = false;
        for (var section = 2; section >= 0; section--)
        {
            var unit = (long)Math.Pow(10_000, section);
            var value = (int)(number / unit % (section == 2 ? long.MaxValue : 10_000));
            if (value == 0)
            {
                hasGap = text.Length > 0;
                continue;
            }

            text.Append(text.Length > 0 && (hasGap || value < 1000) ? "零" : "");
            text.Append(section == 2 && value >= 10_000 ? Write(value, false) : Section(value)).Append(Scales[section]);
            hasGap = false;
        }

        return isFormal ? Formal(text.ToString()) : text.ToString();
    }

    /// <summary>Returns the ways in which people write the number.</summary>
    public static IEnumerable<string> Spellings(long number)
    {
        var plain = Write(number);
        yield return plain;
        yield return Write(number, isFormal: true);
        yield return plain.Replace('零', '〇');
        yield return plain.Replace("二百", "两百", StringComparison.Ordinal).Replace("二千", "两千", StringComparison.Ordinal).Replace("二万", "两万", StringComparison.Ordinal).Replace("十两", "十二", StringComparison.Ordinal);
        yield return plain.Replace('万', '萬').Replace('亿', '億');
        if (plain.StartsWith("一十", StringComparison.Ordinal))
        {
            yield return plain[1..];
        }
    }

    private static string Section(int value)
    {
        var text = new StringBuilder();
        var gap = false;
        foreach (var (unit, name) in new[] { (1000, "千"), (100, "百"), (10, "十"), (1, "") })
        {
            var digit = value / unit % 10;
            if (digit == 0)
            {
                gap = text.Length > 0;
                continue;
            }

            text.Append(gap ? "零" : "").Append("零一二三四五六七八九"[digit]).Append(name);
            gap = false;
        }

        return text.ToString();
    }

    private static string Formal(string text) => string.Concat(text.Select(character => "零一二三四五六七八九十百千".IndexOf(character, StringComparison.Ordinal) is var at and >= 0 ? "零壹贰叁肆伍陆柒捌玖拾佰仟"[at] : character));
}
