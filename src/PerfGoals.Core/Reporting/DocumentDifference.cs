using PerfGoals.Checking;
using PerfGoals.Sources;

namespace PerfGoals.Reporting;

/// <summary>A document with what changes in the result of its check.</summary>
/// <param name="Document">The document.</param>
/// <param name="Difference">How the two results differ.</param>
public sealed record DocumentDifference(DeclarationDocument Document, ResultDifference Difference);
