using System.Text;
using PerfGoals.Documents.Annotation;
using PerfGoals.Documents.Packages;

namespace PerfGoals.Documents.Fixing;

/// <summary>Writes runs: as changed text, or divided into what stays, what is deleted and what is inserted.</summary>
/// <param name="prefix">The prefix of names of words with its colon, or nothing.</param>
/// <param name="words">The namespace of words.</param>
/// <param name="revisions">Makes the tags of tracked changes; <see langword="null"/> where the text is changed directly.</param>
internal sealed class WordRunWriter(string prefix, string words, WordRevisions? revisions)
{
    private enum Kind
    {
        Kept,
        Removed,
        Added,
    }

    /// <summary>Returns a new run.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="properties">Its properties as XML, or nothing.</param>
    public string New(string text, string properties)
    {
        var run = $"<{prefix}r>{properties}{TextOf(text, "t")}</{prefix}r>";
        return revisions is null ? run : $"{revisions.Open("ins", prefix, words)}{run}</{prefix}ins>";
    }

    /// <summary>Returns the change of the document that changes a run.</summary>
    /// <param name="change">What changes.</param>
    /// <param name="document">The characters of the document.</param>
    public PartEdit Write(WordRunChange change, PartText document)
    {
        var run = change.Run;
        var groups = GroupsOf(change);
        if (revisions is null)
        {
            var content = string.Concat(groups.Select(group => group.Xml));
            return new(run.Start, run.End - run.Start, content.Length == 0 ? "" : run.OpenTag.TrimEnd('/', '>') + $">{run.Properties}{content}</{prefix}r>");
        }

        var (start, end, xml) = (run.Start, run.End, new StringBuilder());
        for (var index = 0; index < groups.Count; index++)
        {
            var (kind, content, properties) = groups[index];
            if (kind != Kind.Added)
            {
                var whole = $"{run.OpenTag}{run.Properties}{content}</{prefix}r>";
                xml.Append(kind == Kind.Kept ? whole : $"{revisions.Open("del", prefix, words)}{whole}</{prefix}del>");
                continue;
            }

            var added = $"{revisions.Open("ins", prefix, words)}<{prefix}r>{properties}{content}</{prefix}r></{prefix}ins>";
            if (run.Revision is not { } around)
            {
                xml.Append(added);
                continue;
            }

            // An insertion within somebody else's divides it, and leaves no blank half.
            var close = $"</{around[1..].Split(' ', '>')[0]}>";
            if (index == 0 && document.Text.AsSpan(0, start).EndsWith(around))
            {
                start -= around.Length;
                xml.Append(added).Append(around);
            }
            else if (index == groups.Count - 1 && document.Text.AsSpan(end).StartsWith(close))
            {
                end += close.Length;
                xml.Append(close).Append(added);
            }
            else
            {
                xml.Append(close).Append(added).Append(revisions.Again(around));
            }
        }

        return new(start, end - start, xml.ToString());
    }

    private List<(Kind Kind, string Xml, string Properties)> GroupsOf(WordRunChange change)
    {
        var groups = new List<(Kind Kind, string Xml, string Properties)>();
        var pending = (Kind: Kind.Kept, Text: "", Properties: "");
        for (var piece = 0; piece < change.Run.Pieces.Count; piece++)
        {
            foreach (var (kind, text, raw, properties) in PartsOf(change, piece))
            {
                // Directly written, what is removed is gone, and what is added is a part of the text.
                var shown = revisions is null && kind == Kind.Added ? Kind.Kept : kind;
                if (revisions is null && kind == Kind.Removed)
                {
                    continue;
                }

                if (raw is not null || shown != pending.Kind || properties != pending.Properties)
                {
                    Flush();
                }

                if (raw is not null)
                {
                    Put(shown, raw, "");
                }
                else
                {
                    pending = (shown, pending.Text + text, revisions is null ? "" : properties);
                }
            }
        }

        Flush();
        return groups;

        void Flush()
        {
            if (pending.Text.Length > 0)
            {
                Put(pending.Kind, TextOf(pending.Text, pending.Kind == Kind.Removed ? "delText" : "t"), pending.Properties);
            }

            pending = (Kind.Kept, "", "");
        }

        void Put(Kind kind, string xml, string properties)
        {
            if (groups is [.., var above] && (above.Kind, above.Properties) == (kind, properties))
            {
                groups[^1] = (kind, above.Xml + xml, properties);
            }
            else
            {
                groups.Add((kind, xml, properties));
            }
        }
    }

    // A piece of which nothing changes, and one that is no letters, stands there as it did.
    private static IEnumerable<(Kind Kind, string Text, string? Raw, string Properties)> PartsOf(WordRunChange change, int index)
    {
        var piece = change.Run.Pieces[index];
        var removed = change.Removed.FindAll(part => part.Piece == index);
        var added = change.Added.FindAll(part => part.Piece == index);
        int[] cuts = piece.IsLetters && removed.Count + added.Count > 0
            ? [.. removed.SelectMany(part => new[] { part.From, part.To }).Concat(added.Select(part => part.At)).Append(0).Append(piece.Text.Length).Distinct().Order()]
            : [0, piece.Text.Length];
        for (var cut = 0; cut < cuts.Length; cut++)
        {
            foreach (var part in added.Where(part => part.At == cuts[cut] && (cut == 0 || cuts[cut] != cuts[cut - 1])))
            {
                yield return (Kind.Added, part.Text, null, part.Properties);
            }

            if (cut + 1 < cuts.Length)
            {
                var kind = removed.Exists(part => part.From <= cuts[cut] && part.To > cuts[cut]) ? Kind.Removed : Kind.Kept;
                var isWhole = !piece.IsLetters || removed.Count + added.Count == 0;
                yield return (kind, isWhole ? "" : piece.Text[cuts[cut]..cuts[cut + 1]], isWhole ? piece.Xml : null, "");
            }
        }
    }

    private string TextOf(string text, string name)
    {
        var xml = new StringBuilder();
        var letters = new StringBuilder();
        foreach (var character in text)
        {
            if (character is '\t' or '\n')
            {
                Flush();
                xml.Append('<').Append(prefix).Append(character == '\t' ? "tab/>" : "br/>");
            }
            else
            {
                letters.Append(character);
            }
        }

        Flush();
        return xml.ToString();

        void Flush()
        {
            if (letters.Length > 0)
            {
                xml.Append('<').Append(prefix).Append(name).Append(" xml:space=\"preserve\">").Append(Note.Escaped(letters.ToString())).Append("</").Append(prefix).Append(name).Append('>');
                letters.Clear();
            }
        }
    }
}
