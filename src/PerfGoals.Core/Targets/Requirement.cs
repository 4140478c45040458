using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using PerfGoals.Numbers;
using PerfGoals.Targets.Reading;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Targets;

/// <summary>What an indicator asks for: sign, value and unit together, such as ≥95%.</summary>
/// <remarks>
/// <para>The default value asks for nothing. Equality is as written: ≥1万元 and ≥10000元 differ here, and each implies the other.</para>
/// <para>
/// <see cref="Parse(string)"/> reads the canonical text (≥95%, 90-95%, ≤../2025-12-31, 比上年增长5%) back, the same in every culture. What has no
/// text of its own is written all the same, and reads as what a cell with that text says: a sign or a unit that fits no such target (定性 with a
/// number, a grade with a unit), a ratio with a unit, a grade with its scale, a unit that is not known, words that hold a number, and numbers that are
/// the names of times, such as 2025年, 1-12月 and 8:30.
/// </para>
/// <para>
/// The JSON form is that text. Every text is read from JSON: one that is not understood becomes <see cref="TargetKind.Unreadable"/>, a blank one the
/// default value. Where nothing may be lost write <c>CanonicalJson</c>.
/// </para>
/// </remarks>
/// <param name="Comparison">How the actual value is held against the target.</param>
/// <param name="Target">The target.</param>
/// <param name="Unit">The unit of measure, or <see langword="null"/>.</param>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(RequirementJsonConverter))]
public readonly record struct Requirement(Comparison Comparison, Target Target, UnitOfMeasure? Unit)
    : ISpanParsable<Requirement>, IFormattable, ITextValue<Requirement>
{
    /// <summary>Gets which actual values are better, as far as the requirement says.</summary>
    public Direction Direction => Target.Change is { } change && Comparison is Comparison.Unknown or Comparison.EqualTo
        ? decimal.IsNegative(change.Amount) ? Direction.LowerIsBetter : Direction.HigherIsBetter
        : Comparison.Direction();

    /// <summary>Returns the numbers that meet the requirement, in its own unit.</summary>
    /// <param name="equality">What = asks for; a range that follows = is not affected.</param>
    /// <returns>The numbers, or <see langword="null"/> where the requirement is not one of numbers or does not say how they compare.</returns>
    public Interval? AllowedValues(EqualityPolicy equality = default) => (Target.Value, Target.Interval, Comparison) switch
    {
        (_, { } range, Comparison.Range or Comparison.Unknown or Comparison.EqualTo) => range,
        ({ } value, _, >= Comparison.AtLeast and <= Comparison.AtMost) => Interval.Of(Comparison, value, equality),
        _ => null,
    };

    /// <summary>Tells whether an actual value meets the requirement.</summary>
    /// <param name="actual">The actual value; a bare number counts in the requirement's own unit.</param>
    /// <param name="equality">How = is meant.</param>
    /// <returns>The answer, or <see langword="null"/> where the two are not comparable.</returns>
    public bool? IsMetBy(Quantity actual, EqualityPolicy equality = default) =>
        AllowedValues(equality) is { } allowed && (actual.Unit.Symbol.Length == 0 ? Fraction.One : FactorTo(actual.Unit, Unit)) is { } factor
            ? allowed.Contains(actual.Amount * factor)
            : null;

    /// <summary>Tells whether an actual value meets the requirement.</summary>
    /// <param name="actual">The actual value, in the requirement's own unit.</param>
    /// <param name="equality">How = is meant.</param>
    /// <returns>The answer, or <see langword="null"/> where the requirement is not one of numbers or does not say how they compare.</returns>
    /// <example>
    /// <code>Requirement.Parse("≥95%").IsMetBy(96.5m); // true</code>
    /// </example>
    public bool? IsMetBy(Fraction actual, EqualityPolicy equality = default) => AllowedValues(equality)?.Contains(actual);

    /// <summary>Tells whether whatever meets this requirement meets another one too: ≥95% implies ≥90%.</summary>
    /// <param name="other">The other requirement.</param>
    /// <param name="equality">How = is meant in both.</param>
    /// <returns>The answer, or <see langword="null"/> where the two are not comparable: no requirement of numbers, or units that do not convert exactly.</returns>
    public bool? Implies(Requirement other, EqualityPolicy equality = default) =>
        Both(other, equality) is var (own, others) ? own.IsSubsetOf(others) : null;

    /// <summary>Tells whether nothing can meet both requirements: ≥95% and ≤90%.</summary>
    /// <param name="other">The other requirement.</param>
    /// <param name="equality">How = is meant in both.</param>
    /// <returns>The answer, or <see langword="null"/> where the two are not comparable.</returns>
    public bool? ConflictsWith(Requirement other, EqualityPolicy equality = default) =>
        Both(other, equality) is var (own, others) ? !own.Overlaps(others) : null;

    /// <summary>Returns the requirement with the meaning of its unit fixed, where number or name leave no doubt about it: 分 of a 满意度得分 are points.</summary>
    /// <param name="indicatorName">The name of the indicator (三级指标).</param>
    /// <returns>The same requirement where the unit has one meaning only, and where it stays ambiguous.</returns>
    public Requirement InContextOf(string? indicatorName) => UnitContext.Resolve(this, indicatorName);

    /// <summary>Reads a text that holds sign, number and unit together, such as <c>≥95%</c> or <c>不少于12次</c>.</summary>
    /// <param name="text">The text of a cell.</param>
    /// <param name="value">What it asks for, or the default value.</param>
    /// <param name="failure">Why the text could not be read, and where.</param>
    /// <returns><see langword="true"/> where the text was understood.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Requirement value, out ParseFailure failure)
    {
        value = RequirementReader.Default.Read(text, out failure);
        var isRead = failure.Reason == ParseFailureReason.None;
        value = isRead ? value : default;
        return isRead;
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">What it says, or the default value.</param>
    /// <returns><see langword="true"/> where it was understood.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Requirement value) => TryParse(text, out value, out _);

    /// <summary>Reads a text, the same in every culture.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text was not understood; the message says why, and where.</exception>
    public static Requirement Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TextValue.Parse<Requirement>(text);
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static Requirement Parse(ReadOnlySpan<char> text) => TextValue.Parse<Requirement>(text);

    static Requirement IParsable<Requirement>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Requirement>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Requirement result) => TryParse(s, out result);

    static Requirement ISpanParsable<Requirement>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<Requirement>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Requirement result) => TryParse(s, out result, out _);

    /// <summary>Returns the requirement in signs, such as ≥95%, the same in every culture.</summary>
    public override string ToString() => ToString("G", CultureInfo.InvariantCulture);

    /// <summary>Returns the requirement in signs or in words.</summary>
    /// <param name="format"><c>G</c> or nothing for signs (≥95%); <c>W</c> for words (不低于95%, at least 95%).</param>
    /// <param name="formatProvider">The culture whose words are used; <see langword="null"/> for the current one.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is another one.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        if (format is not (null or "" or "G" or "W"))
        {
            throw new FormatException($"'{format}' is no format of a requirement: G or W.");
        }

        if (Target.Kind is TargetKind.Placeholder or TargetKind.Unreadable)
        {
            // The text as it stands has a sign and a unit of its own, or none.
            return Target.ToString();
        }

        var hasSign = Comparison is >= Comparison.AtLeast and <= Comparison.AtMost;
        var sign = (hasSign, format) switch
        {
            (false, _) => "",
            (true, "W") => ComparisonWords.Of(Comparison).In(formatProvider as CultureInfo ?? CultureInfo.CurrentUICulture),
            _ => Comparison.Sign(),
        };
        return sign + Target + (HasOneUnit ? Unit?.Symbol : null);
    }

    // 优% and 2025-12-31% would read as something else, and several numbers have units of their own.
    private bool HasOneUnit => Target.Kind is TargetKind.Empty or TargetKind.Quantitative or TargetKind.Range or TargetKind.Ratio or TargetKind.Change
        || (Target.Kind == TargetKind.Thresholds && Target.Thresholds[^1].Unit is null);

    private (Interval Own, Interval Others)? Both(Requirement other, EqualityPolicy equality) =>
        AllowedValues(equality) is { } own && other.AllowedValues(equality) is { } others && FactorTo(other.Unit, Unit) is { } factor
            ? (own, others.ScaleBy(factor))
            : null;

    // Exact conversions only: whether 30 日 are within 1 月 is not for a factor to decide.
    private static Fraction? FactorTo(UnitOfMeasure? from, UnitOfMeasure? to) => (from, to) switch
    {
        (null, null) => Fraction.One,
        ({ } source, { } aim) when source.ConversionTo(aim) is { IsExact: true } conversion => conversion.Factor,
        _ => null,
    };
}
