using PerfGoals.Diagnostics;
using PerfGoals.Texts;

namespace PerfGoals.Cli.Output;

/// <summary>Words that several pages use.</summary>
internal static class Phrases
{
    /// <summary>Gets what stands where a name is blank.</summary>
    public static LocalizedText NoName { get; } = new("（无名称）", "(no name)");

    /// <summary>Returns the tone of a severity.</summary>
    /// <param name="severity">The severity.</param>
    public static Tone ToneOf(Severity severity) => severity switch
    {
        Severity.Error => Tone.Error,
        Severity.Warning => Tone.Warning,
        Severity.Info => Tone.Info,
        _ => Tone.Faint,
    };

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
        Inputs.DeclarationFile.StandardInput => new("标准输入", "standard input"),
        "" => new("（空路径）", "(empty path)"),
        _ when string.IsNullOrWhiteSpace(source) => new($"“{source}”", $"'{source}'"),
        _ => new(source, source),
    };

    /// <summary>Returns what is said where the tool itself failed.</summary>
    /// <param name="exception">What happened.</param>
    public static LocalizedText ToolFault(Exception exception) => new(
        $"工具内部出错（{exception.GetType().Name}：{exception.Message}），没有得出结论。请把这一行和所用的文件告知开发者。",
        $"The tool itself failed ({exception.GetType().Name}: {exception.Message}), so there is no verdict. Please report this line and the file to its developers.");
}
