using System.Globalization;
using System.Xml;
using PerfGoals.Diagnostics;
using PerfGoals.Documents.Packages;
using PerfGoals.Documents.Spreadsheets;

namespace PerfGoals.Documents.Annotation;

/// <summary>The texts of the notes of one sheet.</summary>
internal sealed class SheetComments
{
    private readonly PartText text;
    private readonly string writer;
    private readonly List<PartEdit> removals = [];
    private string prefix = "";
    private int? author;
    private int authors;
    private Func<string, PartEdit>? addAuthor;
    private Func<string, PartEdit>? addComments;

    private SheetComments(PartText text, string writer) => (this.text, this.writer) = (text, writer);

    /// <summary>Gets the cells with notes of ours.</summary>
    public HashSet<(int Row, int Column)> Ours { get; } = [];

    /// <summary>Gets the cells with notes of people.</summary>
    public HashSet<(int Row, int Column)> Others { get; } = [];

    /// <summary>Returns a part with notes of ours.</summary>
    /// <param name="texts">The texts by their cells.</param>
    /// <param name="words">The namespace of the sheet.</param>
    /// <param name="writer">Whose they are.</param>
    public static string New(IEnumerable<KeyValuePair<(int Row, int Column), string>> texts, string words, string writer) =>
        $"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?><comments xmlns="{words}"><authors><author>{writer}</author></authors><commentList>{Comments(texts, "", 0)}</commentList></comments>""";

    /// <summary>Reads what notes there are.</summary>
    /// <param name="text">The part.</param>
    /// <param name="writer">Whose notes are ours.</param>
    public static SheetComments Read(PartText text, string writer)
    {
        var found = new SheetComments(text, writer);
        using var xml = text.Open();
        xml.MoveToContent();
        found.prefix = xml.Prefix.Length == 0 ? "" : xml.Prefix + ":";
        while (xml.Read())
        {
            if (xml.LocalName is "authors" or "commentList" && xml.Depth == 1 && (xml.NodeType == XmlNodeType.EndElement || xml.IsEmptyElement))
            {
                found.TakeEnd(xml);
            }
            else if (xml is { NodeType: XmlNodeType.Element, Depth: 2, LocalName: "author" })
            {
                found.TakeAuthor(xml);
            }
            else if (xml is { NodeType: XmlNodeType.Element, Depth: 2, LocalName: "comment" })
            {
                found.TakeComment(xml);
            }
        }

        return found;
    }

    /// <summary>Returns the part with other notes of ours.</summary>
    /// <param name="texts">The texts by their cells.</param>
    /// <param name="keepsOurs">Whether those that are there already stay.</param>
    /// <exception cref="InvalidDataException">It is no part with notes.</exception>
    public PartText Replace(IReadOnlyCollection<KeyValuePair<(int Row, int Column), string>> texts, bool keepsOurs)
    {
        var removed = keepsOurs ? [] : removals;
        if (texts.Count == 0)
        {
            return text.With(removed);
        }

        if (addAuthor is null || addComments is null)
        {
            throw new InvalidDataException("Notes have no list.");
        }

        List<PartEdit> edits = [.. removed, addComments(Comments(texts, prefix, author ?? authors))];
        if (author is null)
        {
            edits.Add(addAuthor($"<{prefix}author>{writer}</{prefix}author>"));
        }

        return text.With(edits);
    }

    private static string Comments(IEnumerable<KeyValuePair<(int Row, int Column), string>> texts, string prefix, int author) => string.Concat(texts.Select(entry =>
        string.Create(CultureInfo.InvariantCulture, $"<{prefix}comment ref=\"{TableArea.AddressOf(entry.Key.Row, entry.Key.Column)}\" authorId=\"{author}\">")
        + $"<{prefix}text><{prefix}t xml:space=\"preserve\">{Note.Escaped(entry.Value)}</{prefix}t></{prefix}text></{prefix}comment>"));

    private void TakeEnd(XmlReader xml)
    {
        Func<string, PartEdit> add;
        if (xml.NodeType == XmlNodeType.EndElement)
        {
            var end = text.StartOf(xml);
            add = more => new(end, 0, more);
        }
        else
        {
            var (end, name) = (text.EndOf(xml) - 2, xml.Name);
            add = more => new(end, 2, $">{more}</{name}>");
        }

        if (xml.LocalName == "authors")
        {
            addAuthor = add;
        }
        else
        {
            addComments = add;
        }
    }

    private void TakeAuthor(XmlReader xml)
    {
        var isOurs = !xml.IsEmptyElement && xml.Read() && xml.NodeType == XmlNodeType.Text && xml.Value == writer;
        author ??= isOurs ? authors : null;
        authors++;
    }

    private void TakeComment(XmlReader xml)
    {
        var cell = CellAddress.Read(xml.GetAttribute("ref"));
        if (author is { } ours && xml.GetAttribute("authorId") == ours.ToString(CultureInfo.InvariantCulture))
        {
            Ours.Add(cell);
            removals.Add(text.Removing(xml));
        }
        else
        {
            Others.Add(cell);
        }
    }
}
