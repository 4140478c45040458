using PerfGoals.Texts;

namespace PerfGoals.Reporting;

/// <summary>A source that could not be read, so that nothing of it was checked.</summary>
/// <param name="Source">What the source is called.</param>
/// <param name="Explanation">What is wrong and what to do.</param>
/// <param name="Line">The line of the source, from 1, or <see langword="null"/>.</param>
public sealed record UnreadDocument(string Source, LocalizedText Explanation, int? Line);
