using PerfGoals.Goals;

namespace PerfGoals.Testing.Generators;

/// <summary>A declaration in which the built-in rules of a rule set find nothing.</summary>
/// <param name="Value">The declaration.</param>
public sealed record ValidDeclaration(Declaration Value);
