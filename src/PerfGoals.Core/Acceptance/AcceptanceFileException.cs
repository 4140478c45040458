using System.Collections.Immutable;
using PerfGoals.RuleSets;
using PerfGoals.RuleSets.Reading;
using PerfGoals.Serialization;

namespace PerfGoals.Acceptance;

/// <summary>A file of suppressions or a baseline cannot be used: it is damaged, or it says what such a file does not say.</summary>
public sealed class AcceptanceFileException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="problems">All that is wrong.</param>
    /// <exception cref="ArgumentException">There is no problem.</exception>
    public AcceptanceFileException(params ImmutableArray<RuleSetProblem> problems)
        : base(string.Join('\n', problems.Select(problem => problem.ToText().English))) =>
        Problems = problems.IsEmpty ? throw new ArgumentException("An exception has a reason.", nameof(problems)) : problems;

    /// <summary>Gets all that is wrong, in the order in which it stands.</summary>
    public ImmutableArray<RuleSetProblem> Problems { get; }

    internal static void ThrowIfAny(ProblemList problems)
    {
        if (!problems.IsEmpty)
        {
            throw new AcceptanceFileException(RuleSetProblems.Of(problems.InOrder()));
        }
    }
}
