using System.Collections.Immutable;
using System.Diagnostics;
using System.Numerics;
using PerfGoals.Texts;

namespace PerfGoals.Indicators;

/// <summary>Which second levels a document allows under which first level.</summary>
/// <remarks>Never changes. Those of the ministry and their mixtures are in <see cref="Taxonomies"/>; a host may create its own.</remarks>
[DebuggerDisplay("{Id,nq}")]
public sealed class Taxonomy
{
    private const int SecondLevels = 16;

    // A bit for each pair.
    private readonly ulong allowed;

    /// <summary>Creates a taxonomy.</summary>
    /// <param name="id">A short stable name, such as <c>national-2021</c>.</param>
    /// <param name="name">The name for people.</param>
    /// <param name="types">The pairs that are allowed, in the order in which to show them.</param>
    /// <param name="source">The document and its number, or <see langword="null"/> where there is none.</param>
    /// <exception cref="ArgumentException">The id is blank, there is no pair, a pair lacks a level, or one occurs twice.</exception>
    public Taxonomy(string id, LocalizedText name, IEnumerable<IndicatorType> types, LocalizedText? source = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(types);
        Types = [.. types];
        foreach (var type in Types)
        {
            allowed = type.IsComplete && !Allows(type) ? allowed | BitOf(type) : throw Unusable();
        }

        if (Types.IsEmpty)
        {
            throw Unusable();
        }

        Id = id;
        Name = name;
        Source = source;
        FirstLevels = [.. Types.Select(type => type.FirstLevel).Distinct()];

        static ArgumentException Unusable() => new("A taxonomy lists at least one pair, each once and with both its levels.", nameof(types));
    }

    /// <summary>Gets the short stable name.</summary>
    public string Id { get; }

    /// <summary>Gets the name for people.</summary>
    public LocalizedText Name { get; }

    /// <summary>Gets the document and its number, or <see langword="null"/> where there is none.</summary>
    public LocalizedText? Source { get; }

    /// <summary>Gets the pairs that are allowed, each with both its levels known.</summary>
    public ImmutableArray<IndicatorType> Types { get; }

    /// <summary>Gets the first levels.</summary>
    public ImmutableArray<FirstLevel> FirstLevels { get; }

    /// <summary>Tells whether a second level may stand under a first one.</summary>
    /// <param name="first">The first level.</param>
    /// <param name="second">The second level.</param>
    /// <returns><see langword="true"/> where the pair is listed; <see langword="false"/> also where a level is unknown.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A level is not a defined value.</exception>
    public bool Allows(FirstLevel first, SecondLevel second) => Allows(new(first, second));

    /// <summary>Tells whether a type is listed.</summary>
    /// <param name="type">The type.</param>
    /// <returns><see langword="true"/> where it is; <see langword="false"/> also where a level is unknown.</returns>
    public bool Allows(IndicatorType type) => type.IsComplete && (allowed & BitOf(type)) != 0;

    /// <summary>Returns the second levels that may stand under a first one, in the order in which to show them.</summary>
    /// <param name="first">The first level.</param>
    public ImmutableArray<SecondLevel> SecondLevelsOf(FirstLevel first) => [.. Types.Where(type => type.FirstLevel == first).Select(type => type.SecondLevel)];

    /// <summary>Returns the first levels under which a second one may stand, in the order in which to show them.</summary>
    /// <param name="second">The second level.</param>
    public ImmutableArray<FirstLevel> ParentsOf(SecondLevel second) => [.. Types.Where(type => type.SecondLevel == second).Select(type => type.FirstLevel)];

    /// <summary>Returns a taxonomy that allows what at least one of several allows.</summary>
    /// <param name="id">The short stable name of the new taxonomy.</param>
    /// <param name="name">Its name for people.</param>
    /// <param name="taxonomies">At least one taxonomy.</param>
    /// <exception cref="ArgumentException">The id is blank, or there is no taxonomy.</exception>
    public static Taxonomy Union(string id, LocalizedText name, params IEnumerable<Taxonomy> taxonomies)
    {
        ArgumentNullException.ThrowIfNull(taxonomies);
        return new(id, name, TypesIn(taxonomies.Aggregate(0UL, (pairs, taxonomy) => pairs | taxonomy.allowed)));
    }

    /// <summary>Returns the id.</summary>
    public override string ToString() => Id;

    private static ulong BitOf(IndicatorType type) => 1UL << ((((int)type.FirstLevel - 1) * SecondLevels) + (int)type.SecondLevel);

    private static IEnumerable<IndicatorType> TypesIn(ulong pairs)
    {
        for (; pairs != 0; pairs &= pairs - 1)
        {
            var (first, second) = Math.DivRem(BitOperations.TrailingZeroCount(pairs), SecondLevels);
            yield return new((FirstLevel)(first + 1), (SecondLevel)second);
        }
    }
}
