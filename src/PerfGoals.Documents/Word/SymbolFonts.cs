using System.Collections.Frozen;
using System.Globalization;

namespace PerfGoals.Documents.Word;

/// <summary>Characters that Word takes from a font of symbols by their number in it.</summary>
internal static class SymbolFonts
{
    private static readonly FrozenDictionary<int, char> Symbol = new Dictionary<int, char>
    {
        [0x2D] = '−',
        [0x7E] = '∼',
        [0xA3] = '≤',
        [0xB0] = '°',
        [0xB1] = '±',
        [0xB3] = '≥',
        [0xB4] = '×',
        [0xB8] = '÷',
        [0xB9] = '≠',
        [0xBA] = '≡',
        [0xBB] = '≈',
        [0xD7] = '·',
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<int, char> Wingdings = new Dictionary<int, char>
    {
        [0x52] = '☑',
        [0xA8] = '□',
        [0xFB] = '✗',
        [0xFC] = '✓',
        [0xFD] = '☒',
        [0xFE] = '☑',
    }.ToFrozenDictionary();

    /// <summary>Returns a character as Unicode has it; where that is not known, as the font numbers it, in the range for private use.</summary>
    /// <param name="font">The name of the font.</param>
    /// <param name="number">The number in hexadecimal digits.</param>
    public static string Read(string? font, string? number)
    {
        if (!int.TryParse(number, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code) || code is <= 0 or > char.MaxValue || char.IsSurrogate((char)code))
        {
            return "";
        }

        // Fonts of symbols put their 256 characters at F000.
        var index = code & 0xFF;
        var known = font switch
        {
            "Symbol" => Symbol.TryGetValue(index, out var sign) ? sign : index is >= 0x20 and < 0x40 ? (char)index : (char)code,
            "Wingdings" or "Wingdings 2" => Wingdings.GetValueOrDefault(index, (char)code),
            _ => (char)code,
        };
        return known.ToString();
    }
}
