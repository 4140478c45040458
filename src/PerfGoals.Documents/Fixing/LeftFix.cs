using PerfGoals.Diagnostics;
using PerfGoals.Texts;

namespace PerfGoals.Documents.Fixing;

/// <summary>A fix that was not written into a file.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Fix">The best of its fixes.</param>
/// <param name="Reason">Why it was not written, and what to do.</param>
public sealed record LeftFix(Diagnostic Finding, Fix Fix, LocalizedText Reason);
