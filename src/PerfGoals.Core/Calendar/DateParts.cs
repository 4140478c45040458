namespace PerfGoals.Calendar;

/// <summary>The numbers of a date as a text names them; zero is a part that is not named. There may be no such date.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month.</param>
/// <param name="Day">The day of the month.</param>
/// <param name="CouldBeNumber">Whether the same text can be a plain number or a quantity: 2025.12, 12.31, 20251231, 12月.</param>
/// <param name="IsMoreLikelyNumber">Whether it is more likely one: 2025.1, 3.5, 12/31. Only its surroundings can make it a date.</param>
internal readonly record struct DateParts(int Year, int Month, int Day, bool CouldBeNumber = false, bool IsMoreLikelyNumber = false)
{
    /// <summary>Makes the date, where there is one.</summary>
    public bool TryToDate(out PartialDate date) => PartialDate.TryCreate(OrNone(Year), OrNone(Month), OrNone(Day), out date);

    private static int? OrNone(int part) => part == 0 ? null : part;
}
