using PerfGoals.Texts;

namespace PerfGoals.Indicators;

/// <summary>Reads the names of the two levels as tables spell them, and the codes that systems have for them.</summary>
/// <remarks>
/// <para>
/// The caller says which column it reads, since one text can mean different things in the two (成本指标). Numbering (<c>一、产出指标</c>), points
/// (<c>产出指标（50分）</c>), notes in brackets, marks, full width, spaces, line breaks, Traditional characters and English names do not matter; a note that
/// names another level does. In either column <c>〈群体〉满意度</c> is satisfaction.
/// </para>
/// <para>
/// An instance never changes and may be shared. A host adds spellings and codes with <see cref="With(FirstLevel, string[])"/> and its fellows, or from JSON with <c>VocabularyJson</c>; what was
/// known before keeps its meaning.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var vocabulary = IndicatorVocabulary.Default.With(FirstLevel.Output, "过程").WithCode(new(FirstLevel.Cost, SecondLevel.EconomicCost), "101");
/// vocabulary.ReadFirstLevel("一、过程指标（50分）"); // Output
/// </code>
/// </example>
public sealed class IndicatorVocabulary
{
    private readonly LevelTable<FirstLevel> firstLevels;
    private readonly LevelTable<SecondLevel> secondLevels;
    // Null for the codes of the library, which few hosts ask for.
    private readonly CodeTable? codes;

    private IndicatorVocabulary(LevelTable<FirstLevel> firstLevels, LevelTable<SecondLevel> secondLevels, CodeTable? codes)
    {
        this.firstLevels = firstLevels;
        this.secondLevels = secondLevels;
        this.codes = codes;
    }

    /// <summary>Gets the vocabulary that every host starts from.</summary>
    public static IndicatorVocabulary Default { get; } = new(
        new(IndicatorAliases.FirstLevels, FirstLevel.Satisfaction),
        new(IndicatorAliases.SecondLevels, SecondLevel.ServiceSatisfaction),
        codes: null);

    /// <summary>Reads the text of a first-level column.</summary>
    /// <param name="text">The cell's text; <see langword="null"/> is blank.</param>
    /// <returns>The dimension, or <see cref="FirstLevel.Unknown"/> where the text names none or more than one.</returns>
    public FirstLevel ReadFirstLevel(ReadOnlySpan<char> text) => firstLevels.Read(LevelText.Fold(text, stackalloc char[FoldedText.Limit]));

    /// <summary>Reads the text of a second-level column.</summary>
    /// <param name="text">The cell's text; <see langword="null"/> is blank.</param>
    /// <returns>The kind, or <see cref="SecondLevel.Unknown"/> where the text names none or more than one.</returns>
    public SecondLevel ReadSecondLevel(ReadOnlySpan<char> text) => secondLevels.Read(LevelText.Fold(text, stackalloc char[FoldedText.Limit]));

    /// <summary>Reads the texts of both columns of a row.</summary>
    /// <param name="first">The text of the first-level column.</param>
    /// <param name="second">The text of the second-level column.</param>
    public IndicatorType Read(ReadOnlySpan<char> first, ReadOnlySpan<char> second) => new(ReadFirstLevel(first), ReadSecondLevel(second));

    /// <summary>Returns the type that a code stands for.</summary>
    /// <param name="code">The code; white space and width do not matter, upper and lower case do.</param>
    /// <returns>The type, or <see langword="null"/> where no type has the code.</returns>
    public IndicatorType? TypeOf(ReadOnlySpan<char> code) => (codes ?? CodeTable.Default).TypeOf(code);

    /// <summary>Returns the code of a type: the one added last, or this library's own, such as <c>output/quantity</c>.</summary>
    /// <remarks>The library's own codes are stable. They exist for the first levels and for the pairs of <see cref="Taxonomies.Tolerant"/>.</remarks>
    /// <param name="type">The type.</param>
    /// <returns>The code, or <see langword="null"/> where the type has none.</returns>
    public string? CodeOf(IndicatorType type) => (codes ?? CodeTable.Default).CodeOf(type);

    /// <summary>Returns a vocabulary that knows more spellings of a dimension.</summary>
    /// <param name="level">The dimension.</param>
    /// <param name="spellings">The spellings, with or without 指标, without numbering and points. One that is known with this meaning changes nothing.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is unknown or not a defined value.</exception>
    /// <exception cref="ArgumentException">A spelling is blank, too long, or already means another dimension.</exception>
    public IndicatorVocabulary With(FirstLevel level, params string[] spellings)
    {
        ArgumentNullException.ThrowIfNull(spellings);
        if (IndicatorNames.Of(level) is null)
        {
            throw new ArgumentOutOfRangeException(nameof(level), level, "A spelling cannot stand for an unknown level.");
        }

        return WithAll(new() { FirstLevels = [.. spellings.Select(spelling => (level, spelling))] });
    }

    /// <summary>Returns a vocabulary that knows more spellings of a kind.</summary>
    /// <param name="level">The kind.</param>
    /// <param name="spellings">The spellings, with or without 指标, without numbering and points. One that is known with this meaning changes nothing.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is unknown or not a defined value.</exception>
    /// <exception cref="ArgumentException">A spelling is blank, too long, or already means another kind.</exception>
    public IndicatorVocabulary With(SecondLevel level, params string[] spellings)
    {
        ArgumentNullException.ThrowIfNull(spellings);
        if (IndicatorNames.Of(level) is null)
        {
            throw new ArgumentOutOfRangeException(nameof(level), level, "A spelling cannot stand for an unknown level.");
        }

        return WithAll(new() { SecondLevels = [.. spellings.Select(spelling => (level, spelling))] });
    }

    /// <summary>Returns a vocabulary with a host's code for a type; other codes of the type are still read.</summary>
    /// <param name="type">The type, of which at least one level is known.</param>
    /// <param name="code">The code, which <see cref="CodeOf"/> returns from now on.</param>
    /// <exception cref="ArgumentException">The type is unknown, or the code is blank, too long, or stands for another type.</exception>
    public IndicatorVocabulary WithCode(IndicatorType type, string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return WithAll(new() { Codes = [(code, type)] });
    }

    /// <summary>Returns a vocabulary with all additions, or throws with what is wrong with the first bad one.</summary>
    internal IndicatorVocabulary WithAll(VocabularyAdditions additions) =>
        TryAdd(additions, out var problem) ?? throw new ArgumentException(problem!.English, nameof(additions));

    /// <summary>Returns a vocabulary with all additions, or <see langword="null"/> and what is wrong.</summary>
    internal IndicatorVocabulary? TryAdd(VocabularyAdditions additions, out LocalizedText? problem)
    {
        var first = firstLevels.TryAdd(additions.FirstLevels, level => IndicatorNames.Of(level), out problem);
        var second = problem is null ? secondLevels.TryAdd(additions.SecondLevels, level => IndicatorNames.Of(level), out problem) : null;
        var code = problem is null && !additions.Codes.IsEmpty ? (codes ?? CodeTable.Default).TryAdd(additions.Codes, out problem) : codes;
        return problem is null ? new(first!, second!, code) : null;
    }

    /// <summary>Tells whether a text is listed as the name of a level; 〈群体〉满意度, which an indicator may be called too, is not.</summary>
    internal bool Lists(ReadOnlySpan<char> text)
    {
        var folded = LevelText.Fold(text, stackalloc char[FoldedText.Limit]);
        return firstLevels.Read(folded, groups: false) != FirstLevel.Unknown || secondLevels.Read(folded, groups: false) != SecondLevel.Unknown;
    }
}
