using System.Collections.Immutable;
using PerfGoals.Texts;

namespace PerfGoals.Units;

/// <summary>A unit of measure with its spellings and what it can mean.</summary>
public sealed class UnitDefinition
{
    /// <summary>Creates the definition of a unit.</summary>
    /// <param name="symbol">The canonical spelling, such as 平方米, in half width and without spaces.</param>
    /// <param name="meanings">What it can mean, at least one thing.</param>
    /// <param name="aliases">The other spellings that are read as this unit, such as ㎡.</param>
    /// <param name="name">What it is called, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentException">
    /// The symbol or an alias is blank, or one that a table cell could not hold as a unit (a mark for none, a number in front); or there is no meaning.
    /// </exception>
    public UnitDefinition(string symbol, IEnumerable<UnitMeaning> meanings, IEnumerable<string>? aliases = null, LocalizedText? name = null)
        : this(UnitText.CheckedSpelling(symbol), [.. meanings], [.. (aliases ?? []).Select(UnitText.CheckedSpelling)], name, parts: null, inCompounds: null)
    {
        if (Meanings.IsEmpty || Meanings.Contains(null!))
        {
            throw new ArgumentException($"The unit '{symbol}' has no meaning.", nameof(meanings));
        }
    }

    internal UnitDefinition(
        string symbol, ImmutableArray<UnitMeaning> meanings, ImmutableArray<string> aliases, LocalizedText? name, UnitParts? parts, string? inCompounds)
    {
        Symbol = symbol;
        Meanings = meanings;
        Aliases = aliases;
        Name = name;
        Parts = parts;
        InCompounds = inCompounds;
        foreach (var meaning in meanings)
        {
            CanBeComposed |= UnitKinds.CanBeComposed(meaning.Kind);
        }

        CanBeMultiplied = UnitKinds.CanBeMultiplied(this);
    }

    /// <summary>Gets the canonical spelling.</summary>
    public string Symbol { get; }

    /// <summary>Gets the other spellings.</summary>
    public ImmutableArray<string> Aliases { get; }

    /// <summary>Gets what it is called, or <see langword="null"/>.</summary>
    public LocalizedText? Name { get; }

    /// <summary>Gets what it can mean; nothing for a unit that is not known.</summary>
    public ImmutableArray<UnitMeaning> Meanings { get; }

    /// <summary>Gets what it is composed of, or <see langword="null"/> for a unit with a spelling of its own.</summary>
    internal UnitParts? Parts { get; }

    /// <summary>Gets the unit that stands for this one within composed units: 日 for 天; otherwise <see langword="null"/>.</summary>
    internal string? InCompounds { get; }

    /// <summary>Tells whether 千, 万 and the like may stand before it.</summary>
    internal bool CanBeMultiplied { get; }

    /// <summary>Tells whether it may be a part of composed units.</summary>
    internal bool CanBeComposed { get; }

    /// <summary>Returns the canonical spelling.</summary>
    public override string ToString() => Symbol;

    internal static UnitDefinition Unknown(string symbol) => new(symbol, [], [], null, null, null);
}
