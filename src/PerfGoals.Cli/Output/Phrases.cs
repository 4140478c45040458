using PerfGoals.Diagnostics;
using PerfGoals.Reporting;
using PerfGoals.Texts;

namespace PerfGoals.Cli.Output;

/// <summary>Words that several pages use.</summary>
internal static class Phrases
{
    /// <summary>Returns the tone of a severity.</summary>
    /// <param name="severity">The severity.</param>
    public static Tone ToneOf(Severity severity) => severity switch
    {
        Severity.Error => Tone.Error,
        Severity.Warning => Tone.Warning,
        Severity.Info => Tone.Info,
        _ => Tone.Faint,
    };

    /// <inheritdoc cref="ReportWords.Count"/>
    public static LocalizedText Count(int count, string chinese, string one, string? many = null) => ReportWords.Count(count, chinese, one, many);

    /// <inheritdoc cref="ReportWords.SourceName"/>
    public static LocalizedText SourceName(string source) => ReportWords.SourceName(source);

    /// <summary>Returns what is said where the tool itself failed.</summary>
    /// <param name="exception">What happened.</param>
    public static LocalizedText ToolFault(Exception exception) => new(
        $"工具内部出错（{exception.GetType().Name}：{exception.Message}），没有得出结论。请把这一行和所用的文件告知开发者。",
        $"The tool itself failed ({exception.GetType().Name}: {exception.Message}), so there is no verdict. Please report this line and the file to its developers.");
}
