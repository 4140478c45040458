using System.Collections.Immutable;
using PerfGoals.Texts;

namespace PerfGoals.Serialization;

/// <summary>A layout file cannot be used: it is damaged, or it says what such a file does not say.</summary>
public sealed class LayoutException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="problems">All that is wrong, each with its place.</param>
    /// <exception cref="ArgumentException">There is no problem.</exception>
    public LayoutException(params ImmutableArray<LocalizedText> problems)
        : base(string.Join('\n', problems.Select(problem => problem.English))) =>
        Problems = problems.IsEmpty ? throw new ArgumentException("An exception has a reason.", nameof(problems)) : problems;

    /// <summary>Gets all that is wrong, in the order in which it stands: source, line, character and what is wrong there.</summary>
    public ImmutableArray<LocalizedText> Problems { get; }

    internal static void ThrowIfAny(ProblemList problems)
    {
        if (!problems.IsEmpty)
        {
            throw new LayoutException([.. problems.InOrder().Select(TextOf)]);
        }
    }

    private static LocalizedText TextOf(FileProblem problem)
    {
        var (chinese, english) = problem.Source is { } source ? (source.Chinese + "：", source.English + ": ") : ("", "");
        return problem.Line is { } line
            ? new($"{chinese}第 {line} 行第 {problem.Column ?? 1} 个字符：{problem.Explanation.Chinese}", $"{english}line {line}, character {problem.Column ?? 1}: {problem.Explanation.English}")
            : new(chinese + problem.Explanation.Chinese, english + problem.Explanation.English);
    }
}
