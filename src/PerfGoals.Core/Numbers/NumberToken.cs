namespace PerfGoals.Numbers;

/// <summary>A number at the front of a text.</summary>
/// <param name="Value">The number, exact, with its trailing zeros.</param>
/// <param name="Length">How many characters it takes; where it could not be read, where reading stopped.</param>
internal readonly record struct NumberToken(decimal Value, int Length);
