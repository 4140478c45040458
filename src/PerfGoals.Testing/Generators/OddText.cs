namespace PerfGoals.Testing.Generators;

/// <summary>A text as a cell may hold it: odd, and well-formed Unicode.</summary>
/// <param name="Value">The text.</param>
public sealed record OddText(string Value);
