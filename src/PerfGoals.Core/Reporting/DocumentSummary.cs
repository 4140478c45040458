using PerfGoals.Checking;

namespace PerfGoals.Reporting;

/// <summary>What was found in one document.</summary>
/// <param name="Document">The document with the result of its check.</param>
/// <param name="Findings">The findings.</param>
/// <param name="Undetermined">How many places were not checked.</param>
public sealed record DocumentSummary(CheckedDocument Document, FindingCounts Findings, int Undetermined);
