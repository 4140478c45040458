using System.Xml;
using PerfGoals.Diagnostics;
using PerfGoals.Documents.Grids;
using PerfGoals.Documents.Packages;

namespace PerfGoals.Documents.Word;

/// <summary>Reads the body of a .docx document from its beginning to its end without keeping its XML, with tracked changes as if they were accepted.</summary>
internal sealed class WordReader
{
    private const int DeepestNesting = 32;
    private const int MostHidden = 1000;

    private readonly XmlReader xml;
    private readonly string words;
    private readonly WordProperties properties;
    private readonly Func<Grid, bool> isGoalTable;
    private readonly WordAnchors? anchors;
    private readonly List<Grid?> tables = [];
    private readonly Stack<WordTable> open = new();
    private readonly List<(string Text, int TablesAbove)> lines = [];
    private readonly List<(string Text, SourceLocation? Location)> hidden = [];
    private readonly WordText outside = new();

    // The depths of content controls that show nothing but a hint of what to enter.
    private readonly Stack<int> hints = new();
    private bool isRunHidden;
    private bool joinsNextParagraph;

    private WordReader(XmlReader xml, Func<Grid, bool> isGoalTable, WordAnchors? anchors = null)
    {
        this.xml = xml;
        this.isGoalTable = isGoalTable;
        this.anchors = anchors;
        xml.MoveToContent();
        words = xml.NamespaceURI;
        properties = new(xml, words);
    }

    private WordText Text => open.TryPeek(out var table) ? table.Text : outside;

    /// <summary>Reads a document.</summary>
    /// <param name="package">The package.</param>
    /// <param name="part">The part that is the document.</param>
    /// <param name="isGoalTable">Tells whether a nested table is one to be read as such; the text of others is part of the cell around them.</param>
    public static DocumentContent Read(OfficePackage package, string part, Func<Grid, bool> isGoalTable)
    {
        using var xml = package.OpenXml(part);
        var reader = new WordReader(xml, isGoalTable);
        reader.ReadBody();
        return new([.. reader.tables.OfType<Grid>()], [.. reader.lines], [.. reader.hidden]);
    }

    /// <summary>Finds out where the cells of a document stand in its characters, counted as <see cref="Read"/> counts them.</summary>
    /// <param name="text">The characters.</param>
    public static WordAnchors ReadAnchors(PartText text)
    {
        var anchors = new WordAnchors(text);
        using var xml = text.Open();
        new WordReader(xml, _ => false, anchors).ReadBody();
        return anchors;
    }

    private void ReadBody()
    {
        // Skipping an element moves on to the node after it, which must not be passed over.
        var isOnNext = false;
        while (isOnNext || xml.Read())
        {
            isOnNext = false;
            if (xml.NodeType == XmlNodeType.Element)
            {
                isOnNext = Start();
                if (!isOnNext && xml.IsEmptyElement)
                {
                    End();
                }
            }
            else if (xml.NodeType == XmlNodeType.EndElement)
            {
                End();
            }
        }

        EndLine();
    }

    // Returns whether the reader already stands on the node after the element.
    private bool Start()
    {
        if (xml.NamespaceURI != words)
        {
            switch (xml.LocalName)
            {
                // The same again for programs that do not know the newer form.
                case "Fallback":
                    xml.Skip();
                    return true;
                case "t" when xml.NamespaceURI.EndsWith("/math", StringComparison.Ordinal):
                    return AddText();
                default:
                    return false;
            }
        }

        switch (xml.LocalName)
        {
            case "tbl":
                StartTable();
                return false;
            case "tr" when open.Count > 0:
                open.Peek().StartRow();
                return false;
            case "tc" when open.Count > 0:
                open.Peek().StartCell();
                anchors?.StartCell(xml, open.Peek());
                return false;
            case "trPr" when open.Count > 0:
                properties.ReadRow(open.Peek());
                return true;
            case "tcPr" when open.Count > 0:
                properties.ReadCell(open.Peek().Merge);
                return true;
            case "p":
                anchors?.StartParagraph(xml, open.TryPeek(out var around) ? around : null);
                return false;
            case "pPr":
                joinsNextParagraph = properties.HasDeletedMark();
                anchors?.EndProperties(xml);
                return true;
            case "r":
                isRunHidden = false;
                return false;
            case "rPr":
                isRunHidden = properties.Has("vanish");
                return true;
            case "sdtPr":
                var control = xml.Depth - 1;
                if (properties.Has("showingPlcHdr"))
                {
                    hints.Push(control);
                }

                return true;
            case "txbxContent":
                Text.StartBlock();
                return false;
            case "del" or "moveFrom" or "rt" or "tblPr" or "tblGrid" or "tblPrEx" or "sectPr" or "sdtEndPr" or "instrText" or "delText" or "object":
                xml.Skip();
                return true;
            default:
                return StartOfRunContent();
        }
    }

    private bool StartOfRunContent()
    {
        switch (xml.LocalName)
        {
            case "t":
                return AddText();
            case "tab" or "ptab":
                Add("\t");
                return false;
            case "br" when xml.GetAttribute("type", words) is null or "textWrapping":
            case "cr":
                Add("\n");
                return false;
            case "noBreakHyphen":
                Add("-");
                return false;
            case "sym":
                Add(SymbolFonts.Read(xml.GetAttribute("font", words), xml.GetAttribute("char", words)));
                return false;
            case "fldChar":
                TakeField(xml.GetAttribute("fldCharType", words));
                return false;
            default:
                return false;
        }
    }

    private void End()
    {
        if (hints.TryPeek(out var depth) && xml.Depth == depth)
        {
            hints.Pop();
        }

        if (xml.NamespaceURI != words)
        {
            return;
        }

        switch (xml.LocalName)
        {
            case "r":
                isRunHidden = false;
                break;
            case "p":
                EndParagraph();
                break;
            case "tc" when open.Count > 0:
                anchors?.EndCell(xml, open.Peek());
                open.Peek().EndCell();
                break;
            case "tr" when open.Count > 0:
                open.Peek().EndRow();
                break;
            case "tbl" when open.Count > 0:
                EndTable(open.Pop());
                break;
            default:
                break;
        }
    }

    private void EndParagraph()
    {
        anchors?.EndParagraph(xml);
        if (joinsNextParagraph)
        {
            joinsNextParagraph = false;
            return;
        }

        Text.EndParagraph();
        EndLine();
    }

    private void StartTable()
    {
        if (open.Count == DeepestNesting)
        {
            throw new InvalidDataException("Tables are nested too deeply.");
        }

        EndLine();
        tables.Add(null);
        open.Push(new(tables.Count, anchors));
        joinsNextParagraph = false;
    }

    private void EndTable(WordTable table)
    {
        var index = table.Grid.Area.Number!.Value - 1;
        if (open.Count == 0 || isGoalTable(table.Grid))
        {
            tables[index] = table.Grid;
            return;
        }

        Text.StartBlock();
        foreach (var row in table.Grid.Texts())
        {
            Text.Add(string.Join(' ', row));
            Text.EndParagraph();
        }
    }

    private void EndLine()
    {
        if (open.Count == 0 && outside.Take() is { Length: > 0 } text)
        {
            lines.AddRange(text.Split('\n').Select(line => (line, tables.Count)));
        }
    }

    private bool AddText()
    {
        var isEmpty = xml.IsEmptyElement;
        var depth = xml.Depth;
        while (!isEmpty && xml.Read() && xml.Depth > depth)
        {
            Add(xml.NodeType is XmlNodeType.Text or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA ? xml.Value : "");
        }

        return false;
    }

    private void Add(string text)
    {
        if (text.Length == 0 || hints.Count > 0 || Text.IsInFieldCode)
        {
            return;
        }

        if (!isRunHidden)
        {
            Text.Add(text);
        }
        else if (hidden.Count < MostHidden && !string.IsNullOrWhiteSpace(text))
        {
            hidden.Add((text, open.TryPeek(out var table) ? SourceLocation.OfCell(Math.Max(1, table.Row), Math.Max(1, table.Column), null, null, table.Grid.Area) : null));
        }
    }

    private void TakeField(string? part)
    {
        var fields = Text.Fields;
        switch (part)
        {
            case "begin":
                fields.Push(fields.Count < DeepestNesting ? true : throw new InvalidDataException("Fields are nested too deeply."));
                break;
            case "separate" when fields.Count > 0:
                fields.Pop();
                fields.Push(false);
                break;
            case "end" when fields.Count > 0:
                fields.Pop();
                break;
            default:
                break;
        }
    }
}
