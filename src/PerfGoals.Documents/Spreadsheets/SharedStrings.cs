using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using PerfGoals.Documents.Packages;

namespace PerfGoals.Documents.Spreadsheets;

/// <summary>The texts that the cells of a workbook share, and how texts of cells are written.</summary>
internal static partial class SharedStrings
{
    /// <summary>Reads the texts.</summary>
    /// <param name="package">The workbook.</param>
    /// <param name="part">The part with the texts, or <see langword="null"/>.</param>
    public static List<string> Read(OfficePackage package, string? part) => part is null || !package.Has(part) ? [] : package.ReadLong(part, ReadAll);

    /// <summary>Reads the text of the current element, its pieces joined, without what says how it is read aloud. Escapes stay as they are.</summary>
    /// <param name="xml">Stands on the element, and afterwards on its end.</param>
    /// <param name="text">Takes the text.</param>
    public static void AppendText(XmlReader xml, NodeText text)
    {
        if (xml.IsEmptyElement)
        {
            return;
        }

        var depth = xml.Depth;
        var isText = false;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                while (xml is { NodeType: XmlNodeType.Element, LocalName: "rPh" })
                {
                    xml.Skip();
                }

                isText = xml is { NodeType: XmlNodeType.Element, LocalName: "t", IsEmptyElement: false };
                if (xml.Depth <= depth)
                {
                    break;
                }
            }
            else if (isText && xml.NodeType is XmlNodeType.Text or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA)
            {
                text.Append(xml);
            }
            else if (xml.NodeType == XmlNodeType.EndElement)
            {
                isText = false;
            }
        }
    }

    /// <summary>Replaces the escapes of characters that XML cannot hold, and makes all line ends line feeds.</summary>
    /// <param name="text">The text as it stands in the file.</param>
    public static string Decode(string text)
    {
        var decoded = text.Contains("_x", StringComparison.Ordinal)
            ? Escape().Replace(text, escape => ((char)int.Parse(escape.ValueSpan[2..6], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())
            : text;
        return decoded.Contains('\r', StringComparison.Ordinal) ? decoded.ReplaceLineEndings("\n") : decoded;
    }

    private static List<string> ReadAll(XmlReader xml)
    {
        var strings = new List<string>();
        var text = new NodeText();
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" })
            {
                text.Clear();
                AppendText(xml, text);
                strings.Add(Decode(text.Characters.ToString()));
            }
        }

        return strings;
    }

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_")]
    private static partial Regex Escape();
}
