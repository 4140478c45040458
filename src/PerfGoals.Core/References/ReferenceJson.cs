using PerfGoals.Goals;
using PerfGoals.Serialization;

namespace PerfGoals.References;

/// <summary>Reads reference data from JSON. <c>docs/reference-data.md</c> describes it.</summary>
public static class ReferenceJson
{
    /// <summary>Reads a register.</summary>
    /// <param name="utf8Json">The text, as UTF-8 with or without a byte-order mark.</param>
    /// <param name="source">What it was read from, such as a path, or <see langword="null"/>.</param>
    /// <param name="vocabulary">The words by which goals are read; <see langword="null"/> for <see cref="Vocabulary.Default"/>.</param>
    /// <exception cref="ReferenceException">The text is no register; the exception has all that is wrong, each with line and column.</exception>
    public static ReferenceRegister Read(ReadOnlySpan<byte> utf8Json, string? source = null, Vocabulary? vocabulary = null)
    {
        var problems = new ProblemList();
        return ReferenceJsonReader.Read(utf8Json, source, vocabulary ?? Vocabulary.Default, problems) is { } register && problems.IsEmpty
            ? register
            : throw new ReferenceException([.. problems.InOrder().Select(problem => new ReferenceProblem(problem.Explanation, source, problem.Line, problem.Column))]);
    }
}
