using System.Collections.Immutable;
using PerfGoals.Texts;

namespace PerfGoals.RuleSets;

/// <summary>A rule set cannot be used: its JSON is malformed, or it or an override names what does not exist or sets what is not allowed.</summary>
public sealed class RuleSetException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="problems">All that is wrong.</param>
    /// <exception cref="ArgumentException">There is no problem.</exception>
    public RuleSetException(params ImmutableArray<RuleSetProblem> problems)
        : base(string.Join('\n', problems.Select(problem => problem.ToText().English))) =>
        Problems = problems.IsEmpty ? throw new ArgumentException("An exception has a reason.", nameof(problems)) : problems;

    internal RuleSetException(LocalizedText explanation)
        : this(new RuleSetProblem(explanation))
    {
    }

    /// <summary>Gets all that is wrong, in the order in which it stands.</summary>
    public ImmutableArray<RuleSetProblem> Problems { get; }

    /// <summary>Gets all that is wrong as one text, a problem a line.</summary>
    public LocalizedText Explanation
    {
        get
        {
            var texts = Problems.Select(problem => problem.ToText()).ToList();
            return new(string.Join('\n', texts.Select(text => text.Chinese)), string.Join('\n', texts.Select(text => text.English)));
        }
    }
}
