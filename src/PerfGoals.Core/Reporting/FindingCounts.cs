using PerfGoals.Diagnostics;

namespace PerfGoals.Reporting;

/// <summary>How many findings there are, by severity. Hidden ones are not counted.</summary>
/// <param name="Errors">The errors.</param>
/// <param name="Warnings">The warnings.</param>
/// <param name="Infos">The findings that are worth knowing.</param>
public readonly record struct FindingCounts(int Errors, int Warnings, int Infos)
{
    /// <summary>Gets how many there are together.</summary>
    public int Total => Errors + Warnings + Infos;

    /// <summary>Counts findings.</summary>
    /// <param name="findings">The findings.</param>
    public static FindingCounts Of(IEnumerable<Diagnostic> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return findings.Aggregate(default(FindingCounts), (counts, finding) => counts.With(finding));
    }

    /// <summary>Returns the numbers of two together.</summary>
    public static FindingCounts operator +(FindingCounts left, FindingCounts right) => Add(left, right);

    /// <summary>Returns the numbers of two together.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static FindingCounts Add(FindingCounts left, FindingCounts right) =>
        new(left.Errors + right.Errors, left.Warnings + right.Warnings, left.Infos + right.Infos);

    /// <summary>Returns the numbers with one more finding.</summary>
    internal FindingCounts With(Diagnostic finding) => finding.Severity switch
    {
        Severity.Error => this with { Errors = Errors + 1 },
        Severity.Warning => this with { Warnings = Warnings + 1 },
        Severity.Info => this with { Infos = Infos + 1 },
        _ => this,
    };
}
