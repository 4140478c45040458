using System.Text;
using System.Xml;
using PerfGoals.Documents.Packages;

namespace PerfGoals.Documents.Fixing;

/// <summary>Ways to read an element and stay within it.</summary>
internal static class XmlReading
{
    /// <summary>Moves to the last tag of the element that the reader stands on, or in whose text it stands right below.</summary>
    /// <param name="xml">The reader, on an element.</param>
    public static void MoveToLastTag(this XmlReader xml)
    {
        if (xml.NodeType != XmlNodeType.Element || xml.IsEmptyElement)
        {
            return;
        }

        for (var depth = xml.Depth; xml.Read() && xml.Depth > depth;)
        {
        }
    }

    /// <summary>Returns the text of the element that the reader stands on, and moves to its last tag.</summary>
    /// <param name="xml">The reader, on an element.</param>
    public static string ReadInnerTextHere(this XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var text = new StringBuilder();
        for (var depth = xml.Depth; xml.Read() && xml.Depth > depth;)
        {
            text.Append(xml.NodeType is XmlNodeType.Text or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA ? xml.Value : "");
        }

        return text.ToString();
    }

    /// <summary>Returns a tag that declares the names which the root of a part declares, so that pieces of the part can be read behind it.</summary>
    /// <param name="part">The part.</param>
    /// <param name="words">The namespace of the root.</param>
    public static string WrapperOf(PartText part, out string words)
    {
        using var xml = part.Open();
        xml.MoveToContent();
        words = xml.NamespaceURI;
        var names = new StringBuilder("<x");
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            if (xml.NamespaceURI == "http://www.w3.org/2000/xmlns/")
            {
                names.Append(' ').Append(xml.Name).Append("=\"").Append(System.Security.SecurityElement.Escape(xml.Value)).Append('"');
            }
        }

        return names.Append('>').ToString();
    }
}
