namespace PerfGoals.Units;

/// <summary>One base of a <see cref="Dimension"/> and how often it is multiplied.</summary>
/// <param name="Base">The base, such as 元, 人 or 月.</param>
/// <param name="Exponent">How often, negative below the line, never zero.</param>
public readonly record struct DimensionFactor(string Base, int Exponent);
