namespace PerfGoals.Diagnostics;

/// <summary>A finding that somebody accepts.</summary>
/// <param name="Diagnostic">The finding.</param>
/// <param name="Suppression">Why it is accepted, and by whom; the first where several cover it.</param>
public sealed record SuppressedDiagnostic(Diagnostic Diagnostic, Suppression Suppression);
