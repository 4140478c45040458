namespace PerfGoals.Calendar;

/// <summary>What one side of a period, or a whole time frame, says.</summary>
/// <param name="First">The date with which it begins.</param>
/// <param name="Last">The date with which it ends; for a lone date the same.</param>
/// <param name="IsPeriod">Whether it is a stretch of time, such as a quarter, and not a date.</param>
/// <param name="HasTail">Whether 前, 底, 末 or 内 stands behind it in a way that no number has.</param>
internal readonly record struct DateSpan(DateParts First, DateParts Last, bool IsPeriod, bool HasTail)
{
    /// <summary>Tells whether the text can be a plain number or a quantity as well.</summary>
    public bool CouldBeNumber => Last.CouldBeNumber && !HasTail;

    /// <summary>Tells whether it can be so and more likely is.</summary>
    public bool IsMoreLikelyNumber => Last.IsMoreLikelyNumber && !HasTail;
}
