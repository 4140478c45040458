using PerfGoals.Diagnostics;
using PerfGoals.Reporting;

namespace PerfGoals.Cli.Commands;

/// <summary>From which severity on findings make the tool fail.</summary>
/// <param name="Severity">The severity, or <see langword="null"/> where findings never do.</param>
internal sealed record FailThreshold(Severity? Severity)
{
    /// <summary>Gets the words by which a threshold is chosen.</summary>
    public static string[] Words { get; } = ["error", "warning", "info", "never"];

    /// <summary>Returns the threshold that a word names.</summary>
    /// <param name="word">One of <see cref="Words"/>.</param>
    public static FailThreshold Of(string word) => new(word switch
    {
        "error" => Diagnostics.Severity.Error,
        "warning" => Diagnostics.Severity.Warning,
        "info" => Diagnostics.Severity.Info,
        _ => null,
    });

    /// <summary>Tells whether a report has a finding that reaches the threshold.</summary>
    /// <param name="report">The report.</param>
    public bool IsReachedBy(CheckReport report) =>
        report.Findings.Any(finding => finding.Severity >= Severity);
}
