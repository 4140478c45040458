using PerfGoals.Texts;

namespace PerfGoals.Reporting;

/// <summary>Words that every report for people uses.</summary>
public static class ReportWords
{
    /// <summary>What a source is called that has no path: standard input.</summary>
    internal const string StandardInput = "-";

    /// <summary>Gets what stands where a name is blank.</summary>
    public static LocalizedText NoName { get; } = new("（无名称）", "(no name)");

    /// <summary>Returns a number of things, in English with the right form of the noun.</summary>
    /// <param name="count">The number.</param>
    /// <param name="chinese">The measure word and noun, such as 个项目.</param>
    /// <param name="one">The English noun for one.</param>
    /// <param name="many">The English noun for any other number; <see langword="null"/> for the regular form.</param>
    public static LocalizedText Count(int count, string chinese, string one, string? many = null) =>
        new($"{count} {chinese}", count == 1 ? $"1 {one}" : $"{count} {many ?? one + "s"}");

    /// <summary>Returns what is called by a source in reports.</summary>
    /// <param name="source">The path, or <c>-</c>.</param>
    public static LocalizedText SourceName(string source) => source switch
    {
        StandardInput => new("标准输入", "standard input"),
        "" => new("（空路径）", "(empty path)"),
        _ when string.IsNullOrWhiteSpace(source) => new($"“{source}”", $"'{source}'"),
        _ => new(source, source),
    };
}
