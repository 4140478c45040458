using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text.Json.Serialization;
using PerfGoals.Texts;

namespace PerfGoals.Numbers;

/// <summary>An exact rational number, such as 95, 28.4 or 2000/3.</summary>
/// <remarks>
/// Always in lowest terms, so equality is that of the numbers; the order is total. There is no overflow and no rounding. The default value is zero.
/// The text is a plain decimal number where a decimal holds it to the last digit, otherwise <c>numerator/denominator</c>, the same in every culture.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(TextJsonConverter<Fraction>))]
public readonly struct Fraction : IEquatable<Fraction>, IComparable<Fraction>, ISpanParsable<Fraction>, IFormattable, ITextValue<Fraction>,
    IComparisonOperators<Fraction, Fraction, bool>, IAdditionOperators<Fraction, Fraction, Fraction>, ISubtractionOperators<Fraction, Fraction, Fraction>,
    IMultiplyOperators<Fraction, Fraction, Fraction>, IDivisionOperators<Fraction, Fraction, Fraction>, IUnaryNegationOperators<Fraction, Fraction>
{
    private const int MostPlaces = 28;

    private static long GreatestCommonDivisor(long left, long right) => right == 0 ? left : GreatestCommonDivisor(right, left % right);

    private static readonly BigInteger LargestWhole = new(decimal.MaxValue);

    // Zero stands for one, so that the default value is the number zero.
    private readonly BigInteger denominator;

    private Fraction(BigInteger numerator, BigInteger denominator)
    {
        Numerator = numerator;
        this.denominator = denominator;
    }

    /// <summary>Gets the number zero.</summary>
    public static Fraction Zero => default;

    /// <summary>Gets the number one.</summary>
    public static Fraction One { get; } = new(BigInteger.One, BigInteger.One);

    /// <summary>Gets the number above the line, with the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>Gets the number below the line, at least 1.</summary>
    public BigInteger Denominator => denominator.IsZero ? BigInteger.One : denominator;

    /// <summary>Gets -1, 0 or 1: the sign of the number.</summary>
    public int Sign => Numerator.Sign;

    /// <summary>Gets the number without its sign.</summary>
    public Fraction Absolute => new(BigInteger.Abs(Numerator), Denominator);

    /// <summary>Returns the quotient of two whole numbers.</summary>
    /// <param name="numerator">The number above the line.</param>
    /// <param name="denominator">The number below the line.</param>
    /// <exception cref="DivideByZeroException"><paramref name="denominator"/> is zero.</exception>
    public static Fraction Of(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException("A fraction has no zero below the line.");
        }

        var common = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        return new(numerator / common, denominator / common);
    }

    /// <summary>Returns a decimal number, exactly.</summary>
    /// <param name="number">The number.</param>
    public static Fraction FromDecimal(decimal number)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        var scale = number.Scale;
        if ((bits[1] | bits[2]) == 0 && scale <= 18)
        {
            // Numbers as tables have them are made without allocation.
            long whole = (uint)bits[0];
            var power = 1L;
            for (; scale > 0; scale--)
            {
                power *= 10;
            }

            var common = GreatestCommonDivisor(whole, power);
            return new((number < 0 ? -whole : whole) / common, power / common);
        }

        return Of(new BigInteger(new decimal(bits[0], bits[1], bits[2], number < 0, 0)), BigInteger.Pow(10, scale));
    }

    /// <summary>Returns the number as a decimal, where that is exact.</summary>
    /// <param name="number">The number, or zero.</param>
    /// <returns><see langword="true"/> where a decimal of at most 28 places holds the number to the last digit.</returns>
    public bool TryToDecimal(out decimal number)
    {
        number = 0;
        var (rest, twos, fives) = (Denominator, 0, 0);
        for (; rest.IsEven && twos <= MostPlaces; twos++)
        {
            rest >>= 1;
        }

        for (; rest % 5 == 0 && fives <= MostPlaces; fives++)
        {
            rest /= 5;
        }

        var places = Math.Max(twos, fives);
        if (!rest.IsOne || places > MostPlaces)
        {
            return false;
        }

        var whole = BigInteger.Abs(Numerator) * BigInteger.Pow(10, places) / Denominator;
        if (whole > LargestWhole)
        {
            return false;
        }

        var magnitude = (decimal)whole;
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(magnitude, bits);
        number = new decimal(bits[0], bits[1], bits[2], Numerator.Sign < 0, (byte)places);
        return true;
    }

    /// <summary>Reads a decimal number or a fraction such as <c>2000/3</c>.</summary>
    /// <param name="text">The text, in full or half width.</param>
    /// <param name="value">The number, or zero.</param>
    /// <param name="failure">Why the text is no number, and where.</param>
    /// <returns><see langword="true"/> where the text is a number.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Fraction value, out ParseFailure failure)
    {
        var folded = new FoldedText(text, stackalloc char[FoldedText.Limit], stackalloc int[FoldedText.Limit]);
        value = default;
        if (folded.IsCut || folded.Text.IsEmpty)
        {
            failure = folded.Failure(folded.IsCut ? ParseFailureReason.TooLong : ParseFailureReason.Blank, folded.Text.Length);
            return false;
        }

        var reason = TryTake(folded.Text, out value, out var length);
        failure = reason != ParseFailureReason.None ? folded.Failure(reason, length)
            : length < folded.Text.Length ? folded.Failure(ParseFailureReason.TextLeftOver, length)
            : default;
        var isRead = failure.Reason == ParseFailureReason.None;
        value = isRead ? value : default;
        return isRead;
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">What it says, or the default value.</param>
    /// <returns><see langword="true"/> where it was understood.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Fraction value) => TryParse(text, out value, out _);

    /// <summary>Reads a text, the same in every culture.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text was not understood; the message says why, and where.</exception>
    public static Fraction Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TextValue.Parse<Fraction>(text);
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static Fraction Parse(ReadOnlySpan<char> text) => TextValue.Parse<Fraction>(text);

    static Fraction IParsable<Fraction>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Fraction>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Fraction result) => TryParse(s, out result);

    static Fraction ISpanParsable<Fraction>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<Fraction>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Fraction result) => TryParse(s, out result, out _);

    /// <inheritdoc/>
    public bool Equals(Fraction other) => Numerator == other.Numerator && Denominator == other.Denominator;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Fraction other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Numerator, Denominator);

    /// <inheritdoc/>
    public int CompareTo(Fraction other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>Returns the canonical text, which <see cref="Parse(string)"/> reads back.</summary>
    public override string ToString() => TryToDecimal(out var number) ? FormattableString.Invariant($"{number}") : FormattableString.Invariant($"{Numerator}/{Denominator}");

    /// <summary>Returns the canonical text, which is the same in every format and culture.</summary>
    /// <param name="format">Not used.</param>
    /// <param name="formatProvider">Not used.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <summary>Converts a decimal number, exactly.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator Fraction(decimal number) => FromDecimal(number);

    /// <inheritdoc/>
    public static bool operator ==(Fraction left, Fraction right) => left.Equals(right);

    /// <inheritdoc/>
    public static bool operator !=(Fraction left, Fraction right) => !left.Equals(right);

    /// <inheritdoc/>
    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    /// <inheritdoc/>
    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    /// <inheritdoc/>
    public static bool operator <=(Fraction left, Fraction right) => left.CompareTo(right) <= 0;

    /// <inheritdoc/>
    public static bool operator >=(Fraction left, Fraction right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public static Fraction operator +(Fraction left, Fraction right) =>
        Of((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <inheritdoc/>
    public static Fraction operator -(Fraction left, Fraction right) => left + -right;

    /// <inheritdoc/>
    public static Fraction operator -(Fraction value) => new(-value.Numerator, value.Denominator);

    /// <inheritdoc/>
    public static Fraction operator *(Fraction left, Fraction right) => Of(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <inheritdoc/>
    public static Fraction operator /(Fraction left, Fraction right) => Of(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>Reads the number at the front of a folded text; a stroke belongs to it only where a number other than zero stands behind.</summary>
    internal static ParseFailureReason TryTakePrefix(ReadOnlySpan<char> folded, bool takesStroke, out Fraction value, out int length)
    {
        var reason = WholeOrDecimal(folded, out value, out length);
        if (takesStroke && reason == ParseFailureReason.None && length < folded.Length && folded[length] == '/'
            && WholeOrDecimal(folded[(length + 1)..], out var below, out var more) == ParseFailureReason.None && below.Sign != 0)
        {
            value /= below;
            length += 1 + more;
        }

        return reason;
    }

    private static ParseFailureReason TryTake(ReadOnlySpan<char> folded, out Fraction value, out int length)
    {
        value = default;
        var line = folded.IndexOf('/');
        var above = line < 0 ? folded : folded[..line];
        var reason = WholeOrDecimal(above, out var numerator, out length);
        if (reason != ParseFailureReason.None || line < 0 || length < above.Length)
        {
            value = numerator;
            return reason;
        }

        reason = WholeOrDecimal(folded[(line + 1)..], out var below, out length);
        length += line + 1;
        if (reason != ParseFailureReason.None)
        {
            return reason;
        }

        if (below.Sign == 0)
        {
            length = line + 1;
            return ParseFailureReason.DividedByZero;
        }

        value = numerator / below;
        return reason;
    }

    // A fraction may have more digits than a decimal holds: it is read digit by digit.
    private static ParseFailureReason WholeOrDecimal(ReadOnlySpan<char> text, out Fraction value, out int length)
    {
        value = default;
        var start = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        length = start + CharacterRuns.LengthOfDigits(text[start..]);

        if (length == start)
        {
            return ParseFailureReason.NotANumber;
        }

        var isLong = length - start > MostPlaces;
        if (isLong)
        {
            value = new(BigInteger.Parse(text[..length], System.Globalization.CultureInfo.InvariantCulture), BigInteger.One);
            return ParseFailureReason.None;
        }

        var reason = NumberText.TryTake(text, out var token);
        value = token.Value;
        length = token.Length;
        return reason;
    }
}
