using PerfGoals.Sources;

namespace PerfGoals.Checking;

/// <summary>A document with the result of its check.</summary>
/// <param name="Document">The document.</param>
/// <param name="Result">What the check found.</param>
public sealed record CheckedDocument(DeclarationDocument Document, CheckResult Result);
