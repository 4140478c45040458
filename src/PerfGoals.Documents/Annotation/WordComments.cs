using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using PerfGoals.Documents.Packages;
using PerfGoals.Documents.Word;

namespace PerfGoals.Documents.Annotation;

/// <summary>Writes notes into a Word document as comments on the text of their cells.</summary>
/// <param name="changes">The package.</param>
/// <param name="part">The part that is the document.</param>
internal sealed class WordComments(PackageChanges changes, string part)
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

    /// <summary>Replaces our comments.</summary>
    /// <param name="notes">The notes.</param>
    public void Replace(ImmutableArray<Note> notes)
    {
        var comments = changes.FindRelated(part, "comments");
        var firstId = comments is null ? 0 : RemoveOurs(comments);
        if (notes.IsEmpty)
        {
            return;
        }

        var document = changes[part];
        var words = NamespaceOf(document);
        changes[part] = document.With(Marks(WordReader.ReadAnchors(document), notes, firstId, words));
        var ids = notes.Select((note, index) => (note, Id: firstId + index)).ToList();
        if (comments is not null)
        {
            changes[comments] = changes[comments].WithinRoot(prefix => string.Concat(ids.Select(entry => Comment(entry.note, entry.Id, prefix, words))));
            return;
        }

        var content = string.Concat(ids.Select(entry => Comment(entry.note, entry.Id, "w:", words)));
        changes.Add(
            part,
            OfficeNamespaces.RelationshipsFor(words) + "/comments",
            part[..(part.LastIndexOf('/') + 1)] + "comments",
            "xml",
            ContentType,
            $"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:comments xmlns:w="{words}">{content}</w:comments>""");
    }

    // Returns the first id that is free.
    private int RemoveOurs(string comments)
    {
        var text = changes[comments];
        var ours = new HashSet<string>(StringComparer.Ordinal);
        var paragraphs = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var edits = new List<PartEdit>();
        var next = 0;
        using var xml = text.Open();
        xml.MoveToContent();
        var words = xml.NamespaceURI;
        while (xml.Read())
        {
            if (xml is not { NodeType: XmlNodeType.Element, Depth: 1, LocalName: "comment" })
            {
                continue;
            }

            var id = xml.GetAttribute("id", words) ?? "";
            if (xml.GetAttribute("author", words) == Note.Author)
            {
                ours.Add(id);
                edits.Add(Remove(text, xml, paragraphs));
            }
            else if (int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < int.MaxValue / 2)
            {
                next = Math.Max(next, number + 1);
            }
        }

        if (ours.Count > 0)
        {
            changes[comments] = text.With(edits);
            changes[part] = new WordMarks(changes[part], ours).Remove();
            new CommentThreads(changes, part).Remove(paragraphs);
        }

        return next;
    }

    // What Word keeps of a comment in other parts, it keeps by the ids of its paragraphs.
    private static PartEdit Remove(PartText text, XmlReader xml, HashSet<string> paragraphs)
    {
        var start = text.StartOf(xml);
        var isEmpty = xml.IsEmptyElement;
        for (var depth = xml.Depth; !isEmpty && xml.Read() && xml.Depth > depth;)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "p" } && xml.GetAttribute("paraId", CommentThreads.Paragraphs) is { } id)
            {
                paragraphs.Add(id);
            }
        }

        return new(start, text.EndOf(xml) - start, "");
    }

    private static IEnumerable<PartEdit> Marks(WordAnchors anchors, ImmutableArray<Note> notes, int firstId, string words)
    {
        var marks = new Dictionary<WordParagraph, (StringBuilder Start, StringBuilder End)>();
        (StringBuilder Start, StringBuilder End) At(WordParagraph paragraph)
        {
            if (!marks.TryGetValue(paragraph, out var found))
            {
                marks.Add(paragraph, found = (new(), new()));
            }

            return found;
        }

        for (var index = 0; index < notes.Length; index++)
        {
            var (first, last) = anchors.Find(notes[index].Place);
            At(first).Start.Append(Mark("commentRangeStart", first.Prefix, firstId + index, words));
            At(last).End.Append(Mark("commentRangeEnd", last.Prefix, firstId + index, words))
                .Append('<').Append(last.Prefix).Append("r>").Append(Mark("commentReference", last.Prefix, firstId + index, words)).Append("</").Append(last.Prefix).Append("r>");
        }

        foreach (var (paragraph, (start, end)) in marks)
        {
            if (paragraph.IsEmptyTag)
            {
                yield return new(paragraph.Start, 2, $">{start}{end}</{paragraph.Prefix}p>");
            }
            else
            {
                yield return new(paragraph.Start, 0, start.ToString());
                yield return new(paragraph.End, 0, end.ToString());
            }
        }
    }

    // Attributes have a prefix even where elements have none.
    private static string Mark(string name, string prefix, int id, string words) => prefix.Length > 0
        ? string.Create(CultureInfo.InvariantCulture, $"<{prefix}{name} {prefix}id=\"{id}\"/>")
        : string.Create(CultureInfo.InvariantCulture, $"<{name} xmlns:w=\"{words}\" w:id=\"{id}\"/>");

    private static string Comment(Note note, int id, string prefix, string words)
    {
        var (attribute, declaration) = prefix.Length > 0 ? (prefix, "") : ("w:", $" xmlns:w=\"{words}\"");
        var paragraphs = note.Lines.Select(line => $"<{prefix}p><{prefix}r>{Text(line, prefix)}</{prefix}r></{prefix}p>");
        return string.Create(CultureInfo.InvariantCulture, $"<{prefix}comment{declaration} {attribute}id=\"{id}\" {attribute}author=\"{Note.Author}\" {attribute}initials=\"PG\">")
            + string.Concat(paragraphs) + $"</{prefix}comment>";
    }

    private static string Text(string line, string prefix) =>
        string.Join($"<{prefix}br/>", line.Split('\n').Select(text => $"<{prefix}t xml:space=\"preserve\">{Note.Escaped(text)}</{prefix}t>"));

    private static string NamespaceOf(PartText text)
    {
        using var xml = text.Open();
        xml.MoveToContent();
        return xml.NamespaceURI;
    }
}
