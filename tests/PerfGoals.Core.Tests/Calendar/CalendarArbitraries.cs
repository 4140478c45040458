using FsCheck;
using FsCheck.Fluent;
using PerfGoals.Calendar;

namespace PerfGoals.Core.Tests.Calendar;

/// <summary>What properties about dates and periods draw from.</summary>
public static class CalendarArbitraries
{
    /// <summary>Gets budget years of every kind: leap years, others, the first and the last.</summary>
    public static IReadOnlyList<int> BudgetYears { get; } = [1, 1900, 2000, 2024, 2025, 9999];

    private static readonly Gen<PartialDate> Dates =
        from year in Gen.Choose(0, 9999)
        from month in Gen.Choose(year == 0 ? 1 : 0, 12)
        from day in Gen.Choose(0, month == 0 ? 0 : DateTime.DaysInMonth(year == 0 ? 2000 : year, month))
        select PartialDate.Of(year == 0 ? null : year, month == 0 ? null : month, day == 0 ? null : day);

    private static readonly Gen<TimeFrame> Periods =
        from first in Dates
        from last in Dates
        let sameKind = first.Year is null == last.Year is null ? last : first
        select first.FirstDay(2000) <= sameKind.LastDay(2000) ? TimeFrame.Period(first, sameKind) : TimeFrame.Period(sameKind, first);

    public static Arbitrary<PartialDate> PartialDates() =>
        Gen.OneOf(Dates, Dates.Where(date => date.Month is not null).Select(date => PartialDate.Of(null, date.Month, date.Day))).ToArbitrary();

    public static Arbitrary<TimeFrame> TimeFrames() => Gen.OneOf(Periods, PartialDates().Generator.Select(TimeFrame.Deadline)).ToArbitrary();

}
