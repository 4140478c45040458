using PerfGoals.Diagnostics;

namespace PerfGoals.Editing;

/// <summary>A fix that was chosen for a finding.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Fix">One of its fixes.</param>
public sealed record ChosenFix(Diagnostic Finding, Fix Fix);
