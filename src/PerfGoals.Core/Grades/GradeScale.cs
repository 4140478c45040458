using System.Diagnostics;
using PerfGoals.Texts;

namespace PerfGoals.Grades;

/// <summary>The grades that a qualitative indicator can get, best first, such as 优, 良, 中, 差.</summary>
/// <remarks>Immutable. Two are equal where their grades are, in the same order and with the same aliases and descriptions.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class GradeScale : IEquatable<GradeScale>
{
    private readonly SpellingTable<int> ranks;

    /// <summary>Creates a scale.</summary>
    /// <param name="levels">The grades, best first; two or more.</param>
    /// <exception cref="ArgumentException">There are fewer than two grades, or a word stands for two of them.</exception>
    public GradeScale(params IEnumerable<GradeLevel> levels)
    {
        Levels = Array.AsReadOnly(levels.ToArray());
        if (Levels.Count < 2)
        {
            throw new ArgumentException("A scale has two or more grades.", nameof(levels));
        }

        // A word and its alias may fold to one spelling; two grades may not.
        (string Spelling, int Rank)[] spellings =
            [.. Levels.SelectMany((level, rank) => level.Spellings.Select(word => (FoldedText.Of(word), rank))).Distinct()];
        if (spellings.GroupBy(entry => entry.Spelling).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"The word '{twice.Key}' stands for two grades.", nameof(levels));
        }

        ranks = new(spellings);
        Name = string.Join('/', Levels);
    }

    /// <summary>Gets the scales that tables use, the most usual first.</summary>
    public static IReadOnlyList<GradeScale> Shipped => ShippedScales.All;

    /// <summary>Gets the words of the scale with a stroke between them: <c>优/良/中/差</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the grades, best first.</summary>
    public IReadOnlyList<GradeLevel> Levels { get; }

    /// <summary>Returns the shipped scales in which a word is a grade: 优 is one in several.</summary>
    /// <param name="word">The word, in any width.</param>
    /// <returns>The scales in the order of <see cref="Shipped"/>; none for a word that is no grade.</returns>
    public static IReadOnlyList<GradeScale> ScalesOf(string? word) => ShippedScales.Of(FoldedText.Of(word));

    /// <summary>Returns the rank of a grade: 0 for the best.</summary>
    /// <param name="word">Its word or an alias, in any width.</param>
    /// <returns>The rank, or <see langword="null"/> for a word that is no grade of this scale.</returns>
    public int? RankOf(string? word) => TryGetRank(FoldedText.Of(word), out var rank) ? rank : null;

    /// <inheritdoc/>
    public bool Equals(GradeScale? other) => other is not null && (ReferenceEquals(this, other) || Levels.SequenceEqual(other.Levels));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as GradeScale);

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;

    /// <summary>Finds the rank of a folded word.</summary>
    internal bool TryGetRank(ReadOnlySpan<char> folded, out int rank) => ranks.TryGet(folded, out rank);
}
