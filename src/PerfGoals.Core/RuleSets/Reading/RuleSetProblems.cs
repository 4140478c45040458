using System.Collections.Immutable;
using PerfGoals.Serialization;

namespace PerfGoals.RuleSets.Reading;

/// <summary>Says of the file of a rule set what was found wrong with it as a file.</summary>
internal static class RuleSetProblems
{
    /// <summary>Throws where anything is wrong.</summary>
    public static void ThrowIfAny(this ProblemList problems)
    {
        if (!problems.IsEmpty)
        {
            throw new RuleSetException(Of(problems.InOrder()));
        }
    }

    /// <summary>Returns what is not wrong and worth knowing all the same.</summary>
    public static ImmutableArray<RuleSetProblem> NoticesOf(ProblemList problems) => Of(problems.Notices);

    /// <summary>Returns problems of a file in the form in which they are told.</summary>
    public static ImmutableArray<RuleSetProblem> Of(IEnumerable<FileProblem> problems) =>
        [.. problems.Select(problem => new RuleSetProblem(problem.Explanation, problem.Source, problem.Line, problem.Column))];
}
