using System.Xml;
using PerfGoals.Documents.Grids;
using PerfGoals.Documents.Packages;
using PerfGoals.Sources;

namespace PerfGoals.Documents.Word;

/// <summary>Reads a part of a .docx document from its beginning to its end without keeping its XML, with tracked changes as if they were accepted.</summary>
internal sealed class WordReader
{
    private readonly XmlReader xml;
    private readonly string words;
    private readonly WordProperties properties;
    private readonly WordStyles styles;
    private readonly WordLists lists;
    private readonly WordContent content;
    private readonly WordAnchors? anchors;
    private readonly NodeText run = new();

    // The depths of content controls that show nothing but a hint of what to enter.
    private readonly Stack<int> hints = new();

    // Whether the styles of the paragraphs that are open hide their text; paragraphs of a text box are open within another.
    private readonly Stack<bool> areParagraphsHidden = new();
    private bool isRunHidden;
    private bool joinsNextParagraph;

    private WordReader(XmlReader xml, WordStyles styles, WordLists lists, Func<Grid, bool> isGoalTable, WordAnchors? anchors = null)
    {
        this.xml = xml;
        this.styles = styles;
        this.lists = lists;
        this.anchors = anchors;
        content = new(isGoalTable, anchors);
        xml.MoveToContent();
        words = xml.NamespaceURI;
        properties = new(xml, words);
    }

    /// <summary>Reads a part.</summary>
    /// <param name="xml">The part.</param>
    /// <param name="styles">The styles of the document.</param>
    /// <param name="lists">The lists of the document.</param>
    /// <param name="isGoalTable">Tells whether a nested table is one to be read as such; the text of others is part of the cell around them.</param>
    public static DocumentContent Read(XmlReader xml, WordStyles styles, WordLists lists, Func<Grid, bool> isGoalTable)
    {
        var reader = new WordReader(xml, styles, lists, isGoalTable);
        reader.ReadBody();
        return reader.content.Complete();
    }

    /// <summary>Finds out where the cells of a document stand in its characters, counted as <see cref="Read"/> counts them.</summary>
    /// <param name="text">The characters.</param>
    public static WordAnchors ReadAnchors(PartText text)
    {
        var anchors = new WordAnchors(text);
        using var xml = text.Open();
        new WordReader(xml, WordStyles.None, WordLists.None, _ => false, anchors).ReadBody();
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
                isOnNext = xml.NamespaceURI == words ? Start() : StartOther();
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
    }

    // Returns whether the reader already stands on the node after the element.
    private bool StartOther()
    {
        switch (xml.LocalName)
        {
            // The same again for programs that do not know the newer form.
            case "Fallback":
                xml.Skip();
                return true;
            case "t" when xml.NamespaceURI.EndsWith("/math", StringComparison.Ordinal):
                return AddText();
            case "pic" when xml.NamespaceURI.EndsWith("/picture", StringComparison.Ordinal):
            case "imagedata":
                content.PassOver(ReadingProblems.UnreadPicturesMessage);
                return false;
            case "chart" when xml.NamespaceURI.EndsWith("/chart", StringComparison.Ordinal):
            case "relIds":
                content.PassOver(ReadingProblems.UnreadObjectsMessage);
                return false;
            default:
                return false;
        }
    }

    private bool Start()
    {
        var table = content.Table;
        switch (xml.LocalName)
        {
            case "tbl":
                content.StartTable();
                joinsNextParagraph = false;
                return false;
            case "tblGrid" when table is not null:
                properties.ReadGrid(table.Borders);
                return true;
            case "tr":
                table?.StartRow();
                return false;
            case "tc" when table is not null:
                table.StartCell();
                anchors?.StartCell(xml, table);
                return false;
            case "trPr" when table is not null:
                properties.ReadRow(table);
                return true;
            case "tcPr" when table is not null:
                properties.ReadCell(table.Merge);
                return true;
            case "p":
                anchors?.StartParagraph(xml, table);
                areParagraphsHidden.Push(false);
                return false;
            case "pPr":
                StartParagraph();
                return true;
            case "sdtPr":
                var control = xml.Depth - 1;
                if (properties.Has("showingPlcHdr"))
                {
                    hints.Push(control);
                }

                return true;
            case "altChunk" or "subDoc":
                content.PassOver(ReadingProblems.UnreadFilesMessage);
                return false;
            case "object":
                content.PassOver(ReadingProblems.UnreadObjectsMessage);
                xml.Skip();
                return true;
            case "del" or "moveFrom" or "rt" or "tblPr" or "tblPrEx" or "sectPr" or "sdtEndPr" or "instrText" or "delText":
                xml.Skip();
                return true;
            default:
                return StartRun();
        }
    }

    private void StartParagraph()
    {
        var (style, list, level, hasDeletedMark) = properties.ReadParagraph();
        joinsNextParagraph = hasDeletedMark;
        if (areParagraphsHidden.TryPop(out _))
        {
            areParagraphsHidden.Push(styles.IsHidden(style));
        }

        if (content.Table is null or { IsCellSeen: true })
        {
            var (listOfStyle, levelOfStyle) = styles.ListOf(style);
            if (lists.Next(list ?? listOfStyle, level ?? levelOfStyle ?? 0) is { } number)
            {
                content.Table?.TakeListNumber(number);
            }
        }

        anchors?.EndProperties(xml);
    }

    private bool StartRun()
    {
        switch (xml.LocalName)
        {
            case "r":
                isRunHidden = IsParagraphHidden;
                return false;
            case "rPr":
                var (style, isHidden) = properties.ReadRun();
                // Where the styles of both the paragraph and the run hide it, each undoes the other.
                isRunHidden = isHidden ?? IsParagraphHidden ^ styles.IsHidden(style);
                return true;
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
                content.TakeField(xml.GetAttribute("fldCharType", words));
                return false;
            case "txbxContent":
                content.Text.StartBlock();
                return false;
            default:
                return false;
        }
    }

    private bool IsParagraphHidden => areParagraphsHidden.TryPeek(out var isHidden) && isHidden;

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
            case "tc" when content.Table is { } closing:
                anchors?.EndCell(xml, closing);
                closing.EndCell();
                break;
            case "tr":
                content.Table?.EndRow();
                break;
            case "tbl" when content.Table is not null:
                content.EndTable();
                break;
            default:
                break;
        }
    }

    private void EndParagraph()
    {
        anchors?.EndParagraph(xml);
        areParagraphsHidden.TryPop(out _);
        if (joinsNextParagraph)
        {
            joinsNextParagraph = false;
            return;
        }

        content.EndParagraph();
    }

    private bool AddText()
    {
        var isEmpty = xml.IsEmptyElement;
        var depth = xml.Depth;
        while (!isEmpty && xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA)
            {
                Add(run.Read(xml));
            }
        }

        return false;
    }

    private void Add(ReadOnlySpan<char> text)
    {
        if (hints.Count == 0)
        {
            content.Add(text, isRunHidden);
        }
    }
}
