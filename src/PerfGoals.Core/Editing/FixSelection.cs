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

    /// <summary>Returns the fix of a finding that is selected: the first that qualifies, since the best stands first.</summary>
    /// <param name="finding">The finding.</param>
    /// <returns>The fix, or <see langword="null"/> where none qualifies.</returns>
    public Fix? Choose(Diagnostic finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return finding.Fixes.FirstOrDefault(fix => fix.Applicability >= AtLeast && (Kinds.IsEmpty || Kinds.Any(kind => kind.Includes(finding.Rule, fix))));
    }
}
