using System.Globalization;

namespace PerfGoals.Documents.Word;

/// <summary>Writes the number of a paragraph in a list.</summary>
internal static class ListNumber
{
    private const string Numerals = "〇一二三四五六七八九";

    private static readonly string[] RomanTens = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"];
    private static readonly string[] RomanOnes = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];

    /// <summary>Writes a number.</summary>
    /// <param name="number">The number.</param>
    /// <param name="format">What the document calls the format; numbers in a format that is not known here, and those above 99 in numerals, are written in digits.</param>
    public static string Write(int number, string format) => (format, number) switch
    {
        ("decimalZero", >= 0 and < 10) => string.Create(CultureInfo.InvariantCulture, $"0{number}"),
        ("chineseCounting" or "chineseCountingThousand" or "japaneseCounting" or "taiwaneseCountingThousand", > 0 and < 100) => Chinese(number),
        ("upperRoman", > 0 and < 100) => RomanTens[number / 10] + RomanOnes[number % 10],
        ("lowerRoman", > 0 and < 100) => (RomanTens[number / 10] + RomanOnes[number % 10]).ToLowerInvariant(),
        ("upperLetter", > 0 and <= 26) => ((char)('A' + number - 1)).ToString(),
        ("lowerLetter", > 0 and <= 26) => ((char)('a' + number - 1)).ToString(),
        ("decimalEnclosedCircle" or "decimalEnclosedCircleChinese", > 0 and <= 20) => ((char)('①' + number - 1)).ToString(),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string Chinese(int number)
    {
        var tens = number < 10 ? "" : number < 20 ? "十" : Numerals[number / 10] + "十";
        return number % 10 == 0 ? tens : tens + Numerals[number % 10];
    }
}
