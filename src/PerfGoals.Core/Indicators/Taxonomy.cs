using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics;
using PerfGoals.Texts;

namespace PerfGoals.Indicators;

/// <summary>Which second levels a document allows under which first level.</summary>
/// <remarks>Never changes. Those of the ministry and their mixtures are in <see cref="Taxonomies"/>; a host may create its own.</remarks>
[DebuggerDisplay("{Id,nq}")]
public sealed class Taxonomy
{
    private readonly FrozenSet<IndicatorType> allowed;

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
        allowed = Types.ToFrozenSet();
        if (Types.IsEmpty || Types.Any(type => !type.IsComplete) || allowed.Count != Types.Length)
        {
            throw new ArgumentException("A taxonomy lists at least one pair, each once and with both its levels.", nameof(types));
        }

        Id = id;
        Name = name;
        Source = source;
        FirstLevels = [.. Types.Select(type => type.FirstLevel).Distinct()];
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
    public bool Allows(IndicatorType type) => allowed.Contains(type);

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
        return new(id, name, taxonomies.SelectMany(taxonomy => taxonomy.Types).Distinct().OrderBy(type => type.FirstLevel).ThenBy(type => type.SecondLevel));
    }

    /// <summary>Returns the id.</summary>
    public override string ToString() => Id;
}
