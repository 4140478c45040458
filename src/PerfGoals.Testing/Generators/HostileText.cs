namespace PerfGoals.Testing.Generators;

/// <summary>A text that no person would type: halves of characters, marks, pieces of dates and grades, in any order.</summary>
/// <param name="Value">The text.</param>
public sealed record HostileText(string Value);
