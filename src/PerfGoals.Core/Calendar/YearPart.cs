namespace PerfGoals.Calendar;

/// <summary>A part of the year that a word names.</summary>
/// <param name="FirstMonth">The month with which it begins.</param>
/// <param name="LastMonth">The month with which it ends.</param>
/// <param name="NeedsYear">Whether the word means this only behind a year, as Q4 does.</param>
/// <param name="IsBare">Whether the word is a number itself, so that a year before it needs its 年.</param>
/// <param name="CouldBeNumber">Whether the word can be a quantity as well: 4季度.</param>
internal readonly record struct YearPart(int FirstMonth, int LastMonth, bool NeedsYear = false, bool IsBare = false, bool CouldBeNumber = false)
{
    /// <summary>Tells whether "before it" can mean two days that lie half a year or more apart.</summary>
    public bool IsVagueBefore => LastMonth == 12 && FirstMonth <= 7;
}
