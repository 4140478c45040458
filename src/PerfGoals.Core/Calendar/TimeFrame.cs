using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using PerfGoals.Texts;

namespace PerfGoals.Calendar;

/// <summary>When something is to be done: by a deadline, or within a period.</summary>
/// <remarks>
/// <para>Immutable, and equal where its dates are. The canonical text is an interval of ISO 8601, with two points before a deadline:
/// <c>../2025-12-31</c>, <c>2025-01/2025-12</c>, <c>--01/--12</c>. Read are also the spellings of tables, such as <c>12月底前完成</c>.</para>
/// <para>A lone date is a deadline, and so is 底, 末 or 前 behind a date or a quarter. A quarter, a half-year and a year without them are periods.
/// <c>12月前</c> is read as by the end of December, the latest day that it can mean, so that nobody is called late by mistake;
/// <c>2025年前</c> and <c>下半年前</c> are not read, for the two things they can mean lie too far apart.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(TextJsonConverter<TimeFrame>))]
public sealed record TimeFrame : ISpanParsable<TimeFrame>, ITextValue<TimeFrame>
{
    private readonly PartialDate last;

    private TimeFrame(PartialDate? from, PartialDate last)
    {
        From = from;
        this.last = last;
    }

    /// <summary>Tells whether this is a deadline and not a period.</summary>
    [MemberNotNullWhen(true, nameof(By))]
    [MemberNotNullWhen(false, nameof(From), nameof(To))]
    public bool IsDeadline => From is null;

    /// <summary>Gets the date of a deadline, which still counts as in time; <see langword="null"/> for a period.</summary>
    public PartialDate? By => IsDeadline ? last : null;

    /// <summary>Gets the date with which a period begins, or <see langword="null"/>.</summary>
    public PartialDate? From { get; }

    /// <summary>Gets the date with which a period ends, inclusive, or <see langword="null"/>.</summary>
    public PartialDate? To => IsDeadline ? null : last;

    /// <summary>Returns the deadline on a date.</summary>
    /// <param name="date">The last date that is in time.</param>
    public static TimeFrame Deadline(PartialDate date) => new(null, date);

    /// <summary>Returns the period between two dates, both inclusive.</summary>
    /// <param name="from">The date with which it begins.</param>
    /// <param name="to">The date with which it ends.</param>
    /// <exception cref="ArgumentException"><paramref name="to"/> is over before <paramref name="from"/> begins, or only one of them has a year.</exception>
    public static TimeFrame Period(PartialDate from, PartialDate to) =>
        TryPeriod(from, to, out var period) ? period : throw new ArgumentException($"There is no period from {from} to {to}.", nameof(to));

    /// <summary>Returns the days of the period, or the first and the last day that the deadline can be.</summary>
    /// <param name="fiscalYear">The budget year (预算年度), from 1 to 9999, which stands for a missing year.</param>
    /// <returns>Both days, inclusive. A result after <c>Last</c> is late in every reading; one before <c>First</c> is early or outside.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="fiscalYear"/> is no year.</exception>
    public (DateOnly First, DateOnly Last) Days(int fiscalYear) => ((From ?? last).FirstDay(fiscalYear), last.LastDay(fiscalYear));

    /// <summary>Reads the canonical text or a spelling of tables.</summary>
    /// <param name="text">The text, in full or half width.</param>
    /// <param name="value">The time frame, or <see langword="null"/>.</param>
    /// <param name="failure">Why the text is no time frame, and where.</param>
    /// <returns><see langword="true"/> where the text is a time frame and nothing else. A lone number such as 2025 is none.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out TimeFrame? value, out ParseFailure failure)
    {
        var folded = new FoldedText(text, stackalloc char[FoldedText.Limit], stackalloc int[FoldedText.Limit]);
        value = null;
        failure = folded.IsCut ? folded.Failure(ParseFailureReason.TooLong, folded.Text.Length)
            : TryReadCanonical(folded.Text, out value) || TimeFrameText.TryRead(folded.Text, out value, out _, out var reason, out var at) ? default
            : folded.Failure(reason, at);
        return value is not null;
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">What it says, or <see langword="null"/>.</param>
    /// <returns><see langword="true"/> where it was understood.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out TimeFrame? value) => TryParse(text, out value, out _);

    /// <summary>Reads a text, the same in every culture.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text was not understood; the message says why, and where.</exception>
    public static TimeFrame Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TextValue.Parse<TimeFrame>(text);
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static TimeFrame Parse(ReadOnlySpan<char> text) => TextValue.Parse<TimeFrame>(text);

    static TimeFrame IParsable<TimeFrame>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<TimeFrame>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out TimeFrame result) =>
        TryParse(s, out result);

    static TimeFrame ISpanParsable<TimeFrame>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<TimeFrame>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out TimeFrame result) =>
        TryParse(s, out result, out _);

    /// <summary>Returns the canonical text, which <see cref="Parse(string)"/> reads back.</summary>
    public override string ToString() => $"{From?.ToString() ?? ".."}/{last}";

    /// <summary>Makes a period of two dates, where it is one.</summary>
    internal static bool TryPeriod(PartialDate from, PartialDate to, [NotNullWhen(true)] out TimeFrame? period)
    {
        // A leap year has every day that an unknown year can have.
        const int AnyLeapYear = 2000;
        var isPeriod = from.Year is null == to.Year is null && from.FirstDay(AnyLeapYear) <= to.LastDay(AnyLeapYear);
        period = isPeriod ? new(from, to) : null;
        return isPeriod;
    }

    /// <summary>Reads the canonical text in a cell: not <c>2025/2026</c>, which is a fraction there.</summary>
    internal static bool TryReadInterval(ReadOnlySpan<char> folded, [NotNullWhen(true)] out TimeFrame? frame, out bool couldBeNumber)
    {
        (frame, couldBeNumber) = (null, false);
        return (folded.StartsWith("../") || folded.Contains('-')) && TryReadCanonical(folded, out frame);
    }

    // Only here does 2025/2026 mean two years: in a cell it may be a fraction.
    private static bool TryReadCanonical(ReadOnlySpan<char> text, [NotNullWhen(true)] out TimeFrame? frame)
    {
        var line = text.IndexOf('/');
        frame = null;
        if (line < 0 || !DateText.TryReadCanonical(text[(line + 1)..], out var end) || !end.TryToDate(out var last))
        {
            return false;
        }

        frame = text[..line] is ".." ? new(null, last) : null;
        return frame is not null
            || (DateText.TryReadCanonical(text[..line], out var start) && start.TryToDate(out var from) && TryPeriod(from, last, out frame));
    }
}
