using System.Collections.Immutable;
using PerfGoals.Texts;

namespace PerfGoals.Documentation;

/// <summary>Pages that have something in common, such as a family or a column.</summary>
public sealed class HandbookGroup
{
    internal HandbookGroup(string key, LocalizedText name, ImmutableArray<HandbookPage> pages)
    {
        Key = key;
        Name = name;
        Pages = pages;
    }

    /// <summary>Gets a word that tells it apart from the other groups of its kind, in lower case, such as <c>weights</c>.</summary>
    public string Key { get; }

    /// <summary>Gets what the pages have in common.</summary>
    public LocalizedText Name { get; }

    /// <summary>Gets the pages, by id.</summary>
    public ImmutableArray<HandbookPage> Pages { get; }
}
