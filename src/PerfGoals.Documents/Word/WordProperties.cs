using System.Globalization;
using System.Xml;

namespace PerfGoals.Documents.Word;

/// <summary>Reads the properties of rows, cells, runs and paragraphs. The reader stands on the element of the properties, and afterwards on the node behind it.</summary>
/// <param name="xml">The document.</param>
/// <param name="words">The namespace of its words.</param>
internal sealed class WordProperties(XmlReader xml, string words)
{
    /// <summary>Reads the properties of a row.</summary>
    /// <param name="table">The table that the row is in.</param>
    public void ReadRow(WordTable table)
    {
        for (var depth = StartProperties(); NextProperty(depth);)
        {
            switch (xml.LocalName)
            {
                case "gridBefore":
                    table.Indent(NumberOf(ValueOfProperty()) ?? 0);
                    break;
                case "del":
                    table.DeleteRow();
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>Reads the properties of a cell.</summary>
    /// <param name="merge">Takes what they say.</param>
    public void ReadCell(CellMerge merge)
    {
        for (var depth = StartProperties(); NextProperty(depth);)
        {
            switch (xml.LocalName)
            {
                case "gridSpan":
                    merge.Columns = Math.Max(1, NumberOf(ValueOfProperty()) ?? 1);
                    break;
                case "vMerge" or "hMerge":
                    var isCovered = ValueOfProperty() != "restart";
                    merge.IsCovered |= isCovered;
                    merge.IsCoveredFromLeft |= isCovered && xml.LocalName == "hMerge";
                    break;
                case "cellDel":
                    merge.IsDeleted = true;
                    break;
                case "cellMerge":
                    merge.IsCovered |= xml.GetAttribute("vMerge", words) == "cont";
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>Tells whether a property is there and on.</summary>
    /// <param name="name">The name of the property.</param>
    public bool Has(string name)
    {
        var found = false;
        for (var depth = StartProperties(); NextProperty(depth);)
        {
            found |= xml.LocalName == name && ValueOfProperty() is not ("0" or "false" or "off");
        }

        return found;
    }

    // The depth of the properties, or -1 where there are none.
    private int StartProperties() => xml.IsEmptyElement ? -1 : xml.Depth;

    // Moves to the next property, and at the end behind the last. What properties were before a change that is tracked lies deeper.
    private bool NextProperty(int depth)
    {
        while (xml.Read() && depth >= 0 && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.Depth == depth + 1 && xml.NamespaceURI == words)
            {
                return true;
            }
        }

        if (depth >= 0)
        {
            xml.Read();
        }

        return false;
    }

    private string? ValueOfProperty() => xml.GetAttribute("val", words);

    /// <summary>Tells whether the mark at the end of a paragraph was deleted in a tracked change.</summary>
    public bool HasDeletedMark()
    {
        var depth = xml.Depth;
        var (found, isMark) = (false, false);
        if (!xml.IsEmptyElement)
        {
            while (xml.Read() && xml.Depth > depth)
            {
                if (xml.NodeType == XmlNodeType.Element && xml.NamespaceURI == words)
                {
                    isMark = xml.Depth == depth + 1 ? xml.LocalName == "rPr" : isMark;
                    found |= isMark && xml.Depth == depth + 2 && xml.LocalName is "del" or "moveFrom";
                }
            }
        }

        xml.Read();
        return found;
    }

    private static int? NumberOf(string? value) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
