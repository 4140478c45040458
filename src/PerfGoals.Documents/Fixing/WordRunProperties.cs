using System.Xml;
using PerfGoals.Documents.Packages;

namespace PerfGoals.Documents.Fixing;

/// <summary>Reads the properties of runs as characters. The reader stands on the element of the properties, and afterwards on the node behind it.</summary>
internal static class WordRunProperties
{
    /// <summary>Returns the properties of a run, and those that a new run beside it is to have.</summary>
    /// <param name="part">The characters.</param>
    /// <param name="xml">The reader.</param>
    /// <param name="words">The namespace of words.</param>
    /// <param name="isHidden">Whether the run is hidden.</param>
    public static (string Own, string OfNew) OfRun(PartText part, XmlReader xml, string words, out bool isHidden)
    {
        var start = part.StartOf(xml);
        var (kept, hidden, end) = Kept(part, xml, words);
        isHidden = hidden;
        return (part.Text[start..end], kept);
    }

    /// <summary>Returns the properties that a run in a paragraph without runs is to have: those of its mark.</summary>
    /// <param name="part">The characters.</param>
    /// <param name="xml">The reader, on the properties of the paragraph.</param>
    /// <param name="words">The namespace of words.</param>
    /// <param name="isMarkDeleted">Whether the mark was deleted in a tracked change.</param>
    public static string OfMark(PartText part, XmlReader xml, string words, out bool isMarkDeleted)
    {
        var found = "";
        isMarkDeleted = false;
        var depth = xml.Depth;
        if (xml.IsEmptyElement)
        {
            xml.Read();
            return found;
        }

        xml.Read();
        while (xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "rPr" && xml.Depth == depth + 1)
            {
                var start = part.StartOf(xml);
                (found, _, var end) = Kept(part, xml, words);
                isMarkDeleted = part.Text.AsSpan(start, end - start) is var all && (HasTag(all, "del") || HasTag(all, "moveFrom"));
            }
            else
            {
                xml.Skip();
            }
        }

        xml.Read();
        return found;
    }

    private static bool HasTag(ReadOnlySpan<char> properties, string name) =>
        properties.Contains($":{name} ", StringComparison.Ordinal) || properties.Contains($"<{name} ", StringComparison.Ordinal);

    // Without what tells of tracked changes.
    private static (string Kept, bool IsHidden, int End) Kept(PartText part, XmlReader xml, string words)
    {
        var (start, open) = (part.StartOf(xml), part.EndOf(xml));
        var depth = xml.Depth;
        if (xml.IsEmptyElement)
        {
            xml.Read();
            return (part.Text[start..open], false, open);
        }

        var kept = part.Text[start..open];
        var isHidden = false;
        xml.Read();
        while (xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                xml.Read();
                continue;
            }

            var from = part.StartOf(xml);
            var (name, value) = (xml.LocalName, xml.GetAttribute("val", words));
            isHidden |= name == "vanish" && value is not ("0" or "false" or "off");
            xml.MoveToLastTag();
            kept += name is "ins" or "del" or "moveFrom" or "moveTo" or "rPrChange" ? "" : part.Text[from..part.EndOf(xml)];
            xml.Read();
        }

        var end = part.EndOf(xml);
        kept += part.Text[part.StartOf(xml)..end];
        xml.Read();
        return (kept, isHidden, end);
    }
}
