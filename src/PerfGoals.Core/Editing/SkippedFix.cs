using PerfGoals.Diagnostics;
using PerfGoals.Goals;

namespace PerfGoals.Editing;

/// <summary>A fix that was chosen and is not applied, not even in part.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Fix">The fix.</param>
/// <param name="Reason">Why it is not applied.</param>
public sealed record SkippedFix(Diagnostic Finding, Fix Fix, FixSkipReason Reason)
{
    /// <summary>Gets the first cell that stands in the way, for <see cref="FixSkipReason.Collision"/> and <see cref="FixSkipReason.Stale"/>.</summary>
    public GoalPath? Cell { get; init; }

    /// <summary>Gets the fix that takes precedence, for <see cref="FixSkipReason.Collision"/>.</summary>
    public ChosenFix? Other { get; init; }
}
