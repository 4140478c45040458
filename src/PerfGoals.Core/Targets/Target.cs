using System.Collections.Immutable;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using PerfGoals.Calendar;
using PerfGoals.Grades;
using PerfGoals.Numbers;
using PerfGoals.Targets.Reading;
using PerfGoals.Texts;

namespace PerfGoals.Targets;

/// <summary>The value an indicator is to reach (指标值): a number, a range, a date, a grade, or a text that could not be read.</summary>
/// <remarks>
/// The default value is <see cref="Empty"/>. Numbers are exact and keep their trailing zeros for display, but 90 and 90.0 are equal.
/// Sign and unit are not part of it: see <see cref="Requirement"/>. There is no order: 95 and 优 do not compare.
/// The text reads back, the same in every culture, except that of an unreadable target, of a phrase that holds a number, of a grade's scale, of a
/// period of whole years (2024/2025 is a ratio). In JSON a text that is not understood is an unreadable target.
/// </remarks>
[DebuggerDisplay("{Kind}: {ToString(),nq}")]
[JsonConverter(typeof(TargetTextJsonConverter))]
public readonly struct Target : IEquatable<Target>, ISpanParsable<Target>, IFormattable, ITextValue<Target>
{
    private readonly decimal first;
    private readonly decimal second;
    private readonly bool excludesFirst;
    private readonly bool excludesSecond;
    private readonly object? detail;

    private Target(TargetKind kind, object detail)
    {
        Kind = kind;
        this.detail = detail;
    }

    private Target(TargetKind kind, decimal first, decimal second = 0, bool excludesFirst = false, bool excludesSecond = false)
    {
        Kind = kind;
        this.first = first;
        this.second = second;
        this.excludesFirst = excludesFirst;
        this.excludesSecond = excludesSecond;
    }

    /// <summary>Gets the target of a blank cell.</summary>
    public static Target Empty => default;

    /// <summary>Gets what the target is.</summary>
    public TargetKind Kind { get; }

    /// <summary>Gets the number of a quantitative target, in the indicator's unit of measure, or <see langword="null"/>.</summary>
    public decimal? Number => Kind == TargetKind.Quantitative ? first : null;

    /// <summary>Gets the exact number of a quantitative target or of a ratio, or <see langword="null"/>.</summary>
    public Fraction? Value => Kind switch
    {
        TargetKind.Quantitative => first,
        TargetKind.Ratio => (Fraction)first / second,
        _ => null,
    };

    /// <summary>Gets the lower and the upper bound of a range, or <see langword="null"/>.</summary>
    public (decimal Lower, decimal Upper)? Bounds => Kind == TargetKind.Range ? (first, second) : null;

    /// <summary>Gets the numbers within a range, or <see langword="null"/>.</summary>
    public Interval? Interval => Kind == TargetKind.Range ? Targets.Interval.Between(first, second, !excludesFirst, !excludesSecond) : null;

    /// <summary>Gets the two numbers of a ratio as they are written, or <see langword="null"/>.</summary>
    public (decimal Antecedent, decimal Consequent)? Ratio => Kind == TargetKind.Ratio ? (first, second) : null;

    /// <summary>Gets the rise or fall against an earlier level, or <see langword="null"/>.</summary>
    public RelativeChange? Change => detail as RelativeChange;

    /// <summary>Gets the numbers that are to be reached together; none for a target of another kind.</summary>
    public ImmutableArray<Threshold> Thresholds => detail is Threshold[] parts ? ImmutableCollectionsMarshal.AsImmutableArray(parts) : [];

    /// <summary>Gets the deadline or the period, or <see langword="null"/>.</summary>
    public TimeFrame? TimeFrame => detail as TimeFrame;

    /// <summary>Gets the grade, or <see langword="null"/>.</summary>
    public Grade? Grade => detail as Grade;

    /// <summary>Gets the words of a grade, a phrase, a placeholder or an unreadable text, or <see langword="null"/> for a target of another kind.</summary>
    public string? Text => detail switch
    {
        string text => text,
        Grade grade => grade.Word,
        _ => null,
    };

    /// <summary>Returns the target that is a number.</summary>
    /// <param name="number">The number, in the indicator's unit of measure.</param>
    public static Target Quantitative(decimal number) => new(TargetKind.Quantitative, number);

    /// <summary>Returns the target that lies between two bounds.</summary>
    /// <param name="lower">The lower bound, in the indicator's unit of measure.</param>
    /// <param name="upper">The upper bound.</param>
    /// <param name="includesLower">Whether the lower bound itself is within the range.</param>
    /// <param name="includesUpper">Whether the upper bound itself is within the range.</param>
    /// <exception cref="ArgumentException">The range is empty.</exception>
    public static Target Range(decimal lower, decimal upper, bool includesLower = true, bool includesUpper = true) =>
        lower < upper || (lower == upper && includesLower && includesUpper)
            ? new(TargetKind.Range, lower, upper, !includesLower, !includesUpper)
            : throw new ArgumentException($"There is nothing between {lower} and {upper}.", nameof(upper));

    /// <summary>Returns the target that is a proportion of two numbers, such as 1:3.</summary>
    /// <param name="antecedent">The first number, zero or more.</param>
    /// <param name="consequent">The second number, above zero.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="antecedent"/> is negative, or <paramref name="consequent"/> is not above zero.</exception>
    public static Target OfRatio(decimal antecedent, decimal consequent)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(antecedent);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(consequent);
        return new(TargetKind.Ratio, antecedent, consequent);
    }

    /// <summary>Returns the target that is a rise or a fall.</summary>
    /// <param name="change">By how much, and against what.</param>
    public static Target Of(RelativeChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return new(TargetKind.Change, change);
    }

    /// <summary>Returns the target of several numbers that are to be reached together.</summary>
    /// <param name="thresholds">The numbers, two or more.</param>
    /// <exception cref="ArgumentException">There are fewer than two.</exception>
    public static Target Of(ImmutableArray<Threshold> thresholds) =>
        !thresholds.IsDefault && thresholds.Length > 1
            ? new(TargetKind.Thresholds, thresholds.ToArray())
            : throw new ArgumentException("Several thresholds are two or more.", nameof(thresholds));

    /// <summary>Returns the target that is a deadline or a period.</summary>
    /// <param name="timeFrame">The deadline or the period.</param>
    public static Target Of(TimeFrame timeFrame)
    {
        ArgumentNullException.ThrowIfNull(timeFrame);
        return new(timeFrame.IsDeadline ? TargetKind.Deadline : TargetKind.Period, timeFrame);
    }

    /// <summary>Returns the target that is a grade.</summary>
    /// <param name="grade">The grade, with its scale where that is known.</param>
    public static Target Of(Grade grade)
    {
        ArgumentNullException.ThrowIfNull(grade);
        return new(TargetKind.Grade, grade);
    }

    /// <summary>Returns the target that is a grade or a statement.</summary>
    /// <param name="text">The grade, such as 优, or the statement.</param>
    /// <returns>A target of the kind <see cref="TargetKind.Grade"/> where the text is the word of a known scale, otherwise of the kind <see cref="TargetKind.Phrase"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="text"/> is empty.</exception>
    public static Target Qualitative(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        return Grades.Grade.TryRead(text, null, out var grade) ? Of(grade) : new(TargetKind.Phrase, text);
    }

    /// <summary>Returns the target of a cell whose value is still to come, or that is to have none.</summary>
    /// <param name="text">The mark as it stands in the cell.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is empty.</exception>
    public static Target Placeholder(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        return new(TargetKind.Placeholder, text);
    }

    /// <summary>Returns the target whose text could not be understood.</summary>
    /// <param name="text">The text as it stands in the cell.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is empty.</exception>
    public static Target Unreadable(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        return new(TargetKind.Unreadable, text);
    }

    /// <summary>Reads the text of a value without sign and unit.</summary>
    /// <param name="text">The text, such as <c>95</c>, <c>90-95</c>, <c>12月底前</c> or <c>优</c>.</param>
    /// <param name="value">The target, or <see cref="Empty"/>.</param>
    /// <param name="failure">Why the text is no such value, and where.</param>
    /// <returns><see langword="true"/> where the text was understood, also as a placeholder.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Target value, out ParseFailure failure)
    {
        var isRead = Requirement.TryParse(text, out var requirement, out failure);
        if (isRead && (requirement.Unit is not null || requirement.Comparison.Code() is >= 1 and <= 5))
        {
            failure = new(ParseFailureReason.TextLeftOver, 0);
            isRead = false;
        }

        value = isRead ? requirement.Target : default;
        return isRead;
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">What it says, or the default value.</param>
    /// <returns><see langword="true"/> where it was understood.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Target value) => TryParse(text, out value, out _);

    /// <summary>Reads a text, the same in every culture.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text was not understood; the message says why, and where.</exception>
    public static Target Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TextValue.Parse<Target>(text);
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static Target Parse(ReadOnlySpan<char> text) => TextValue.Parse<Target>(text);

    static Target IParsable<Target>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Target>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Target result) => TryParse(s, out result);

    static Target ISpanParsable<Target>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<Target>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Target result) => TryParse(s, out result, out _);

    /// <inheritdoc/>
    public bool Equals(Target other) => Kind == other.Kind
        && (first, second, excludesFirst, excludesSecond) == (other.first, other.second, other.excludesFirst, other.excludesSecond)
        && (detail is Threshold[] parts ? other.detail is Threshold[] others && parts.AsSpan().SequenceEqual(others) : Equals(detail, other.detail));

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Target other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, first, second, detail is Threshold[] parts ? parts.Length : detail?.GetHashCode() ?? 0);

    /// <summary>Returns the target as a cell would show it, the same in every culture.</summary>
    public override string ToString() => Kind switch
    {
        TargetKind.Empty => "",
        TargetKind.Quantitative => Show(first),
        TargetKind.Range when excludesFirst || excludesSecond || decimal.IsNegative(first) =>
            $"{(excludesFirst ? '(' : '[')}{Show(first)},{Show(second)}{(excludesSecond ? ')' : ']')}",
        TargetKind.Range => $"{Show(first)}-{Show(second)}",
        TargetKind.Ratio => RatioGrammar.Write(Show(first), Show(second)),
        TargetKind.Thresholds => string.Join('；', Thresholds),
        _ => detail?.ToString() ?? "",
    };

    /// <summary>Returns the target as a cell would show it, which is the same in every format and culture.</summary>
    /// <param name="format">Not used.</param>
    /// <param name="formatProvider">Not used.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <summary>Tells whether two targets are the same.</summary>
    /// <param name="left">A target.</param>
    /// <param name="right">Another.</param>
    public static bool operator ==(Target left, Target right) => left.Equals(right);

    /// <summary>Tells whether two targets differ.</summary>
    /// <param name="left">A target.</param>
    /// <param name="right">Another.</param>
    public static bool operator !=(Target left, Target right) => !left.Equals(right);

    private static string Show(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
