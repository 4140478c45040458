using System.Collections.Immutable;
using PerfGoals.Texts;

namespace PerfGoals.Documentation;

/// <summary>Pages that have something in common, such as a family or a column.</summary>
/// <param name="Key">A word that tells it apart from the other groups of its kind, in lower case, such as <c>weights</c>.</param>
/// <param name="Name">What the pages have in common.</param>
/// <param name="Pages">The pages, by id.</param>
public sealed record HandbookGroup(string Key, LocalizedText Name, ImmutableArray<HandbookPage> Pages);
