using PerfGoals.Units;

namespace PerfGoals.Targets;

/// <summary>One of several numbers in one cell, such as 二等奖≥5项.</summary>
/// <param name="Label">What the number is of, or an empty text.</param>
/// <param name="Comparison">How it is held against the actual value; <see cref="Comparison.Unknown"/> where the cell does not say.</param>
/// <param name="Number">The number, in <paramref name="Unit"/>.</param>
/// <param name="Unit">The unit of measure, or <see langword="null"/>.</param>
public sealed record Threshold(string Label, Comparison Comparison, decimal Number, UnitOfMeasure? Unit)
{
    /// <summary>Returns the part as a cell would show it, the same in every culture.</summary>
    public override string ToString() => FormattableString.Invariant($"{Label}{Comparison.Sign()}{Number}{Unit?.Symbol}");
}
