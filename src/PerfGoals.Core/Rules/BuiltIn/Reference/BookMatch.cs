using PerfGoals.References;
using PerfGoals.Texts;

namespace PerfGoals.Rules.BuiltIn.Reference;

/// <summary>Finds the project of the budget book that a declared one is.</summary>
internal static class BookMatch
{
    // A name of two characters, such as 维修, is a part of too many.
    private const int ShortestPart = 3;
    private const int AtMost = 3;

    /// <summary>Returns the projects with the same name; those with the same code alone, where both have one and that tells them apart.</summary>
    public static IReadOnlyList<BookProject> Named(IReadOnlyList<BookProject> book, string name, string? code)
    {
        var key = ReferenceNames.Key(name);
        var named = book.Where(project => ReferenceNames.Key(project.Name) == key).ToList();
        return named.Count > 1 && WithCode(named, code) is { } one ? [one] : named;
    }

    /// <summary>Returns the project with a code, or <see langword="null"/>.</summary>
    public static BookProject? WithCode(IReadOnlyList<BookProject> book, string? code) => ReferenceNames.Key(code) is { Length: > 0 } key
        ? book.FirstOrDefault(project => ReferenceNames.Key(project.Code) == key)
        : null;

    /// <summary>Returns the projects with nearly the same name, the nearest first: some letters differ, or one name is a part of the other.</summary>
    public static IReadOnlyList<BookProject> Near(IReadOnlyList<BookProject> book, string name)
    {
        var key = ReferenceNames.Key(name);
        var within = book.Where(project => ReferenceNames.Key(project.Name) is { Length: >= ShortestPart } part && key.Contains(part, StringComparison.Ordinal));
        return [.. within.Union(Misspelling.Of(key, book, project => [ReferenceNames.Key(project.Name)])).Take(AtMost)];
    }
}
