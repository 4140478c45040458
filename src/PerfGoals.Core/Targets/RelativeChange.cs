using System.Globalization;

namespace PerfGoals.Targets;

/// <summary>A rise or a fall against an earlier level, such as 比上年下降5%.</summary>
/// <param name="Amount">By how much, in the indicator's unit of measure; negative for a fall.</param>
/// <param name="Basis">What it is held against, such as 上年 or 2023年; an empty text where the cell does not say.</param>
public sealed record RelativeChange(decimal Amount, string Basis)
{
    /// <summary>Gets by how much, in the indicator's unit of measure; negative for a fall. Zero has no sign.</summary>
    public decimal Amount { get; } = Amount == 0 ? 0 : Amount;

    /// <summary>Returns the change as a cell would show it without a unit, the same in every culture.</summary>
    public override string ToString()
    {
        var size = Math.Abs(Amount).ToString(CultureInfo.InvariantCulture);
        var verb = decimal.IsNegative(Amount) ? "下降" : "增长";
        return Basis.Length == 0 ? verb + size : $"比{Basis}{verb}{size}";
    }
}
