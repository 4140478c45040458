using System.Text;
using System.Xml;
using PerfGoals.Documents.Packages;
using PerfGoals.Documents.Word;
using PerfGoals.Texts;

namespace PerfGoals.Documents.Fixing;

/// <summary>A cell of a Word document, with the runs that its text stands in.</summary>
internal sealed class WordCell
{
    private readonly PartText part;
    private readonly int shift;
    private readonly XmlReader xml;
    private readonly string words;
    private readonly bool isTracked;
    private readonly StringBuilder text = new();
    private readonly Stack<bool> fields = new();
    private bool joinsNextParagraph;

    private WordCell(PartText part, int shift, XmlReader xml, string words, bool isTracked)
    {
        (this.part, this.shift, this.xml, this.words, this.isTracked) = (part, shift, xml, words, isTracked);
    }

    /// <summary>Gets the text as it is read.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Gets the parts of the text, in order.</summary>
    public List<WordSegment> Segments { get; } = [];

    /// <summary>Gets the first paragraph: where its content ends in the characters of the document, and what a new run in it is to look like.</summary>
    public (WordParagraph Paragraph, string Properties)? FirstParagraph { get; private set; }

    /// <summary>Gets the prefix of names of words with its colon, or nothing.</summary>
    public string Prefix { get; private set; } = "";

    /// <summary>Gets why nothing in the cell can be changed, or <see langword="null"/>.</summary>
    public LocalizedText? Obstacle { get; private set; }

    /// <summary>Gets whether there is a content control that shows nothing but a hint of what to enter.</summary>
    public bool HasHint { get; private set; }

    /// <summary>Reads a cell.</summary>
    /// <param name="document">The characters of the document.</param>
    /// <param name="anchor">Where the cell stands.</param>
    /// <param name="wrapper">A tag with the names that the root of the document declares.</param>
    /// <param name="words">The namespace of words.</param>
    /// <param name="isTracked">Whether changes are to be tracked.</param>
    public static WordCell Read(PartText document, WordAnchor anchor, string wrapper, string words, bool isTracked)
    {
        var part = PartText.Of(Encoding.UTF8.GetBytes($"{wrapper}{document.Text.AsSpan(anchor.CellStart, anchor.CellEnd - anchor.CellStart)}</x>"));
        using var xml = part.Open();
        xml.MoveToContent();
        var cell = new WordCell(part, anchor.CellStart - wrapper.Length, xml, words, isTracked);
        cell.Read();
        return cell;
    }

    private void Read()
    {
        xml.Read();
        Prefix = xml.Prefix.Length == 0 ? "" : xml.Prefix + ":";
        ReadContent(new(null, null));
        Text = text is [.., '\n'] ? text.ToString(0, text.Length - 1) : text.ToString();
    }

    // The reader stands on an element, and afterwards on its last tag.
    private void ReadContent(Scope scope)
    {
        if (xml.IsEmptyElement)
        {
            return;
        }

        var depth = xml.Depth;
        xml.Read();
        while (xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                xml.Read();
            }
            else if (IsPassedOver())
            {
                xml.Skip();
            }
            else
            {
                ReadElement(scope);
                xml.Read();
            }
        }
    }

    private bool IsPassedOver() => xml.NamespaceURI == words
        ? xml.LocalName is "tcPr" or "del" or "moveFrom" or "rt" or "instrText" or "delText" or "object" or "sectPr" or "sdtEndPr"
        : xml.LocalName == "Fallback";

    private void ReadElement(Scope scope)
    {
        if (xml.NamespaceURI != words)
        {
            if (xml.LocalName == "t" && xml.NamespaceURI.EndsWith("/math", StringComparison.Ordinal))
            {
                Add(xml.ReadInnerTextHere(), null, 0, FixObstacles.Drawing);
                return;
            }

            ReadContent(scope);
            return;
        }

        switch (xml.LocalName)
        {
            case "tbl":
                Obstacle = FixObstacles.NestedTable;
                ReadContent(scope);
                break;
            case "p":
                ReadParagraph(scope);
                break;
            case "r":
                ReadRun(scope);
                break;
            case "ins" or "moveTo":
                ReadContent(scope with { Revision = part.Text[part.StartOf(xml)..part.EndOf(xml)] });
                break;
            case "fldSimple":
                ReadContent(scope with { Revision = null, Obstacle = FixObstacles.Field });
                break;
            case "txbxContent":
                if (text.Length > 0 && text[^1] != '\n')
                {
                    Add("\n", null, 0, FixObstacles.Drawing);
                }

                ReadContent(scope with { Revision = null, Obstacle = FixObstacles.Drawing });
                break;
            case "sdt":
                ReadControl(scope with { Revision = null });
                break;
            default:
                ReadContent(scope with { Revision = null });
                break;
        }
    }

    private void ReadParagraph(Scope scope)
    {
        var isFirst = FirstParagraph is null && scope.Obstacle is null;
        var (paragraph, properties) = (new WordParagraph(Prefix) { IsEmptyTag = xml.IsEmptyElement, End = Shifted(part.EndOf(xml) - 2) }, "");
        if (isFirst)
        {
            FirstParagraph = (paragraph, "");
        }

        if (!xml.IsEmptyElement)
        {
            var depth = xml.Depth;
            xml.Read();
            while (xml.Depth > depth)
            {
                if (xml.NodeType != XmlNodeType.Element)
                {
                    xml.Read();
                }
                else if (xml.NamespaceURI == words && xml.LocalName == "pPr")
                {
                    properties = WordRunProperties.OfMark(part, xml, words, out joinsNextParagraph);
                }
                else if (IsPassedOver())
                {
                    xml.Skip();
                }
                else
                {
                    ReadElement(scope);
                    xml.Read();
                }
            }

            paragraph.End = Shifted(part.StartOf(xml));
        }

        FirstParagraph = isFirst ? (paragraph, properties) : FirstParagraph;
        if (!joinsNextParagraph)
        {
            Add("\n", null, 0, FixObstacles.Paragraphs);
        }

        joinsNextParagraph = false;
    }

    private void ReadRun(Scope scope)
    {
        var run = new WordRun { Start = Shifted(part.StartOf(xml)), OpenTag = part.Text[part.StartOf(xml)..part.EndOf(xml)], Revision = scope.Revision, Obstacle = scope.Obstacle };
        var isHidden = false;
        if (!xml.IsEmptyElement)
        {
            var depth = xml.Depth;
            xml.Read();
            while (xml.Depth > depth)
            {
                if (xml.NodeType != XmlNodeType.Element)
                {
                    xml.Read();
                }
                else if (xml.NamespaceURI == words && xml.LocalName == "rPr")
                {
                    (run.Properties, run.PropertiesOfNew) = WordRunProperties.OfRun(part, xml, words, out isHidden);
                }
                else
                {
                    ReadPiece(run, scope, isHidden);
                    xml.Read();
                }
            }
        }

        run.End = Shifted(part.EndOf(xml));
    }

    // The reader stands on a child of the run, and afterwards on its last tag.
    private void ReadPiece(WordRun run, Scope scope, bool isHidden)
    {
        var start = part.StartOf(xml);
        var isLetters = xml.NamespaceURI == words && xml.LocalName == "t";
        var read = xml.NamespaceURI != words ? null : xml.LocalName switch
        {
            "t" => xml.ReadInnerTextHere(),
            "tab" or "ptab" => "\t",
            "br" when xml.GetAttribute("type", words) is null or "textWrapping" => "\n",
            "cr" => "\n",
            "noBreakHyphen" => "-",
            "sym" => SymbolFonts.Read(xml.GetAttribute("font", words), xml.GetAttribute("char", words)),
            _ => null,
        };
        if (xml.NamespaceURI == words && xml.LocalName == "fldChar")
        {
            TakeField(xml.GetAttribute("fldCharType", words));
        }

        var shown = isHidden || scope.IsHint || fields.Contains(true) ? "" : read ?? "";
        if (shown.Length > 0)
        {
            Add(shown, run, run.Pieces.Count, fields.Count > 0 ? FixObstacles.Field : run.Obstacle);
        }

        if (read is null && !IsPassedOver())
        {
            // Pictures, phonetic guides: what text they hold is read, and not to be changed.
            ReadContent(scope with { Revision = null, Obstacle = FixObstacles.Drawing });
        }
        else
        {
            xml.MoveToLastTag();
        }

        run.Pieces.Add(new(part.Text[start..part.EndOf(xml)], shown, isLetters));
    }

    private void ReadControl(Scope scope)
    {
        if (xml.IsEmptyElement)
        {
            return;
        }

        var depth = xml.Depth;
        xml.Read();
        while (xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "sdtPr")
            {
                scope = ReadControlProperties(scope);
            }
            else if (xml.NodeType == XmlNodeType.Element && !IsPassedOver())
            {
                ReadContent(scope);
                xml.Read();
            }
            else
            {
                xml.Skip();
            }
        }
    }

    private Scope ReadControlProperties(Scope scope)
    {
        var depth = xml.Depth;
        var isEmpty = xml.IsEmptyElement;
        while (xml.Read() && !isEmpty && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.Depth > depth + 1)
            {
                continue;
            }

            var value = xml.GetAttribute("val", words);
            scope = xml.LocalName switch
            {
                "showingPlcHdr" when value is not ("0" or "false" or "off") => scope with { IsHint = true },
                "dataBinding" or "dropDownList" or "comboBox" or "date" or "checkbox" or "picture" or "docPartList" => scope with { Obstacle = scope.Obstacle ?? FixObstacles.Control },
                "text" when isTracked => scope with { Obstacle = scope.Obstacle ?? FixObstacles.TrackedControl },
                "lock" when value is "contentLocked" or "sdtContentLocked" => scope with { Obstacle = scope.Obstacle ?? FixObstacles.Control },
                _ => scope,
            };
        }

        HasHint |= scope.IsHint;
        xml.Read();
        return scope;
    }

    private void TakeField(string? kind)
    {
        switch (kind)
        {
            case "begin":
                fields.Push(true);
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

    private void Add(string added, WordRun? run, int piece, LocalizedText? obstacle)
    {
        Segments.Add(new(text.Length, added, run, piece, obstacle));
        text.Append(added);
    }

    private int Shifted(int offset) => offset + shift;

    // What is around a run: the insertion that it is in itself, why it is not to be changed, and whether it is a hint only.
    private sealed record Scope(string? Revision, LocalizedText? Obstacle, bool IsHint = false);
}
