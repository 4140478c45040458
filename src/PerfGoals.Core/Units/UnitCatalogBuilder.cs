using PerfGoals.Numbers;
using PerfGoals.Texts;

namespace PerfGoals.Units;

/// <summary>Collects the units of a catalogue and checks that they agree.</summary>
internal sealed class UnitCatalogBuilder(UnitCatalog? basis)
{
    private readonly Dictionary<string, UnitDefinition> spellings = basis is null ? new(StringComparer.Ordinal) : new(basis.Spellings, StringComparer.Ordinal);
    private readonly Dictionary<string, UnitDefinition> nouns = basis is null ? new(StringComparer.Ordinal) : new(basis.Nouns, StringComparer.Ordinal);
    private readonly Dictionary<string, UnitDefinition> usual = basis is null ? new(StringComparer.Ordinal) : new(basis.Usual, StringComparer.Ordinal);
    private readonly List<UnitDefinition> units = [.. basis?.Units ?? []];
    private SpellingTable<UnitDefinition>? table;

    /// <summary>Returns the catalogue of all that was added.</summary>
    public UnitCatalog Build() => new([.. units], spellings, nouns, usual);

    /// <summary>Adds a unit.</summary>
    /// <exception cref="UnitCatalogException">A spelling of it is taken.</exception>
    public void Add(UnitDefinition unit) => Add(unit, noun: null);

    private void Add(UnitDefinition unit, string? noun)
    {
        foreach (var spelling in unit.Aliases.Prepend(unit.Symbol))
        {
            // A composed unit that is given further spellings is there already, and that is all right.
            var isTaken = basis?.Find(spelling) is not null && (unit.Parts is null || spelling != unit.Symbol);
            if (isTaken || nouns.ContainsKey(spelling) || spellings.ContainsKey(spelling) || !(spelling == noun ? nouns : spellings).TryAdd(spelling, unit))
            {
                throw new UnitCatalogException(new($"度量单位“{spelling}”重复。", $"The unit '{spelling}' is there already."));
            }
        }

        units.Add(unit);
        table = null;
    }

    /// <summary>Adds the units, nouns and composed units of a table.</summary>
    /// <exception cref="UnitCatalogException">They do not agree with each other or with the units that are there.</exception>
    public void Add(UnitCatalogJson json)
    {
        foreach (var unit in json.Units)
        {
            Add(unit);
        }

        foreach (var unit in units.Where(unit => unit.InCompounds is not null))
        {
            var other = Find(unit.InCompounds!) ?? throw Missing(unit.Symbol, unit.InCompounds!);
            if (!other.Meanings.Where(meaning => UnitKinds.CanBeComposed(meaning.Kind)).SequenceEqual(unit.Meanings))
            {
                throw Wrong(unit.Symbol, new($"在复合单位中与“{other.Symbol}”不同义", $"within composed units it does not mean what '{other.Symbol}' does"));
            }
        }

        foreach (var counted in json.Counted)
        {
            Add(counted);
        }

        foreach (var text in json.Usual)
        {
            var unit = Find(text) ?? throw Missing(text, text);
            unit = usual.GetValueOrDefault(unit.Symbol, unit);
            usual[text] = usual[unit.Symbol] = unit;
        }
    }

    private static UnitCatalogException Missing(string unit, string reference) =>
        new(new($"度量单位“{unit}”：没有度量单位“{reference}”。", $"The unit '{unit}': there is no unit '{reference}'."));

    private static UnitCatalogException Wrong(string unit, LocalizedText what) => new(new($"度量单位“{unit}”：{what.Chinese}。", $"The unit '{unit}': {what.English}."));

    private static T Checked<T>(string unit, Func<T> make)
    {
        try
        {
            return make();
        }
        catch (ArgumentException e)
        {
            throw new UnitCatalogException(new($"“{unit}”或它的别名不能作为度量单位的写法。", $"'{unit}' or an alias of it cannot be the spelling of a unit."), e);
        }
    }

    private void Add(UnitJson json)
    {
        var name = string.IsNullOrWhiteSpace(json.English) || string.IsNullOrWhiteSpace(json.Symbol) ? null : new LocalizedText(json.Symbol, json.English);
        if (json is { Kind: null, Is: null, Base: null, Meanings: null })
        {
            // A composed unit that is only given further spellings.
            var composed = Find(json.Symbol) is { Parts: not null } unit && unit.Symbol == json.Symbol ? unit
                : throw Wrong(json.Symbol, new("应有 kind、is 或 meanings", "it needs a kind, an is or meanings"));
            var spelled = Checked(json.Symbol, () => new UnitDefinition(json.Symbol, composed.Meanings, json.Aliases, name));
            Add(new UnitDefinition(spelled.Symbol, spelled.Meanings, spelled.Aliases, name, composed.Parts, null));
            return;
        }

        if (json.Meanings is not null && (json.Kind ?? json.Is ?? json.Base) is not null)
        {
            throw Wrong(json.Symbol, new("有 meanings 就不能再有 kind、is 或 base", "beside meanings there is no kind, is or base"));
        }

        var entries = json.Meanings ?? [new MeaningJson { Kind = json.Kind, Is = json.Is, Base = json.Base }];
        var definition = Checked(json.Symbol, () => new UnitDefinition(json.Symbol, entries.Select(entry => MeaningOf(json.Symbol, entry)), json.Aliases, name));
        Add(json.InCompounds is null ? definition : new(definition.Symbol, definition.Meanings, definition.Aliases, definition.Name, null, json.InCompounds));
    }

    private void Add(CountedJson json)
    {
        foreach (var noun in json.Nouns)
        {
            foreach (var word in json.With)
            {
                var meanings = (Find(word) ?? throw Missing(word + noun, word)).Meanings.Where(meaning => UnitKinds.CanBeMultiplied(meaning.Kind)).ToList();
                var counted = meanings is [var meaning] ? meaning
                    : throw Wrong(word + noun, new($"“{word}”不是量词", $"'{word}' is no counting word"));
                Add(Checked(word + noun, () => new UnitDefinition(word + noun, [counted], word == json.With[0] ? [noun] : [])), CellText.Compact(noun));
            }
        }
    }

    private UnitMeaning MeaningOf(string unit, MeaningJson json)
    {
        var kind = UnitKind.Unknown;
        if (json.Kind is { } word && (!Enum.TryParse(word, ignoreCase: true, out kind) || kind == UnitKind.Unknown || !word.All(char.IsAsciiLetter)))
        {
            throw Wrong(unit, new($"没有种类“{word}”", $"there is no kind '{word}'"));
        }

        if (json.Is is null)
        {
            return kind == UnitKind.Unknown ? throw Wrong(unit, new("应有 kind 或 is", "it needs a kind or an is"))
                : new(kind, Dimension.Of(string.IsNullOrWhiteSpace(json.Base) ? unit : json.Base), Fraction.One);
        }

        if (json.Base is not null)
        {
            throw Wrong(unit, new("is 和 base 不能并用", "is and base cannot go together"));
        }

        var (factor, reference) = Amount(unit, json.Is);
        var meanings = (Find(reference) ?? throw Missing(unit, reference)).Meanings
            .Where(meaning => kind == UnitKind.Unknown || meaning.Kind == kind || meaning.Kind == UnitKind.Compound).ToList();
        return meanings is [var one]
            ? new(kind == UnitKind.Unknown ? one.Kind : kind, one.Dimension, one.Factor * factor)
            : throw Wrong(unit, new($"“{reference}”没有这种含义，或不止一种", $"'{reference}' has no such meaning, or more than one"));
    }

    private static (Fraction Factor, string Unit) Amount(string unit, string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && Fraction.TryParse(text.AsSpan(0, space), out var factor, out _) && factor.Sign > 0
            ? (factor, CellText.Compact(text[space..]))
            : throw Wrong(unit, new($"“{text}”应为大于零的数、空格和度量单位，如“2000/3 平方米”", $"'{text}' should be a number above zero, a space and a unit, as in '2000/3 平方米'"));
    }

    private UnitDefinition? Find(string text)
    {
        if (spellings.TryGetValue(text, out var unit) || nouns.TryGetValue(text, out unit))
        {
            return unit;
        }

        table ??= UnitCatalog.TableOf(spellings);
        return UnitCatalog.Compose(new UnitGrammar(table, UnitCatalog.TableOf(nouns)), new UnitComposer(table), text);
    }
}
