using System.Collections.Immutable;
using PerfGoals.Diagnostics;

namespace PerfGoals.Editing;

/// <summary>Which fixes to apply. By default those that a machine may apply by itself.</summary>
public sealed class FixSelection
{
    /// <summary>Gets the selection of every fix that a machine may apply by itself.</summary>
    public static FixSelection Safe { get; } = new();

    /// <summary>Gets how freely a fix must be applicable at least.</summary>
    public FixApplicability AtLeast { get; init; } = FixApplicability.Safe;

    /// <summary>Gets the kinds to apply; where there are none, all kinds.</summary>
    public ImmutableArray<FixKind> Kinds { get; init; } = [];

    /// <summary>Gets what else must hold for a fix to be applied, such as that a file has a place for it; <see langword="null"/> for nothing.</summary>
    public Func<ChosenFix, bool>? Condition { get; init; }

    /// <summary>Returns the fixes of a finding that qualify by kind and applicability, the best first.</summary>
    /// <param name="finding">The finding.</param>
    public IEnumerable<Fix> Candidates(Diagnostic finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return finding.Fixes.Where(fix => fix.Applicability >= AtLeast && (Kinds.IsEmpty || Kinds.Any(kind => kind.Includes(finding.Rule, fix))));
    }

    /// <summary>Returns the fix of a finding that is selected: the first that qualifies, since the best stands first.</summary>
    /// <param name="finding">The finding.</param>
    /// <returns>The fix, or <see langword="null"/> where none qualifies, or the first does not meet <see cref="Condition"/>: the second best is no substitute.</returns>
    public Fix? Choose(Diagnostic finding) =>
        Candidates(finding).FirstOrDefault() is { } best && Condition?.Invoke(new(finding, best)) != false ? best : null;
}
