using System.Collections.Immutable;
using PerfGoals.Texts;

namespace PerfGoals.Units;

/// <summary>The units of measure that are known, with all their spellings (度量单位目录).</summary>
/// <remarks>
/// Besides the units it lists, a catalogue knows those composed of them: 万人次, 元/人·月, 元每人, 例/10万人. It never changes: adding units gives
/// another catalogue. <c>docs/vocabulary.md</c> lists the units of <see cref="Default"/>.
/// </remarks>
public sealed class UnitCatalog
{
    private readonly SpellingTable<UsualUnit> usual;
    private readonly UnitGrammar grammar;
    private readonly UnitComposer composer;

    internal UnitCatalog(
        ImmutableArray<UnitDefinition> units, SpellingTable<UnitDefinition> spellings, SpellingTable<UnitDefinition> nouns, ImmutableArray<string> usual)
    {
        Units = units;
        Spellings = spellings;
        Nouns = nouns;
        Usual = usual;
        this.usual = new();
        foreach (var text in usual)
        {
            this.usual.TryAdd(text, new());
        }

        grammar = new UnitGrammar(spellings, nouns);
        composer = new UnitComposer(spellings);
    }

    /// <summary>Gets the units that come with the library.</summary>
    public static UnitCatalog Default { get; } = Shipped();

    /// <summary>Gets the units that are listed, without those that are only composed.</summary>
    public ImmutableArray<UnitDefinition> Units { get; }

    /// <summary>Gets the spellings of the units that may stand anywhere.</summary>
    internal SpellingTable<UnitDefinition> Spellings { get; }

    /// <summary>Gets the nouns that are units where they stand alone or below the line.</summary>
    internal SpellingTable<UnitDefinition> Nouns { get; }

    /// <summary>Gets the composed units that are composed only once.</summary>
    internal ImmutableArray<string> Usual { get; }

    /// <summary>Returns a catalogue with further units.</summary>
    /// <param name="units">The units.</param>
    /// <exception cref="ArgumentException">A spelling is taken.</exception>
    public UnitCatalog With(params IEnumerable<UnitDefinition> units)
    {
        ArgumentNullException.ThrowIfNull(units);
        var builder = new UnitCatalogBuilder(this);
        try
        {
            foreach (var unit in units)
            {
                builder.Add(unit ?? throw new ArgumentException("A unit is null.", nameof(units)));
            }
        }
        catch (UnitCatalogException e)
        {
            throw new ArgumentException(e.Explanation.English, nameof(units), e);
        }

        return builder.Build();
    }

    /// <summary>Returns a catalogue with the units of a table.</summary>
    /// <exception cref="UnitCatalogException">They do not agree with each other or with the units that are there.</exception>
    internal UnitCatalog With(UnitTableJson table)
    {
        if (table is { Units: [], Counted: [], Usual: [] })
        {
            return this;
        }

        var builder = new UnitCatalogBuilder(this);
        builder.Add(table);
        builder.Check(table);
        return builder.Build();
    }

    /// <summary>Reads the text of a unit cell.</summary>
    /// <param name="text">The text, in full or half width; brackets around it and the words 单位： before it are no part of the unit.</param>
    /// <returns>The unit, known or not, or <see langword="null"/> where the cell is blank or holds a mark for none, such as / or 无.</returns>
    public UnitOfMeasure? Read(string? text) =>
        TryParse(text, out var unit, out var failure) ? unit
        : failure.Reason == ParseFailureReason.TooLong ? new UnitOfMeasure(UnitDefinition.Unknown(CellText.Compact(text)))
        : null;

    /// <summary>Reads the text of a unit.</summary>
    /// <param name="text">The text, as for <see cref="Read"/>.</param>
    /// <param name="unit">The unit; one that is not known keeps its folded text.</param>
    /// <param name="failure">Why the text is no unit, and where: it is blank, a mark for none, or longer than 256 characters.</param>
    /// <returns><see langword="true"/> where the text is a unit, known or not.</returns>
    public bool TryParse(ReadOnlySpan<char> text, out UnitOfMeasure unit, out ParseFailure failure)
    {
        var folded = new FoldedText(text, stackalloc char[FoldedText.Limit], stackalloc int[FoldedText.Limit]);
        var stripped = UnitText.Strip(UnitText.WithoutSpaces(folded.Text, stackalloc char[FoldedText.Limit]));
        if (folded.IsCut || stripped.IsEmpty || UnitText.IsNone(stripped))
        {
            unit = default;
            failure = folded.IsCut ? folded.Failure(ParseFailureReason.TooLong, folded.Text.Length) : folded.Failure(ParseFailureReason.Blank, 0);
            return false;
        }

        unit = new(Find(stripped) ?? FindOddlyWritten(stripped) ?? UnitDefinition.Unknown(stripped.ToString()));
        failure = default;
        return true;
    }

    /// <summary>Finds the longest known unit at the front of a folded text.</summary>
    internal bool TryTakePrefix(ReadOnlySpan<char> folded, out UnitOfMeasure unit, out int length)
    {
        var text = UnitText.FoldSigns(folded[..Math.Min(folded.Length, UnitText.Longest)], stackalloc char[UnitText.Longest]);
        length = grammar.Take(text);
        var single = grammar.TakeUnit(text, out var definition);
        if (single < length && FindFolded(text[..length]) is { } composed)
        {
            unit = new(composed);
            return true;
        }

        length = single;
        unit = definition is null ? default : new(definition);
        return length > 0;
    }

    /// <summary>Finds a known unit by its whole folded text.</summary>
    internal UnitDefinition? Find(ReadOnlySpan<char> folded) =>
        folded.Length > UnitText.Longest ? null : FindFolded(UnitText.FoldSigns(folded, stackalloc char[UnitText.Longest]));

    private UnitDefinition? FindOddlyWritten(ReadOnlySpan<char> text)
    {
        var (first, second) = UnitText.Repeated(text);
        return Find(text[first]) is { } once && once == Find(text[second]) ? once : Find(UnitText.WithDots(text, stackalloc char[FoldedText.Limit]));
    }

    /// <summary>Reads a composed unit by its whole folded text.</summary>
    internal static UnitDefinition? Compose(UnitGrammar grammar, UnitComposer composer, ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || grammar.Take(text) != text.Length)
        {
            return null;
        }

        List<UnitTerm> above = [];
        List<UnitTerm> below = [];
        grammar.Take(text, above, below);

        // A number below the line belongs to one divisor: 次/4年 says how often, 元/人·4次·月 nothing.
        return below.Count > 1 && text[(text.IndexOf('/') + 1)..].IndexOfAnyInRange('0', '9') >= 0 ? null : composer.Compose(above, below);
    }

    private UnitDefinition? FindFolded(ReadOnlySpan<char> text)
    {
        if (Spellings.TryGet(text, out var unit) || Nouns.TryGet(text, out unit))
        {
            return unit;
        }

        return usual.TryGet(text, out var kept) ? kept.Composed ??= Compose(grammar, composer, text) : Compose(grammar, composer, text);
    }

    private static UnitCatalog Shipped()
    {
        var builder = new UnitCatalogBuilder(null);
        builder.Add(ShippedUnits.Read());
        return builder.Build();
    }
}
