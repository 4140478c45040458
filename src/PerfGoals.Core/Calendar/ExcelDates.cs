namespace PerfGoals.Calendar;

/// <summary>Reads the numbers that stand for dates in spreadsheets whose cells lost their date format, such as 44561 for 2021-12-31.</summary>
internal static class ExcelDates
{
    // In the 1900 system 1900-01-01 is 1, and a 29 February 1900 that never was is counted: from March 1900 on, 1899-12-30 is zero.
    private static readonly DateOnly Zero = new(1899, 12, 30);

    private static readonly int First = new DateOnly(1990, 1, 1).DayNumber - Zero.DayNumber;
    private static readonly int Last = new DateOnly(2099, 12, 31).DayNumber - Zero.DayNumber;

    /// <summary>Returns the date of a serial number in the 1900 system.</summary>
    /// <param name="serial">The number; 32874 to 73050, that is 1990 to 2099.</param>
    /// <returns>The date, or <see langword="null"/> for a number outside of these years or with a time of day.</returns>
    /// <remarks>Only for a number whose surroundings say that it is a date: 44561 may be as many yuan.</remarks>
    public static DateOnly? FromSerial(decimal serial) =>
        serial >= First && serial <= Last && decimal.IsInteger(serial) ? Zero.AddDays((int)serial) : null;
}
