using PerfGoals.Texts;

namespace PerfGoals.Serialization;

/// <summary>Collects what is wrong, so that it can be said all at once.</summary>
internal sealed class ProblemList
{
    // More is not read by anybody, and a file that is no rule set may have any number.
    private const int Limit = 100;

    private readonly List<FileProblem> problems = [];
    private readonly List<FileProblem> notices = [];
    private int unlisted;

    /// <summary>Gets what is not wrong and worth knowing all the same.</summary>
    public IReadOnlyList<FileProblem> Notices => notices;

    /// <summary>Gets whether nothing is wrong.</summary>
    public bool IsEmpty => problems.Count == 0;

    /// <summary>Gets whether what is added now is counted only.</summary>
    public bool IsFull => problems.Count >= Limit;

    public void Add(LocalizedText explanation, LocalizedText? source, (int Line, int Column)? place = null)
    {
        if (!IsFull)
        {
            problems.Add(new(explanation, source, place?.Line, place?.Column));
        }
        else
        {
            unlisted++;
        }
    }

    /// <summary>Adds a word that is not known, with what it may have meant.</summary>
    public void AddUnknown(LocalizedText statement, string word, IEnumerable<string> known, LocalizedText? source, (int Line, int Column)? place = null) =>
        Add(IsFull ? statement : Misspelling.Hint(statement, word, known), source, place);

    public void AddNotice(LocalizedText explanation, LocalizedText? source, (int Line, int Column)? place) =>
        notices.Add(new(explanation, source, place?.Line, place?.Column));

    /// <summary>Returns what is wrong in the order in which it stands, the last one saying how many are not listed.</summary>
    public IReadOnlyList<FileProblem> InOrder()
    {
        // Steps of their own find different things; a person goes through a file from its beginning.
        var inOrder = problems
            .GroupBy(problem => problem.Source)
            .SelectMany(group => group.OrderBy(problem => problem.Line ?? 0).ThenBy(problem => problem.Column ?? 0));
        return unlisted == 0
            ? [.. inOrder]
            : [.. inOrder, new(new($"另有 {unlisted} 处问题未列出。", $"{unlisted} more are not listed."), null, null, null)];
    }

    /// <summary>Returns a word from a file at a length that fits in a sentence.</summary>
    public static string Short(string word) => word.Length <= 60 ? word : word[..(char.IsHighSurrogate(word[58]) ? 58 : 59)] + "…";
}

/// <summary>One thing that is wrong with a file.</summary>
/// <param name="Explanation">What is wrong and what to do.</param>
/// <param name="Source">What it is wrong with, or <see langword="null"/>.</param>
/// <param name="Line">The line, from 1, or <see langword="null"/>.</param>
/// <param name="Column">The character in the line, from 1, or <see langword="null"/>.</param>
internal sealed record FileProblem(LocalizedText Explanation, LocalizedText? Source, int? Line, int? Column);
