using System.Collections.Immutable;
using System.Runtime.InteropServices;
using PerfGoals.Numbers;
using PerfGoals.Texts;

namespace PerfGoals.Units;

/// <summary>Collects the units of a catalogue and checks that they agree; of no use after <see cref="Build"/>.</summary>
internal sealed class UnitCatalogBuilder
{
    private readonly UnitCatalog? basis;
    private readonly SpellingTable<UnitDefinition> spellings;
    private readonly SpellingTable<UnitDefinition> nouns;
    private readonly ImmutableArray<UnitDefinition>.Builder units = ImmutableArray.CreateBuilder<UnitDefinition>();
    private readonly ImmutableArray<string>.Builder usual = ImmutableArray.CreateBuilder<string>();
    private readonly UnitGrammar grammar;
    private readonly UnitComposer composer;

    /// <summary>Starts from a catalogue, or from nothing.</summary>
    public UnitCatalogBuilder(UnitCatalog? basis)
    {
        this.basis = basis;
        spellings = basis is null ? new() : new(basis.Spellings);
        nouns = basis is null ? new() : new(basis.Nouns);
        grammar = new(spellings, nouns);
        composer = new(spellings);
        if (basis is not null)
        {
            units.AddRange(basis.Units);
            usual.AddRange(basis.Usual);
        }
    }

    /// <summary>Returns the catalogue of all that was added.</summary>
    public UnitCatalog Build() => new(units.ToImmutable(), spellings, nouns, usual.ToImmutable());

    /// <summary>Adds a unit.</summary>
    /// <exception cref="UnitCatalogException">A spelling of it is taken.</exception>
    public void Add(UnitDefinition unit) => Add(unit, noun: null);

    /// <summary>Adds the units, nouns and composed units of a table.</summary>
    /// <exception cref="UnitCatalogException">They do not agree with each other or with the units that are there.</exception>
    public void Add(UnitTableJson table)
    {
        foreach (var unit in table.Units)
        {
            Add(unit);
        }

        foreach (var counted in table.Counted)
        {
            Add(counted);
        }

        foreach (var text in table.Usual)
        {
            usual.Add(UnitText.Fold(text));
        }
    }

    /// <summary>Checks what an added table says of units that may stand anywhere in it; that which comes with the library is checked by a test.</summary>
    /// <exception cref="UnitCatalogException">A unit that it names does not exist, or means something else.</exception>
    public void Check(UnitTableJson table)
    {
        foreach (var unit in table.Units)
        {
            CheckInCompounds(unit);
        }

        foreach (var text in table.Usual)
        {
            _ = Find(UnitText.Fold(text)) ?? throw Missing(text, text);
        }
    }

    private void Add(UnitDefinition unit, string? noun)
    {
        Add(unit, unit.Symbol, noun);
        foreach (var alias in unit.Aliases)
        {
            Add(unit, alias, noun);
        }

        units.Add(unit);
    }

    private void Add(UnitDefinition unit, string spelling, string? noun)
    {
        // A composed unit that is given further spellings is there already, and that is all right.
        var isTaken = basis?.Find(spelling) is not null && (unit.Parts is null || spelling != unit.Symbol);
        if (isTaken || nouns.TryGet(spelling, out _) || spellings.TryGet(spelling, out _) || !(spelling == noun ? nouns : spellings).TryAdd(spelling, unit))
        {
            throw new UnitCatalogException(new($"度量单位“{spelling}”重复", $"the unit '{spelling}' is there already"));
        }
    }

    private void CheckInCompounds(UnitDefinitionJson json)
    {
        if (json.InCompounds is null)
        {
            return;
        }

        var unit = Find(UnitText.Spelling(json.Symbol)!)!;
        var other = Find(UnitText.Fold(json.InCompounds)) ?? throw Missing(unit.Symbol, json.InCompounds);
        if (!other.Meanings.Where(meaning => UnitKinds.CanBeComposed(meaning.Kind)).SequenceEqual(unit.Meanings))
        {
            throw Wrong(unit.Symbol, new($"在复合单位中与“{other.Symbol}”不同义", $"within composed units it does not mean what '{other.Symbol}' does"));
        }
    }

    private static UnitCatalogException Missing(string unit, string reference) => Wrong(unit, new($"没有度量单位“{reference}”", $"there is no unit '{reference}'"));

    private static UnitCatalogException Wrong(string unit, LocalizedText what) => new(new($"度量单位“{unit}”：{what.Chinese}", $"the unit '{unit}': {what.English}"));

    // The symbol is checked, and there is a meaning.
    private static UnitDefinition Define(string symbol, ImmutableArray<UnitMeaning> meanings, UnitDefinitionJson json, UnitParts? parts = null)
    {
        var aliases = new string[json.Aliases.Length];
        for (var i = 0; i < aliases.Length; i++)
        {
            aliases[i] = Spelling(symbol, json.Aliases[i]);
        }

        var name = string.IsNullOrWhiteSpace(json.English) ? null : new LocalizedText(symbol, json.English);
        return new(symbol, meanings, ImmutableCollectionsMarshal.AsImmutableArray(aliases), name, parts, json.InCompounds is { } within ? UnitText.Fold(within) : null);
    }

    private static string Spelling(string unit, string spelling) => UnitText.Spelling(spelling)
        ?? throw Wrong(unit, new($"“{spelling}”不能作为度量单位的写法", $"'{spelling}' cannot be the spelling of a unit"));

    private void Add(UnitDefinitionJson json)
    {
        var symbol = Spelling(json.Symbol, json.Symbol);
        if (json is { Kind: null, Is: null, Base: null, Meanings: null })
        {
            // A composed unit that is only given further spellings.
            var composed = Find(symbol) is { Parts: not null } unit && unit.Symbol == symbol ? unit
                : throw Wrong(symbol, new("应有 kind、is 或 meanings", "it needs a kind, an is or meanings"));
            Add(Define(symbol, composed.Meanings, json, composed.Parts));
            return;
        }

        if (json.Meanings is null)
        {
            Add(Define(symbol, [MeaningOf(symbol, json.Kind, json.Is, json.Base)], json));
            return;
        }

        if ((json.Kind ?? json.Is ?? json.Base) is not null)
        {
            throw Wrong(symbol, new("有 meanings 就不能再有 kind、is 或 base", "beside meanings there is no kind, is or base"));
        }

        if (json.Meanings.Length == 0)
        {
            throw Wrong(symbol, new("meanings 不能为空", "meanings must not be empty"));
        }

        Add(Define(symbol, [.. json.Meanings.Select(entry => MeaningOf(symbol, entry.Kind, entry.Is, entry.Base))], json));
    }

    private void Add(CountedNounsJson json)
    {
        var meanings = Array.ConvertAll(json.With, CountingMeaningOf);
        foreach (var noun in json.Nouns)
        {
            for (var i = 0; i < meanings.Length; i++)
            {
                // The noun alone, or below a line, stands for itself with its first word.
                var alone = i == 0 ? Spelling(noun, noun) : null;
                var counted = json.With[i] + noun;
                Add(new UnitDefinition(Spelling(counted, counted), [meanings[i]], alone is null ? [] : [alone], null, null, null), alone);
            }
        }
    }

    private UnitMeaning CountingMeaningOf(string word)
    {
        var unit = Find(UnitText.Fold(word)) ?? throw Missing(word, word);
        UnitMeaning? counting = null;
        foreach (var meaning in unit.Meanings)
        {
            if (UnitKinds.CanBeMultiplied(meaning.Kind))
            {
                counting = counting is null ? meaning : throw NoCountingWord();
            }
        }

        return counting ?? throw NoCountingWord();

        UnitCatalogException NoCountingWord() => Wrong(word, new("不是量词", "it is no counting word"));
    }

    private UnitMeaning MeaningOf(string unit, string? word, string? amount, string? basis)
    {
        var kind = KindOf(unit, word);
        if (amount is null)
        {
            return kind == UnitKind.Unknown ? throw Wrong(unit, new("应有 kind 或 is", "it needs a kind or an is"))
                : new(kind, Dimension.Of(string.IsNullOrWhiteSpace(basis) ? unit : UnitText.Fold(basis)), Fraction.One);
        }

        if (basis is not null)
        {
            throw Wrong(unit, new("is 和 base 不能并用", "is and base cannot go together"));
        }

        var (factor, reference) = Amount(unit, amount);
        UnitMeaning? one = null;
        foreach (var meaning in (Find(reference) ?? throw Missing(unit, reference)).Meanings)
        {
            if (kind == UnitKind.Unknown || meaning.Kind == kind || meaning.Kind == UnitKind.Compound)
            {
                one = one is null ? meaning : throw NotOne();
            }
        }

        return one is null ? throw NotOne() : new(kind == UnitKind.Unknown ? one.Kind : kind, one.Dimension, one.Factor * factor);

        UnitCatalogException NotOne() => Wrong(unit, new($"“{reference}”没有这种含义，或不止一种", $"'{reference}' has no such meaning, or more than one"));
    }

    private static UnitKind KindOf(string unit, string? word) =>
        word is null ? UnitKind.Unknown
        : word.All(char.IsAsciiLetter) && Enum.TryParse(typeof(UnitKind), word, ignoreCase: true, out var kind) && kind is not UnitKind.Unknown ? (UnitKind)kind
        : throw Wrong(unit, new($"没有种类“{word}”", $"there is no kind '{word}'"));

    private static (Fraction Factor, string Unit) Amount(string unit, string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && Fraction.TryParse(text.AsSpan(0, space), out var factor, out _) && factor.Sign > 0
            ? (factor, UnitText.Fold(text[space..]))
            : throw Wrong(unit, new($"“{text}”应为大于零的数、空格和度量单位，如“2000/3 平方米”", $"'{text}' should be a number above zero, a space and a unit, as in '2000/3 平方米'"));
    }

    private UnitDefinition? Find(string text) =>
        text.Length > UnitText.Longest ? null
        : spellings.TryGet(text, out var unit) || nouns.TryGet(text, out unit) ? unit
        : UnitCatalog.Compose(grammar, composer, text);
}
