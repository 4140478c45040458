using PerfGoals.Numbers;

namespace PerfGoals.Units;

/// <summary>How amounts in one unit become amounts in another.</summary>
/// <param name="Factor">What an amount is multiplied by, more than zero.</param>
/// <param name="IsExact">
/// Whether the result is exact. It is not between units of days and of months, where a year is taken as 365 days and a month as a twelfth of it.
/// </param>
public readonly record struct UnitConversion(Fraction Factor, bool IsExact);
