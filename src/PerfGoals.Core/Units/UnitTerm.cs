namespace PerfGoals.Units;

/// <summary>A part of a composed unit, such as 万人 or, below the line, 10万.</summary>
/// <param name="Scale">How many, at least 1.</param>
/// <param name="Unit">Of what, or <see langword="null"/> for a number alone.</param>
internal sealed record UnitTerm(long Scale, UnitDefinition? Unit);
