using PerfGoals.Goals;
using PerfGoals.Texts;

namespace PerfGoals.Testing.Robustness;

/// <summary>A declaration that a rule must stand.</summary>
/// <param name="Title">What is odd about it.</param>
/// <param name="Declaration">The declaration.</param>
internal sealed record Probe(LocalizedText Title, Declaration Declaration);
