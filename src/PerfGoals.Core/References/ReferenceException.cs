using System.Collections.Immutable;
using PerfGoals.Texts;

namespace PerfGoals.References;

/// <summary>Reference data cannot be used: what was read is none, is damaged, or contradicts itself. It is used whole or not at all.</summary>
public sealed class ReferenceException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="problems">All that is wrong.</param>
    /// <exception cref="ArgumentException">There is no problem.</exception>
    public ReferenceException(params ImmutableArray<ReferenceProblem> problems)
        : base(string.Join('\n', problems.Select(problem => problem.ToText().English))) =>
        Problems = problems.IsEmpty ? throw new ArgumentException("An exception has a reason.", nameof(problems)) : problems;

    /// <summary>Gets all that is wrong, in the order in which it stands.</summary>
    public ImmutableArray<ReferenceProblem> Problems { get; }

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
