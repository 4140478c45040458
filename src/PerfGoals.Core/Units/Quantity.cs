using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text.Json.Serialization;
using PerfGoals.Numbers;
using PerfGoals.Texts;

namespace PerfGoals.Units;

/// <summary>An exact amount in a unit of measure, such as 28.4 元/株.</summary>
/// <remarks>
/// <para>Equality is by what is written, as for <see cref="Money"/>: 1 万元 and 10000 元 are two quantities that <see cref="TryCompare"/> finds alike.</para>
/// <para>
/// Addition and comparison need units that convert into each other exactly, and there is no order beyond: 3 人 and 3 人次 do not compare. Days and
/// months meet only where the caller asks for an approximate result. The default value is zero of an empty unit.
/// </para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(TextJsonConverter<Quantity>))]
public readonly struct Quantity : IEquatable<Quantity>, ISpanParsable<Quantity>, IFormattable, ITextValue<Quantity>,
    IAdditionOperators<Quantity, Quantity, Quantity>, ISubtractionOperators<Quantity, Quantity, Quantity>
{
    /// <summary>Creates a quantity.</summary>
    /// <param name="amount">How much.</param>
    /// <param name="unit">Of what.</param>
    public Quantity(Fraction amount, UnitOfMeasure unit)
    {
        Amount = amount;
        Unit = unit;
    }

    /// <summary>Gets how much, exactly, in <see cref="Unit"/>.</summary>
    public Fraction Amount { get; }

    /// <summary>Gets the unit that it was written in.</summary>
    public UnitOfMeasure Unit { get; }

    /// <summary>Reads a number with its unit behind, such as <c>28.4元/株</c>, <c>2000/3平方米</c> or <c>18/10万</c>.</summary>
    /// <param name="text">The text, in full or half width.</param>
    /// <param name="value">The quantity, or the default one.</param>
    /// <param name="failure">Why the text is no quantity, and where.</param>
    /// <returns><see langword="true"/> where the text is a quantity; its unit need not be known, but then it starts with a letter.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Quantity value, out ParseFailure failure)
    {
        var folded = new FoldedText(text, stackalloc char[FoldedText.Limit], stackalloc int[FoldedText.Limit]);
        value = default;
        if (folded.IsCut || folded.Text.IsEmpty)
        {
            failure = folded.Failure(folded.IsCut ? ParseFailureReason.TooLong : ParseFailureReason.Blank, folded.Text.Length);
            return false;
        }

        // 18/10万 is a rate, 2000/3平方米 a fraction of one: where the stroke begins a unit, it is no part of the number.
        var reason = Fraction.TryTakePrefix(folded.Text, takesStroke: false, out var amount, out var length);
        if (reason == ParseFailureReason.None && !IsKnownUnit(folded.Text[length..]))
        {
            reason = Fraction.TryTakePrefix(folded.Text, takesStroke: true, out amount, out length);
        }

        var unit = default(UnitOfMeasure);
        if (reason == ParseFailureReason.None && length < folded.Text.Length && !TryReadUnit(folded.Text[length..], out unit))
        {
            reason = ParseFailureReason.UnknownUnit;
        }

        failure = reason == ParseFailureReason.None ? default : folded.Failure(reason, length);
        value = failure == default ? new(amount, unit) : default;
        return failure == default;
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">What it says, or the default value.</param>
    /// <returns><see langword="true"/> where it was understood.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Quantity value) => TryParse(text, out value, out _);

    /// <summary>Reads a text, the same in every culture.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text was not understood; the message says why, and where.</exception>
    public static Quantity Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TextValue.Parse<Quantity>(text);
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static Quantity Parse(ReadOnlySpan<char> text) => TextValue.Parse<Quantity>(text);

    static Quantity IParsable<Quantity>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Quantity>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Quantity result) => TryParse(s, out result);

    static Quantity ISpanParsable<Quantity>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<Quantity>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Quantity result) => TryParse(s, out result, out _);

    /// <summary>Tells whether the two can be added and compared exactly.</summary>
    /// <param name="other">The other quantity.</param>
    public bool IsComparableTo(Quantity other) => Unit.ConversionTo(other.Unit) is { IsExact: true };

    /// <summary>Converts into another unit.</summary>
    /// <param name="unit">The other unit.</param>
    /// <param name="converted">The same in the other unit, or the default quantity.</param>
    /// <param name="approximate">Whether a result that is only approximate will do; see <see cref="UnitConversion.IsExact"/>.</param>
    /// <returns><see langword="true"/> where there is such a conversion.</returns>
    public bool TryConvertTo(UnitOfMeasure unit, out Quantity converted, bool approximate = false)
    {
        if (Unit.ConversionTo(unit) is { } conversion && (conversion.IsExact || approximate))
        {
            converted = new(Amount * conversion.Factor, unit);
            return true;
        }

        converted = default;
        return false;
    }

    /// <summary>Adds, exactly.</summary>
    /// <param name="other">What is added.</param>
    /// <param name="sum">The sum in the unit of this quantity, or the default quantity.</param>
    /// <returns><see langword="true"/> where the two are comparable.</returns>
    public bool TryAdd(Quantity other, out Quantity sum)
    {
        var isComparable = other.TryConvertTo(Unit, out var converted);
        sum = isComparable ? new(Amount + converted.Amount, Unit) : default;
        return isComparable;
    }

    /// <summary>Compares how much the two are.</summary>
    /// <param name="other">The other quantity.</param>
    /// <param name="order">Less than zero where this is less, zero where both are as much, more than zero where this is more.</param>
    /// <param name="approximate">Whether an order that is only approximately right will do, as between days and months.</param>
    /// <returns><see langword="true"/> where the two are comparable.</returns>
    public bool TryCompare(Quantity other, out int order, bool approximate = false)
    {
        var isComparable = other.TryConvertTo(Unit, out var converted, approximate);
        order = isComparable ? Amount.CompareTo(converted.Amount) : 0;
        return isComparable;
    }

    /// <inheritdoc/>
    public bool Equals(Quantity other) => Amount == other.Amount && Unit == other.Unit;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Quantity other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Amount, Unit);

    /// <summary>Returns amount and unit, such as <c>28.4元/株</c>, which <see cref="Parse(string)"/> reads back if the unit is known.</summary>
    public override string ToString() => Amount.ToString() + Unit.Symbol;

    /// <summary>Returns amount and unit, the same in every format and culture.</summary>
    /// <param name="format">Not used.</param>
    /// <param name="formatProvider">Not used.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <summary>Compares what is written.</summary>
    /// <param name="left">One quantity.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Quantity left, Quantity right) => left.Equals(right);

    /// <summary>Compares what is written.</summary>
    /// <param name="left">One quantity.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Quantity left, Quantity right) => !left.Equals(right);

    /// <summary>Adds, exactly; the sum is in the unit of <paramref name="left"/>.</summary>
    /// <param name="left">One quantity.</param>
    /// <param name="right">The other.</param>
    /// <exception cref="InvalidOperationException">The two are not comparable; ask <see cref="IsComparableTo"/> first.</exception>
    public static Quantity operator +(Quantity left, Quantity right) => left.TryAdd(right, out var sum) ? sum
        : throw new InvalidOperationException($"'{left.Unit}' and '{right.Unit}' do not convert exactly, so their quantities cannot be added or subtracted.");

    /// <summary>Subtracts, exactly; the difference is in the unit of <paramref name="left"/>.</summary>
    /// <param name="left">One quantity.</param>
    /// <param name="right">What is taken away.</param>
    /// <exception cref="InvalidOperationException">The two are not comparable; ask <see cref="IsComparableTo"/> first.</exception>
    public static Quantity operator -(Quantity left, Quantity right) => left + new Quantity(-right.Amount, right.Unit);

    private static bool IsKnownUnit(ReadOnlySpan<char> text) => UnitCatalog.Default.TryTakePrefix(text, out _, out var length) && length == text.Length;

    private static bool TryReadUnit(ReadOnlySpan<char> text, out UnitOfMeasure unit) =>
        UnitOfMeasure.TryParse(text, out unit, out _) && (unit.IsKnown || (char.IsLetter(text[0]) && !SaysMore(text)));

    // 3万5千元 goes on with the number, 5元以上 with a sign; neither is 5 of a unit that nobody knows.
    private static bool SaysMore(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (char.IsNumber(character) || "以左右余多内外前后底不约超".Contains(character))
            {
                return true;
            }
        }

        return false;
    }
}
