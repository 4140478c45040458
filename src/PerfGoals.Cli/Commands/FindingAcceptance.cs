using System.Globalization;
using PerfGoals.Acceptance;
using PerfGoals.Cli.Output;
using PerfGoals.Diagnostics;
using PerfGoals.Reporting;
using PerfGoals.Texts;

namespace PerfGoals.Cli.Commands;

/// <summary>What one call of the tool accepts, and what it writes for the next to accept.</summary>
/// <param name="terminal">The streams of the process.</param>
/// <param name="culture">The language in which it speaks.</param>
internal sealed class FindingAcceptance(Terminal terminal, CultureInfo culture)
{
    /// <summary>Gets the suppressions that were read.</summary>
    public required SuppressionSet Suppressions { get; init; }

    /// <summary>Gets the baseline that was read, or <see langword="null"/>.</summary>
    public required Baseline? Baseline { get; init; }

    /// <summary>Gets the day of which it is asked whether a suppression has expired.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Gets where suppressions are written, or <see langword="null"/>.</summary>
    public required (string Path, Destination Place)? SuppressionsTo { get; init; }

    /// <summary>Gets where a baseline is written, or <see langword="null"/>.</summary>
    public required (string Path, Destination Place)? BaselineTo { get; init; }

    /// <summary>Gets the reason of the suppressions that are written.</summary>
    public required string Reason { get; init; }

    /// <summary>Gets who says so, or <see langword="null"/>.</summary>
    public required string? By { get; init; }

    /// <summary>Gets their last day, or <see langword="null"/>.</summary>
    public required DateOnly? Expires { get; init; }

    /// <summary>Returns the report after all that is accepted was set apart, and writes what is to be written.</summary>
    /// <param name="report">The report of the check.</param>
    /// <exception cref="UsageException">A file cannot be written.</exception>
    public CheckReport Apply(CheckReport report)
    {
        var applied = Apply(report, Suppressions);
        if (SuppressionsTo is var (path, place) && CanWrite(report, path))
        {
            var added = SuppressionSet.Accepting(applied.Documents.Select(document => document.Result), Reason, By, Expires);
            var all = new SuppressionSet([.. Suppressions.Suppressions, .. added], path);
            place.Write(all.Write);
            applied = Apply(report, all);
        }

        if (BaselineTo is var (baselinePath, baselinePlace) && CanWrite(report, baselinePath))
        {
            var written = Acceptance.Baseline.From(applied.Documents.Select(document => document.Result));
            baselinePlace.Write(written.Write);
            applied = Baseline is null ? applied.With(written) : applied;
        }

        return applied;
    }

    /// <summary>Returns what a report has of findings that are accepted already; nothing is written.</summary>
    /// <param name="report">The report of a check.</param>
    public IEnumerable<Diagnostic> AcceptedIn(CheckReport report) => Apply(report, Suppressions).Documents
        .SelectMany(document => document.Result.Suppressed.Select(suppressed => suppressed.Diagnostic).Concat(document.Result.Known));

    private CheckReport Apply(CheckReport report, SuppressionSet suppressions)
    {
        var applied = report.With(suppressions, AsOf);
        return Baseline is null ? applied : applied.With(Baseline);
    }

    // What was not checked would be missing from the file, and nobody would see it.
    private bool CanWrite(CheckReport report, string path)
    {
        if (!report.IsComplete)
        {
            terminal.Error.WriteLine("perfgoals: " + VisibleText.Of(new LocalizedText(
                $"{path}：没有写入，因为有文件未能读取，或有规则出错。", $"{path}: Not written, because a file could not be read or a rule failed.").In(culture)));
        }

        return report.IsComplete;
    }
}
