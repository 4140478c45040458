using System.Globalization;
using System.Text;
using System.Xml;

namespace PerfGoals.Documents.Packages;

/// <summary>Reads values in which something stands for something else.</summary>
internal static class PlainText
{
    /// <summary>Returns the text that bytes mean.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="isAttribute">Whether they are the value of an attribute, in which white space is a space.</param>
    /// <exception cref="UnusualXmlException">A reference is none, or is one to what the part declares itself.</exception>
    public static string Read(ReadOnlySpan<byte> bytes, bool isAttribute)
    {
        var raw = Encoding.UTF8.GetString(bytes);
        var text = new StringBuilder(raw.Length);
        for (var at = 0; at < raw.Length; at++)
        {
            switch (raw[at])
            {
                case '&':
                    var end = raw.IndexOf(';', at);
                    text.Append(end < 0 ? throw new UnusualXmlException() : Referred(raw.AsSpan()[(at + 1)..end]));
                    at = end;
                    break;
                case '\r' when at + 1 < raw.Length && raw[at + 1] == '\n':
                    break;
                case '\r' or '\n':
                    text.Append(isAttribute ? ' ' : '\n');
                    break;
                case '\t' when isAttribute:
                    text.Append(' ');
                    break;
                default:
                    text.Append(raw[at]);
                    break;
            }
        }

        return text.ToString();
    }

    private static string Referred(ReadOnlySpan<char> name) => name switch
    {
        "lt" => "<",
        "gt" => ">",
        "amp" => "&",
        "quot" => "\"",
        "apos" => "'",
        ['#', 'x', .. var digits] when int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) => CharacterOf(code),
        ['#', .. var digits] when int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var code) => CharacterOf(code),
        _ => throw new UnusualXmlException(),
    };

    private static string CharacterOf(int code) => Rune.IsValid(code) && (code > char.MaxValue || XmlConvert.IsXmlChar((char)code)) ? char.ConvertFromUtf32(code) : throw new UnusualXmlException();
}
