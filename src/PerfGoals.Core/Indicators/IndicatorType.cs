using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using PerfGoals.Texts;

namespace PerfGoals.Indicators;

/// <summary>The type of an indicator: its first and its second level, of which either may be unknown.</summary>
/// <remarks>
/// The text is <c>产出指标/数量指标</c>; with one level alone <c>产出指标</c> or <c>/数量指标</c>, and <c>/</c> where neither is known, which is the default value. A type
/// may be one that no taxonomy allows: that is <see cref="Taxonomy"/>'s to say. Nothing here depends on the culture.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(TextJsonConverter<IndicatorType>))]
public readonly struct IndicatorType : IEquatable<IndicatorType>, ISpanParsable<IndicatorType>, ITextValue<IndicatorType>
{
    /// <summary>Creates a type from its levels.</summary>
    /// <param name="firstLevel">The first level (一级指标), or <see cref="FirstLevel.Unknown"/>.</param>
    /// <param name="secondLevel">The second level (二级指标), or <see cref="SecondLevel.Unknown"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A level is not a defined value.</exception>
    public IndicatorType(FirstLevel firstLevel, SecondLevel secondLevel)
    {
        _ = IndicatorNames.Of(firstLevel);
        _ = IndicatorNames.Of(secondLevel);
        FirstLevel = firstLevel;
        SecondLevel = secondLevel;
    }

    /// <summary>Gets the first level (一级指标).</summary>
    public FirstLevel FirstLevel { get; }

    /// <summary>Gets the second level (二级指标).</summary>
    public SecondLevel SecondLevel { get; }

    /// <summary>Tells whether both levels are known.</summary>
    public bool IsComplete => FirstLevel != FirstLevel.Unknown && SecondLevel != SecondLevel.Unknown;

    /// <summary>Gets the one dimension that such an indicator counts for: see <see cref="Dimensions.Of(FirstLevel, SecondLevel)"/>.</summary>
    public FirstLevel Dimension => Dimensions.Of(FirstLevel, SecondLevel);

    /// <summary>Gets the standard names of the known levels, or <see langword="null"/> where neither is known.</summary>
    public LocalizedText? Name => (IndicatorNames.Of(FirstLevel), IndicatorNames.Of(SecondLevel)) switch
    {
        ({ } first, { } second) => new($"{first.Chinese}/{second.Chinese}", $"{first.English} / {second.English}"),
        (var first, var second) => first ?? second,
    };

    /// <summary>Reads <c>产出指标/数量指标</c>, with each level in any spelling of <see cref="IndicatorVocabulary.Default"/>.</summary>
    /// <param name="text">The text. Where the slash is missing, it is a first level.</param>
    /// <param name="value">The type, or the one of which neither level is known.</param>
    /// <param name="failure">Why the text is no type, and where.</param>
    /// <returns><see langword="true"/> where the text is a type.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out IndicatorType value, out ParseFailure failure)
    {
        Span<char> characters = stackalloc char[FoldedText.Limit];
        var folded = new FoldedText(text, characters, stackalloc int[FoldedText.Limit]);
        value = default;
        if (folded.IsCut || folded.Text.IsEmpty)
        {
            failure = folded.Failure(folded.IsCut ? ParseFailureReason.TooLong : ParseFailureReason.Blank, folded.Text.Length);
            return false;
        }

        var slash = folded.Text.IndexOf('/');
        var end = slash < 0 ? folded.Text.Length : slash;
        var firstText = folded.Text[..end];
        var secondText = folded.Text[Math.Min(end + 1, folded.Text.Length)..];
        var first = IndicatorVocabulary.Default.ReadFirstLevel(firstText);
        var second = IndicatorVocabulary.Default.ReadSecondLevel(secondText);
        failure = first == FirstLevel.Unknown && !firstText.IsEmpty ? folded.Failure(ParseFailureReason.UnknownName, 0)
            : second == SecondLevel.Unknown && !secondText.IsEmpty ? folded.Failure(ParseFailureReason.UnknownName, end + 1)
            : default;
        value = failure == default ? new(first, second) : default;
        return failure == default;
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">What it says, or the default value.</param>
    /// <returns><see langword="true"/> where it was understood.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out IndicatorType value) => TryParse(text, out value, out _);

    /// <summary>Reads a text, the same in every culture.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text was not understood; the message says why, and where.</exception>
    public static IndicatorType Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TextValue.Parse<IndicatorType>(text);
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static IndicatorType Parse(ReadOnlySpan<char> text) => TextValue.Parse<IndicatorType>(text);

    static IndicatorType IParsable<IndicatorType>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<IndicatorType>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out IndicatorType result) => TryParse(s, out result);

    static IndicatorType ISpanParsable<IndicatorType>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<IndicatorType>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out IndicatorType result) => TryParse(s, out result, out _);

    /// <summary>Returns the levels.</summary>
    /// <param name="firstLevel">The first level.</param>
    /// <param name="secondLevel">The second level.</param>
    public void Deconstruct(out FirstLevel firstLevel, out SecondLevel secondLevel) => (firstLevel, secondLevel) = (FirstLevel, SecondLevel);

    /// <inheritdoc/>
    public bool Equals(IndicatorType other) => FirstLevel == other.FirstLevel && SecondLevel == other.SecondLevel;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is IndicatorType other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => ((int)FirstLevel << 8) | (int)SecondLevel;

    /// <summary>Returns the canonical text, which <see cref="Parse(string)"/> reads back.</summary>
    public override string ToString() => (IndicatorNames.Of(FirstLevel)?.Chinese, IndicatorNames.Of(SecondLevel)?.Chinese) switch
    {
        ({ } first, null) => first,
        (var first, var second) => $"{first}/{second}",
    };

    /// <inheritdoc/>
    public static bool operator ==(IndicatorType left, IndicatorType right) => left.Equals(right);

    /// <inheritdoc/>
    public static bool operator !=(IndicatorType left, IndicatorType right) => !left.Equals(right);
}
