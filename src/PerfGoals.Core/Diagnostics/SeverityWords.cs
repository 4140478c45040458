using System.Collections.Immutable;
using PerfGoals.Texts;

namespace PerfGoals.Diagnostics;

/// <summary>The words by which rule sets, options and results name a severity.</summary>
internal static class SeverityWords
{
    /// <summary>Gets all words, the gravest first.</summary>
    public static ImmutableArray<string> All { get; } = ["error", "warning", "info", "hidden"];

    /// <summary>Returns the word of a severity.</summary>
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "info",
        _ => "hidden",
    };

    /// <summary>Returns the severity of a word, whatever its case, or <see langword="null"/> for other words and for numbers.</summary>
    public static Severity? Find(string word) => word.ToUpperInvariant() switch
    {
        "ERROR" => Severity.Error,
        "WARNING" => Severity.Warning,
        "INFO" => Severity.Info,
        "HIDDEN" => Severity.Hidden,
        _ => null,
    };

    /// <summary>Returns the statement that a word names no severity, without a full stop.</summary>
    public static LocalizedText NoSeverity(string word) => new($"“{word}”不是级别", $"'{word}' is no severity");
}
