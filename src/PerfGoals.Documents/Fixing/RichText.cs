using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using PerfGoals.Documents.Annotation;
using PerfGoals.Documents.Packages;

namespace PerfGoals.Documents.Fixing;

/// <summary>Writes the texts of cells of a sheet.</summary>
internal static partial class RichText
{
    /// <summary>Returns a text without forms of its own.</summary>
    /// <param name="text">The text.</param>
    /// <param name="prefix">The prefix of names with its colon, or nothing.</param>
    public static string Plain(string text, string prefix) => $"<{prefix}is><{prefix}t xml:space=\"preserve\">{Escaped(text)}</{prefix}t></{prefix}is>";

    /// <summary>Returns a text whose parts have forms of their own, after it was changed; <see langword="null"/> where it has none, or what is read of it is not its parts alone.</summary>
    /// <param name="xml">The text as XML.</param>
    /// <param name="wrapper">A tag with the names that it uses.</param>
    /// <param name="before">The text as it is read.</param>
    /// <param name="after">The text as it is to be.</param>
    /// <param name="prefix">The prefix of names with its colon, or nothing.</param>
    public static string? Changed(string xml, string wrapper, string before, string after, string prefix)
    {
        var part = PartText.Of(Encoding.UTF8.GetBytes($"{wrapper}{xml}</x>"));
        var pieces = PiecesOf(part, out var removed, out var hasForms, out var inner);
        if (!hasForms || string.Concat(pieces.Select(piece => piece.Text)) != before)
        {
            return null;
        }

        var texts = pieces.Select(piece => piece.Text).ToArray();
        foreach (var change in Enumerable.Reverse(TextChanges.Between(before, after)))
        {
            Apply(change, texts, pieces);
        }

        var edits = pieces.Select((piece, index) => (piece, index)).Where(entry => texts[entry.index] != entry.piece.Text)
            .Select(entry => new PartEdit(entry.piece.Start, entry.piece.End - entry.piece.Start, $"<{entry.piece.Name} xml:space=\"preserve\">{Escaped(texts[entry.index])}</{entry.piece.Name}>"));
        // The removals stand behind the texts that they are about, and in none of them.
        var changed = part.With([.. edits, .. removed]).Text;
        var end = changed.Length - (part.Text.Length - inner.End);
        return $"<{prefix}is>{changed[inner.Start..end]}</{prefix}is>";
    }

    // From the last change to the first, so that places before it stay what they are.
    private static void Apply(TextChange change, string[] texts, List<(string Text, string Name, int Start, int End)> pieces)
    {
        var start = 0;
        var isAdded = change.Inserted.Length == 0;
        for (var index = 0; index < pieces.Count; index++)
        {
            var end = start + pieces[index].Text.Length;
            var (from, to) = (Math.Max(change.Start, start), Math.Min(change.End, end));
            if (from < to || (!isAdded && from == to && change.Length == 0))
            {
                texts[index] = texts[index][..(from - start)] + (isAdded ? "" : change.Inserted) + texts[index][(to - start)..];
                isAdded = true;
            }

            start = end;
        }
    }

    private static List<(string Text, string Name, int Start, int End)> PiecesOf(PartText part, out List<PartEdit> removed, out bool hasForms, out (int Start, int End) inner)
    {
        var pieces = new List<(string Text, string Name, int Start, int End)>();
        (removed, hasForms) = ([], false);
        using var xml = part.Open();
        xml.MoveToContent();
        xml.Read();
        var (depth, isEmpty) = (xml.Depth, xml.IsEmptyElement);
        inner = (part.EndOf(xml), part.EndOf(xml));
        while (!isEmpty && xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            hasForms |= xml.LocalName == "r";
            if (xml.LocalName is "rPh" or "phoneticPr")
            {
                // How the former text is read aloud.
                removed.Add(part.Removing(xml));
            }
            else if (xml.LocalName == "t")
            {
                var (start, name) = (part.StartOf(xml), xml.Name);
                var text = xml.ReadInnerTextHere();
                pieces.Add((text, name, start, part.EndOf(xml)));
            }
        }

        inner.End = isEmpty ? inner.End : part.StartOf(xml);
        return pieces;
    }

    // What looks like the escape of a character is one to whoever reads it.
    private static string Escaped(string text) => Note.Escaped(Escape().Replace(text, "_x005F$0"));

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_")]
    private static partial Regex Escape();
}
