using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using PerfGoals.Texts;

namespace PerfGoals.Calendar;

/// <summary>A calendar date that may lack its year, its month or its day, such as 2025, 2025-12, 2025-12-31, 12-31 or 12.</summary>
/// <remarks>
/// <para>A year or a month is always there, and a day never without its month. What is missing is unknown, so there is no order: use
/// <see cref="FirstDay"/> and <see cref="LastDay"/>. The default value is the year 1, as that of <see cref="DateOnly"/> lies in it.</para>
/// <para>The canonical text is that of ISO 8601: <c>2025</c>, <c>2025-12</c>, <c>2025-12-31</c>, <c>--12</c>, <c>--12-31</c>, the same in every
/// culture. Read are also the spellings of tables: <c>2025年12月31日</c>, <c>二〇二五年十二月</c>, <c>2025.12.31</c>, <c>2025.12</c>, <c>20251231</c>.
/// Texts that more likely are plain numbers are refused: <c>2025.1</c>, <c>3.5</c>, <c>12/31</c>, <c>12-31</c>.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(TextJsonConverter<PartialDate>))]
public readonly struct PartialDate : IEquatable<PartialDate>, ISpanParsable<PartialDate>, ITextValue<PartialDate>
{
    // The default value must be a date, so the year 1 is zero here.
    private const short NoYear = -1;

    private readonly short yearsAfterOne;
    private readonly byte month;
    private readonly byte day;

    private PartialDate(int? year, int? month, int? day)
    {
        yearsAfterOne = year is { } known ? (short)(known - 1) : NoYear;
        this.month = (byte)(month ?? 0);
        this.day = (byte)(day ?? 0);
    }

    /// <summary>Gets the year, from 1 to 9999, or <see langword="null"/>.</summary>
    public int? Year => yearsAfterOne == NoYear ? null : yearsAfterOne + 1;

    /// <summary>Gets the month, from 1 to 12, or <see langword="null"/>.</summary>
    public int? Month => month == 0 ? null : month;

    /// <summary>Gets the day of the month, from 1 to 31, or <see langword="null"/>.</summary>
    public int? Day => day == 0 ? null : day;

    /// <summary>Returns the date with the given parts.</summary>
    /// <param name="year">The year, from 1 to 9999, if known.</param>
    /// <param name="month">The month, from 1 to 12, if known.</param>
    /// <param name="day">The day, if known; 29 February exists where the year is a leap year or unknown.</param>
    /// <exception cref="ArgumentException">There is no such date, neither year nor month is given, or a day without its month.</exception>
    public static PartialDate Of(int? year = null, int? month = null, int? day = null) =>
        TryCreate(year, month, day, out var date)
            ? date
            : throw new ArgumentException(FormattableString.Invariant($"There is no date with year '{year}', month '{month}' and day '{day}'."));

    /// <summary>Returns a date of which everything is known.</summary>
    /// <param name="date">The date.</param>
    public static PartialDate FromDate(DateOnly date) => new(date.Year, date.Month, date.Day);

    /// <summary>Returns the first day that the date can be.</summary>
    /// <param name="fiscalYear">The budget year (预算年度), from 1 to 9999, which stands for a missing year. It is the calendar year: 预算法 article 18.</param>
    /// <returns>The day; for 29 February in a year without it, the 28th.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="fiscalYear"/> is no year.</exception>
    public DateOnly FirstDay(int fiscalYear)
    {
        var year = YearIn(fiscalYear);
        return new(year, Month ?? 1, Math.Min(Day ?? 1, DateTime.DaysInMonth(year, Month ?? 1)));
    }

    /// <summary>Returns the last day that the date can be; it is never before <see cref="FirstDay"/>.</summary>
    /// <param name="fiscalYear">The budget year (预算年度), from 1 to 9999, which stands for a missing year. It is the calendar year: 预算法 article 18.</param>
    /// <returns>The day; for 29 February in a year without it, the 28th.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="fiscalYear"/> is no year.</exception>
    public DateOnly LastDay(int fiscalYear)
    {
        var year = YearIn(fiscalYear);
        var daysInMonth = DateTime.DaysInMonth(year, Month ?? 12);
        return new(year, Month ?? 12, Math.Min(Day ?? daysInMonth, daysInMonth));
    }

    /// <summary>Reads the canonical text or a spelling of tables.</summary>
    /// <param name="text">The text, in full or half width.</param>
    /// <param name="value">The date, or the default value.</param>
    /// <param name="failure">Why the text is no date, and where.</param>
    /// <returns><see langword="true"/> where the text is a date and nothing else.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out PartialDate value, out ParseFailure failure)
    {
        var folded = new FoldedText(text, stackalloc char[FoldedText.Limit], stackalloc int[FoldedText.Limit]);
        value = default;
        failure = default;
        if (folded.IsCut || folded.Text.IsEmpty)
        {
            failure = folded.Failure(folded.IsCut ? ParseFailureReason.TooLong : ParseFailureReason.Blank, folded.Text.Length);
        }
        else if (!DateText.TryRead(folded.Text, out var parts, out var at) && !DateText.TryReadCanonical(folded.Text, out parts))
        {
            failure = folded.Failure(ParseFailureReason.UnknownName, at);
        }
        else if (parts.IsMoreLikelyNumber)
        {
            failure = folded.Failure(ParseFailureReason.Ambiguous, 0);
        }
        else if (!parts.TryToDate(out value))
        {
            failure = folded.Failure(ParseFailureReason.NoSuchDate, 0);
        }

        return failure == default;
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">What it says, or the default value.</param>
    /// <returns><see langword="true"/> where it was understood.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out PartialDate value) => TryParse(text, out value, out _);

    /// <summary>Reads a text, the same in every culture.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text was not understood; the message says why, and where.</exception>
    public static PartialDate Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TextValue.Parse<PartialDate>(text);
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static PartialDate Parse(ReadOnlySpan<char> text) => TextValue.Parse<PartialDate>(text);

    static PartialDate IParsable<PartialDate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<PartialDate>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PartialDate result) => TryParse(s, out result);

    static PartialDate ISpanParsable<PartialDate>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<PartialDate>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PartialDate result) => TryParse(s, out result, out _);

    /// <inheritdoc/>
    public bool Equals(PartialDate other) => yearsAfterOne == other.yearsAfterOne && month == other.month && day == other.day;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is PartialDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(yearsAfterOne, month, day);

    /// <summary>Returns the canonical text, which <see cref="Parse(string)"/> reads back.</summary>
    public override string ToString() => (Year, Month, Day) switch
    {
        ({ } year, null, _) => FormattableString.Invariant($"{year:D4}"),
        ({ } year, { } known, null) => FormattableString.Invariant($"{year:D4}-{known:D2}"),
        ({ } year, { } known, { } last) => FormattableString.Invariant($"{year:D4}-{known:D2}-{last:D2}"),
        (null, _, null) => FormattableString.Invariant($"--{month:D2}"),
        _ => FormattableString.Invariant($"--{month:D2}-{day:D2}"),
    };

    /// <inheritdoc/>
    public static bool operator ==(PartialDate left, PartialDate right) => left.Equals(right);

    /// <inheritdoc/>
    public static bool operator !=(PartialDate left, PartialDate right) => !left.Equals(right);

    /// <summary>Makes a date of its parts, where there is one.</summary>
    internal static bool TryCreate(int? year, int? month, int? day, out PartialDate date)
    {
        // Of an unknown year 29 February may be meant: any leap year stands for it.
        var exists = (year is not null || month is not null) && year is null or (>= 1 and <= 9999) && month is null or (>= 1 and <= 12)
            && (day is null || (day >= 1 && month is { } known && day <= DateTime.DaysInMonth(year ?? 2000, known)));
        date = exists ? new(year, month, day) : default;
        return exists;
    }

    private int YearIn(int fiscalYear)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(fiscalYear, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(fiscalYear, 9999);
        return Year ?? fiscalYear;
    }
}
