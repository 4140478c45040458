using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using PerfGoals.Numbers;
using PerfGoals.Texts;

namespace PerfGoals.Targets;

/// <summary>All numbers between two bounds, such as those that meet ≥95; each bound may be included, excluded or missing.</summary>
/// <remarks>
/// <para>
/// Two intervals are equal where they hold the same numbers; there is one empty interval. The default value is <see cref="All"/>. What one comparison
/// implies is <see cref="IsSubsetOf"/>: who reaches ≥95 reaches ≥90. Two conflict where they do not overlap: ≥95 and ≤90.
/// </para>
/// <para>The text is <c>[90,95)</c>, <c>[95,+∞)</c>, <c>(-∞,5]</c>, <c>(-∞,+∞)</c> or <c>∅</c>, the same in every culture.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(TextJsonConverter<Interval>))]
public readonly record struct Interval : ISpanParsable<Interval>, IFormattable, ITextValue<Interval>
{
    private Interval(Bound lower, Bound upper)
    {
        (Lower, IncludesLower) = lower;
        (Upper, IncludesUpper) = upper;
    }

    // What is not All and has no bound.
    private Interval(bool isEmpty) => IsEmpty = isEmpty;

    /// <summary>Gets the interval of all numbers.</summary>
    public static Interval All => default;

    /// <summary>Gets the interval without any number.</summary>
    public static Interval Empty { get; } = new(isEmpty: true);

    /// <summary>Gets the lower bound; <see langword="null"/> where there is none or <see cref="IsEmpty"/>.</summary>
    public Fraction? Lower { get; }

    /// <summary>Gets the upper bound; <see langword="null"/> where there is none or <see cref="IsEmpty"/>.</summary>
    public Fraction? Upper { get; }

    /// <summary>Tells whether there is a lower bound that is itself in the interval.</summary>
    public bool IncludesLower { get; }

    /// <summary>Tells whether there is an upper bound that is itself in the interval.</summary>
    public bool IncludesUpper { get; }

    /// <summary>Tells whether no number is in the interval.</summary>
    public bool IsEmpty { get; }

    private Bound LowerBound => new(Lower, IncludesLower);

    private Bound UpperBound => new(Upper, IncludesUpper);

    /// <summary>Returns the numbers that are at least a bound: ≥.</summary>
    /// <param name="bound">The lower bound.</param>
    public static Interval AtLeast(Fraction bound) => new(new(bound, true), default);

    /// <summary>Returns the numbers above a bound: &gt;.</summary>
    /// <param name="bound">The lower bound, not included.</param>
    public static Interval MoreThan(Fraction bound) => new(new(bound, false), default);

    /// <summary>Returns the numbers that are at most a bound: ≤.</summary>
    /// <param name="bound">The upper bound.</param>
    public static Interval AtMost(Fraction bound) => new(default, new(bound, true));

    /// <summary>Returns the numbers below a bound: &lt;.</summary>
    /// <param name="bound">The upper bound, not included.</param>
    public static Interval LessThan(Fraction bound) => new(default, new(bound, false));

    /// <summary>Returns the numbers between two bounds.</summary>
    /// <param name="lower">The lower bound.</param>
    /// <param name="upper">The upper bound, at least <paramref name="lower"/>.</param>
    /// <param name="includesLower">Whether the lower bound is in the interval.</param>
    /// <param name="includesUpper">Whether the upper bound is in the interval.</param>
    /// <returns>The interval, which is <see cref="Empty"/> where the bounds are equal and not both are included.</returns>
    /// <exception cref="ArgumentException"><paramref name="lower"/> is above <paramref name="upper"/>.</exception>
    public static Interval Between(Fraction lower, Fraction upper, bool includesLower = true, bool includesUpper = true) => lower <= upper
        ? From(new(lower, includesLower), new(upper, includesUpper))
        : throw new ArgumentException($"The lower bound {lower} is above the upper bound {upper}.", nameof(lower));

    /// <summary>Returns the numbers that meet a target.</summary>
    /// <param name="comparison">How a number is held against the target.</param>
    /// <param name="target">The target.</param>
    /// <param name="equality">What = asks for; by default <see cref="EqualityPolicy.Exact"/>.</param>
    /// <returns>The numbers, or <see langword="null"/> where the comparison is not one with a single number.</returns>
    public static Interval? Of(Comparison comparison, Fraction target, EqualityPolicy equality = default) => comparison switch
    {
        Comparison.AtLeast => AtLeast(target),
        Comparison.MoreThan => MoreThan(target),
        Comparison.EqualTo => equality.Around(target),
        Comparison.LessThan => LessThan(target),
        Comparison.AtMost => AtMost(target),
        _ => null,
    };

    /// <summary>Tells whether a number is in the interval.</summary>
    /// <param name="number">The number.</param>
    public bool Contains(Fraction number) => !IsEmpty
        && (Lower is not { } lower || number > lower || (IncludesLower && number == lower))
        && (Upper is not { } upper || number < upper || (IncludesUpper && number == upper));

    /// <summary>Returns the numbers that are in both intervals.</summary>
    /// <param name="other">The other interval.</param>
    public Interval Intersect(Interval other) => IsEmpty || other.IsEmpty
        ? Empty
        : From(Bound.Tighter(LowerBound, other.LowerBound, side: 1), Bound.Tighter(UpperBound, other.UpperBound, side: -1));

    /// <summary>Tells whether some number is in both intervals. If not, they conflict.</summary>
    /// <param name="other">The other interval.</param>
    public bool Overlaps(Interval other) => !Intersect(other).IsEmpty;

    /// <summary>Tells whether every number of this interval is in the other: to be in this one implies to be in the other.</summary>
    /// <param name="other">The other interval.</param>
    public bool IsSubsetOf(Interval other) => Intersect(other) == this;

    /// <summary>Returns the numbers that are in either interval, where they are one interval without a gap.</summary>
    /// <param name="other">The other interval.</param>
    /// <param name="union">The numbers in either, or <see cref="Empty"/>.</param>
    /// <returns><see langword="false"/> where there is a gap between the two.</returns>
    public bool TryUnion(Interval other, out Interval union)
    {
        var isWhole = IsEmpty || other.IsEmpty || Overlaps(other) || Meets(this, other) || Meets(other, this);
        union = !isWhole ? Empty
            : IsEmpty ? other
            : other.IsEmpty ? this
            : From(Bound.Looser(LowerBound, other.LowerBound, side: 1), Bound.Looser(UpperBound, other.UpperBound, side: -1));
        return isWhole;
    }

    /// <summary>Returns the numbers that are not in the interval.</summary>
    /// <returns>Those below it and those above it, either of which may be empty; for <see cref="Empty"/>, all and none.</returns>
    public (Interval Below, Interval Above) Complement() => IsEmpty
        ? (All, Empty)
        : (Lower is { } lower ? new(default, new(lower, !IncludesLower)) : Empty, Upper is { } upper ? new(new(upper, !IncludesUpper), default) : Empty);

    /// <summary>Returns the interval in another unit of measure: each of its numbers times a factor.</summary>
    /// <param name="factor">The factor, not zero; a negative one swaps the bounds.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is zero.</exception>
    public Interval ScaleBy(Fraction factor)
    {
        ArgumentOutOfRangeException.ThrowIfZero(factor.Sign, nameof(factor));
        if (IsEmpty)
        {
            return this;
        }

        var (lower, upper) = (new Bound(Lower * factor, IncludesLower), new Bound(Upper * factor, IncludesUpper));
        return factor.Sign > 0 ? new(lower, upper) : new(upper, lower);
    }

    /// <summary>Reads an interval such as <c>[90,95)</c> or <c>(-∞,5]</c>, or a comparison such as <c>≥95</c> or <c>不少于95</c>.</summary>
    /// <param name="text">The text, in full or half width. Within brackets a comma parts the bounds and never groups digits.</param>
    /// <param name="value">The interval, or <see cref="All"/>.</param>
    /// <param name="failure">Why the text is no interval, and where.</param>
    /// <returns><see langword="true"/> where the text is an interval.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Interval value, out ParseFailure failure) => IntervalText.TryParse(text, out value, out failure);

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">What it says, or the default value.</param>
    /// <returns><see langword="true"/> where it was understood.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Interval value) => TryParse(text, out value, out _);

    /// <summary>Reads a text, the same in every culture.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text was not understood; the message says why, and where.</exception>
    public static Interval Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TextValue.Parse<Interval>(text);
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static Interval Parse(ReadOnlySpan<char> text) => TextValue.Parse<Interval>(text);

    static Interval IParsable<Interval>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Interval>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Interval result) => TryParse(s, out result);

    static Interval ISpanParsable<Interval>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<Interval>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Interval result) => TryParse(s, out result, out _);

    /// <summary>Returns the canonical text, which <see cref="Parse(string)"/> reads back.</summary>
    public override string ToString() => IntervalText.Of(this);

    /// <summary>Returns the canonical text, which is the same in every format and culture.</summary>
    /// <param name="format">Not used.</param>
    /// <param name="formatProvider">Not used.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    // The bounds may be missing; those that leave nothing between them make the one empty interval.
    private static Interval From(Bound lower, Bound upper)
    {
        var order = lower.Value is { } least && upper.Value is { } most ? least.CompareTo(most) : -1;
        return order < 0 || (order == 0 && lower.IsIncluded && upper.IsIncluded) ? new(lower, upper) : Empty;
    }

    // (1,2] and (2,3] leave no gap between them, (1,2) and (2,3) do.
    private static bool Meets(Interval below, Interval above) =>
        below.Upper is { } upper && above.Lower == upper && (below.IncludesUpper || above.IncludesLower);

    /// <summary>One end of an interval; the default value is no bound.</summary>
    private readonly record struct Bound(Fraction? Value, bool IsIncluded)
    {
        /// <summary>Returns the bound that leaves fewer numbers; the side is 1 for lower bounds and -1 for upper ones.</summary>
        public static Bound Tighter(Bound one, Bound other, int side)
        {
            if (one.Value is not { } value || other.Value is not { } otherValue)
            {
                return one.Value is null ? other : one;
            }

            var order = value.CompareTo(otherValue) * side;
            return order > 0 || (order == 0 && !one.IsIncluded) ? one : other;
        }

        /// <summary>Returns the bound that leaves more numbers.</summary>
        public static Bound Looser(Bound one, Bound other, int side) => Tighter(one, other, side) == one ? other : one;
    }
}
