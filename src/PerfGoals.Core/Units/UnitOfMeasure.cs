using System.Collections.Immutable;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using PerfGoals.Texts;

namespace PerfGoals.Units;

/// <summary>A unit of measure (度量单位), such as %, 件, 人次 or 元/人·月.</summary>
/// <remarks>
/// <para>Every spelling of a unit reads as one symbol: ％ and 百分比 as %, ㎡ as 平方米, 元/月·人 as 元/人·月. A text that is no known unit is kept, folded.</para>
/// <para>
/// Some units can mean several things (<see cref="IsAmbiguous"/>): 分 is a score point, 0.01 元, a minute or a tenth of a 亩; 日, 月 and 年 are a
/// time or a point in the calendar, while 天, 个月 and 周年 are a time alone. <see cref="As"/> picks one. The text says nothing of what was picked.
/// </para>
/// <para>Equality is by symbol and meanings: 1 千克 is 1000 克, and 千克 and 克 are not equal. The default value has an empty symbol.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq} ({Kind})")]
[JsonConverter(typeof(TextJsonConverter<UnitOfMeasure>))]
public readonly struct UnitOfMeasure : IEquatable<UnitOfMeasure>, ISpanParsable<UnitOfMeasure>, IFormattable, ITextValue<UnitOfMeasure>
{
    private readonly UnitDefinition? definition;

    // The meaning that was picked, counted from one; zero where none was.
    private readonly int picked;

    internal UnitOfMeasure(UnitDefinition definition, int picked = 0)
    {
        this.definition = definition;
        this.picked = picked;
    }

    /// <summary>Gets the percent sign.</summary>
    public static UnitOfMeasure Percent { get; } = new(UnitCatalog.Default.Find("%")!);

    /// <summary>Gets the symbol: the canonical one of a known unit, the folded text of another.</summary>
    public string Symbol => definition?.Symbol ?? "";

    /// <summary>Gets what it can mean: nothing where it is not known, one thing in most cases.</summary>
    public ImmutableArray<UnitMeaning> Meanings => definition is null ? [] : picked == 0 ? definition.Meanings : [definition.Meanings[picked - 1]];

    /// <summary>Tells whether the unit is known.</summary>
    public bool IsKnown => Count > 0;

    /// <summary>Tells whether it can mean more than one thing.</summary>
    public bool IsAmbiguous => Count > 1;

    /// <summary>Gets what it measures, or <see cref="UnitKind.Unknown"/> where it is not known or can mean several things.</summary>
    public UnitKind Kind => Count == 1 ? Meanings[0].Kind : UnitKind.Unknown;

    /// <summary>Gets what is called by it, or <see langword="null"/> where the symbol must do.</summary>
    public LocalizedText? Name => definition?.Name;

    internal ReadOnlySpan<UnitMeaning> MeaningSpan => definition is null ? [] : picked == 0 ? definition.Meanings.AsSpan() : definition.Meanings.AsSpan().Slice(picked - 1, 1);

    private int Count => definition is null ? 0 : picked == 0 ? definition.Meanings.Length : 1;

    /// <summary>Reads the text of a unit column with <see cref="UnitCatalog.Default"/>.</summary>
    /// <param name="text">The cell's text; brackets around it and the words 单位： before it are no part of the unit.</param>
    /// <returns>The unit, known or not, or <see langword="null"/> where the cell is blank or holds a mark for none, such as / or 无.</returns>
    public static UnitOfMeasure? Read(string? text) => UnitCatalog.Default.Read(text);

    /// <summary>Reads the text of a unit with <see cref="UnitCatalog.Default"/>.</summary>
    /// <param name="text">The text, in full or half width.</param>
    /// <param name="value">The unit; one that is not known keeps its folded text.</param>
    /// <param name="failure">Why the text is no unit, and where: it is blank, a mark for none, or longer than 256 characters.</param>
    /// <returns><see langword="true"/> where the text is a unit, known or not.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out UnitOfMeasure value, out ParseFailure failure) => UnitCatalog.Default.TryParse(text, out value, out failure);

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">What it says, or the default value.</param>
    /// <returns><see langword="true"/> where it was understood.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out UnitOfMeasure value) => TryParse(text, out value, out _);

    /// <summary>Reads a text, the same in every culture.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text was not understood; the message says why, and where.</exception>
    public static UnitOfMeasure Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TextValue.Parse<UnitOfMeasure>(text);
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static UnitOfMeasure Parse(ReadOnlySpan<char> text) => TextValue.Parse<UnitOfMeasure>(text);

    static UnitOfMeasure IParsable<UnitOfMeasure>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<UnitOfMeasure>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out UnitOfMeasure result) => TryParse(s, out result);

    static UnitOfMeasure ISpanParsable<UnitOfMeasure>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<UnitOfMeasure>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out UnitOfMeasure result) => TryParse(s, out result, out _);

    /// <summary>Tells whether it can mean something of a kind.</summary>
    /// <param name="kind">The kind.</param>
    public bool CanBe(UnitKind kind) => IndexOf(kind) >= 0;

    /// <summary>Returns the unit with the one meaning that the context asks for, such as 分 as <see cref="UnitKind.Score"/>.</summary>
    /// <param name="kind">What it measures here.</param>
    /// <exception cref="ArgumentException">It has no meaning of this kind, or more than one.</exception>
    public UnitOfMeasure As(UnitKind kind)
    {
        if (Kind == kind && IsKnown)
        {
            return this;
        }

        var index = IndexOf(kind);
        return index >= 0 && picked == 0 && Meanings.Count(meaning => meaning.Kind == kind) == 1
            ? new(definition!, index + 1)
            : throw new ArgumentException($"The unit '{Symbol}' has not exactly one meaning of the kind {kind}.", nameof(kind));
    }

    /// <summary>Returns how amounts in this unit become amounts in another.</summary>
    /// <param name="other">The other unit.</param>
    /// <returns>
    /// The conversion, or <see langword="null"/> where the two are not comparable: one is not known, they have no dimension in common, or they can mean
    /// several things that convert differently. A unit always converts into itself.
    /// </returns>
    public UnitConversion? ConversionTo(UnitOfMeasure other) => UnitConversions.Between(this, other);

    /// <summary>Tells whether an amount is the same number in both units, as in 天 and 日 or 人 and 位.</summary>
    /// <param name="other">The other unit.</param>
    public bool IsInterchangeableWith(UnitOfMeasure other) => ConversionTo(other) is { IsExact: true } conversion && conversion.Factor == Numbers.Fraction.One;

    /// <inheritdoc/>
    public bool Equals(UnitOfMeasure other) =>
        Symbol == other.Symbol && ((definition == other.definition && picked == other.picked) || MeaningSpan.SequenceEqual(other.MeaningSpan));

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is UnitOfMeasure other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Symbol);

    /// <summary>Returns the symbol.</summary>
    public override string ToString() => Symbol;

    /// <summary>Returns the symbol, which is the same in every format and culture.</summary>
    /// <param name="format">Not used.</param>
    /// <param name="formatProvider">Not used.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) => Symbol;

    /// <summary>Compares symbol and meanings.</summary>
    /// <param name="left">One unit.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(UnitOfMeasure left, UnitOfMeasure right) => left.Equals(right);

    /// <summary>Compares symbol and meanings.</summary>
    /// <param name="left">One unit.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(UnitOfMeasure left, UnitOfMeasure right) => !left.Equals(right);

    private int IndexOf(UnitKind kind)
    {
        var meanings = MeaningSpan;
        for (var i = 0; i < meanings.Length; i++)
        {
            if (meanings[i].Kind == kind)
            {
                return i;
            }
        }

        return -1;
    }
}
