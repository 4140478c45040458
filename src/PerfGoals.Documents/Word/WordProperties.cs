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

    /// <summary>Reads the columns of a table.</summary>
    /// <param name="borders">Takes them.</param>
    public void ReadGrid(GridBorders borders)
    {
        for (var depth = StartProperties(); NextProperty(depth);)
        {
            if (xml.LocalName == "gridCol")
            {
                borders.AddColumn(NumberOf(xml.GetAttribute("w", words)) ?? 0);
            }
        }
    }

    /// <summary>Reads the properties of a run.</summary>
    /// <returns>The style that it names, and whether it is hidden, as far as it says so itself.</returns>
    public (string? Style, bool? IsHidden) ReadRun()
    {
        var (style, isHidden) = ((string?)null, (bool?)null);
        for (var depth = StartProperties(); NextProperty(depth);)
        {
            switch (xml.LocalName)
            {
                case "rStyle":
                    style = ValueOfProperty();
                    break;
                case "vanish":
                    isHidden = IsOn(ValueOfProperty());
                    break;
                default:
                    break;
            }
        }

        return (style, isHidden);
    }

    /// <summary>Tells whether a property is there and on.</summary>
    /// <param name="name">The name of the property.</param>
    public bool Has(string name)
    {
        var found = false;
        for (var depth = StartProperties(); NextProperty(depth);)
        {
            found |= xml.LocalName == name && IsOn(ValueOfProperty());
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

    /// <summary>Reads the properties of a paragraph.</summary>
    /// <returns>The style that it names, the list that numbers it and its level there, and whether the mark at its end was deleted in a tracked change.</returns>
    public (string? Style, string? List, int? Level, bool HasDeletedMark) ReadParagraph()
    {
        var depth = xml.Depth;
        var (style, list, level, isDeleted) = ((string?)null, (string?)null, (int?)null, false);
        var within = "";
        if (!xml.IsEmptyElement)
        {
            while (xml.Read() && xml.Depth > depth)
            {
                if (xml.NodeType != XmlNodeType.Element || xml.NamespaceURI != words)
                {
                    continue;
                }

                within = xml.Depth == depth + 1 ? xml.LocalName : within;
                switch (xml.Depth - depth, within, xml.LocalName)
                {
                    case (1, _, "pStyle"):
                        style = ValueOfProperty();
                        break;
                    case (2, "numPr", "numId"):
                        list = ValueOfProperty();
                        break;
                    case (2, "numPr", "ilvl"):
                        level = NumberOf(ValueOfProperty());
                        break;
                    case (2, "rPr", "del" or "moveFrom"):
                        isDeleted = true;
                        break;
                    default:
                        break;
                }
            }
        }

        xml.Read();
        return (style, list, level, isDeleted);
    }

    /// <summary>Tells whether a property is on that is there.</summary>
    /// <param name="value">What it says; <see langword="null"/> where it says nothing.</param>
    public static bool IsOn(string? value) => value is not ("0" or "false" or "off");

    private static int? NumberOf(string? value) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
