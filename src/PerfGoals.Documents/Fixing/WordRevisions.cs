using System.Globalization;
using System.Text.RegularExpressions;
using PerfGoals.Documents.Annotation;
using PerfGoals.Documents.Packages;

namespace PerfGoals.Documents.Fixing;

/// <summary>Makes the tags of tracked changes. They have no date: the same file gives the same bytes.</summary>
internal sealed partial class WordRevisions
{
    private int next;

    /// <summary>Finds out which ids are free.</summary>
    /// <param name="document">The characters of the document.</param>
    public WordRevisions(PartText document)
    {
        next = Id().Matches(document.Text).Select(id => int.Parse(id.Groups[1].Value, CultureInfo.InvariantCulture)).DefaultIfEmpty(0).Max() + 1;
    }

    /// <summary>Returns the first tag of a change.</summary>
    /// <param name="name"><c>ins</c> or <c>del</c>.</param>
    /// <param name="prefix">The prefix of names of words with its colon, or nothing.</param>
    /// <param name="words">The namespace of words.</param>
    public string Open(string name, string prefix, string words)
    {
        // Attributes have a prefix even where elements have none.
        var (own, declaration) = prefix.Length > 0 ? (prefix, "") : ("w:", $" xmlns:w=\"{words}\"");
        return string.Create(CultureInfo.InvariantCulture, $"<{prefix}{name}{declaration} {own}id=\"{next++}\" {own}author=\"{Note.Author}\">");
    }

    /// <summary>Returns the first tag of somebody's change for its second half.</summary>
    /// <param name="tag">The tag.</param>
    public string Again(string tag) => Id().Replace(tag, id => id.Value.Replace(id.Groups[1].Value, (next++).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal), 1);

    [GeneratedRegex("[: ]id=[\"']([0-9]{1,8})[\"']")]
    private static partial Regex Id();
}
