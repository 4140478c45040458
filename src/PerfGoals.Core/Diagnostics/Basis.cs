using PerfGoals.Texts;

namespace PerfGoals.Diagnostics;

/// <summary>The written policy that a rule or a rule set follows.</summary>
/// <param name="Document">The document by its title and number.</param>
/// <param name="Clause">The clause, or <see langword="null"/> where the document as a whole is meant.</param>
public sealed record Basis(LocalizedText Document, LocalizedText? Clause = null);
