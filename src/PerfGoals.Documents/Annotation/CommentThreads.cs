using System.Xml;
using PerfGoals.Documents.Packages;

namespace PerfGoals.Documents.Annotation;

/// <summary>What Word keeps of comments beside their texts: which answers which, which are done, and under which ids and at which time they were made.</summary>
/// <param name="changes">The package.</param>
/// <param name="part">The part that is the document.</param>
internal sealed class CommentThreads(PackageChanges changes, string part)
{
    /// <summary>The namespace of the ids of paragraphs.</summary>
    public const string Paragraphs = "http://schemas.microsoft.com/office/word/2010/wordml";

    /// <summary>Forgets comments. An answer to one of them stays, as a comment of its own.</summary>
    /// <param name="paragraphs">The ids of their paragraphs.</param>
    public void Remove(IReadOnlySet<string> paragraphs)
    {
        if (paragraphs.Count == 0)
        {
            return;
        }

        Edit("commentsExtended", "commentEx", xml => AttributeOf(xml, "paraId") is { } id && paragraphs.Contains(id), paragraphs);
        var durable = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        Edit("commentsIds", "commentId", xml =>
        {
            var isOurs = AttributeOf(xml, "paraId") is { } id && paragraphs.Contains(id);
            if (isOurs && AttributeOf(xml, "durableId") is { } other)
            {
                durable.Add(other);
            }

            return isOurs;
        });
        Edit("commentsExtensible", "commentExtensible", xml => AttributeOf(xml, "durableId") is { } id && durable.Contains(id));
    }

    private void Edit(string kind, string name, Func<XmlReader, bool> isOurs, IReadOnlySet<string>? parents = null)
    {
        if (changes.FindRelated(part, kind) is not { } found)
        {
            return;
        }

        var text = changes[found];
        var edits = new List<PartEdit>();
        using var xml = text.Open();
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != name)
            {
                continue;
            }

            if (isOurs(xml))
            {
                edits.Add(text.Removing(xml));
            }
            else if (parents is not null && AttributeOf(xml, "paraIdParent") is { } parent && parents.Contains(parent))
            {
                edits.Add(WithoutParent(text, xml));
            }
        }

        if (edits.Count > 0)
        {
            changes[found] = text.With(edits);
        }
    }

    private static PartEdit WithoutParent(PartText text, XmlReader xml)
    {
        var (start, end) = (text.StartOf(xml), text.EndOf(xml));
        var name = text.Text.IndexOf("paraIdParent", start, end - start, StringComparison.Ordinal);
        var first = text.Text.LastIndexOfAny([' ', '\t', '\r', '\n'], name);
        var opening = text.Text.IndexOfAny(['"', '\''], name);
        var last = text.Text.IndexOf(text.Text[opening], opening + 1) + 1;
        return new(first, last - first, "");
    }

    // The namespaces of the attributes are those of each version of Word; their names are the same.
    private static string? AttributeOf(XmlReader xml, string name)
    {
        string? value = null;
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            value = xml.LocalName == name ? xml.Value : value;
        }

        xml.MoveToElement();
        return value;
    }
}
