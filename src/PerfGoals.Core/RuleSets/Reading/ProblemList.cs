using System.Collections.Immutable;
using PerfGoals.Texts;

namespace PerfGoals.RuleSets.Reading;

/// <summary>Collects what is wrong, so that it can be said all at once.</summary>
internal sealed class ProblemList
{
    // More is not read by anybody, and a file that is no rule set may have any number.
    private const int Limit = 100;

    private readonly List<RuleSetProblem> problems = [];
    private readonly List<RuleSetProblem> notices = [];
    private int unlisted;

    /// <summary>Gets what is not wrong and worth knowing all the same.</summary>
    public IReadOnlyList<RuleSetProblem> Notices => notices;

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

    public void ThrowIfAny()
    {
        if (problems.Count > 0)
        {
            throw new RuleSetException(InOrder());
        }
    }

    /// <summary>Returns what was added, as a person goes through a file: from its beginning. Steps of their own find different things.</summary>
    public ImmutableArray<RuleSetProblem> InOrder()
    {
        var inOrder = problems
            .GroupBy(problem => problem.Source)
            .SelectMany(group => group.OrderBy(problem => problem.Line ?? 0).ThenBy(problem => problem.Column ?? 0));
        return unlisted == 0
            ? [.. inOrder]
            : [.. inOrder, new(new($"另有 {unlisted} 处问题未列出。", $"{unlisted} more are not listed."))];
    }

    /// <summary>Returns a word from a file at a length that fits in a sentence.</summary>
    public static string Short(string word) => word.Length <= 60 ? word : word[..(char.IsHighSurrogate(word[58]) ? 58 : 59)] + "…";
}
