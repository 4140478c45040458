using PerfGoals.Diagnostics;

namespace PerfGoals.Checking;

/// <summary>A fix that was applied.</summary>
/// <param name="Round">The round in which it was, from 1.</param>
/// <param name="Finding">The finding for which it was.</param>
/// <param name="Fix">The fix.</param>
public sealed record AppliedFix(int Round, Diagnostic Finding, Fix Fix);
