using PerfGoals.Texts;

namespace PerfGoals.Grades;

/// <summary>One grade of a scale: its word, other words for it, and what a rubric says it takes.</summary>
/// <remarks>Immutable. Two are equal where word, aliases in their order, and description are.</remarks>
public sealed class GradeLevel : IEquatable<GradeLevel>
{
    /// <summary>Creates the grade.</summary>
    /// <param name="word">The word, such as 优.</param>
    /// <param name="aliases">Other words for the same grade, such as 优秀.</param>
    /// <param name="description">What it takes to get the grade, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentException">A word is blank.</exception>
    public GradeLevel(string word, IEnumerable<string>? aliases = null, string? description = null)
    {
        Word = word;
        Aliases = Array.AsReadOnly([.. aliases ?? []]);
        Description = description;
        foreach (var spelling in Spellings)
        {
            if (CellText.IsBlank(spelling))
            {
                throw new ArgumentException("A grade needs a word.", nameof(word));
            }
        }
    }

    /// <summary>Gets the word.</summary>
    public string Word { get; }

    /// <summary>Gets other words for the same grade.</summary>
    public IReadOnlyList<string> Aliases { get; }

    /// <summary>Gets what it takes to get the grade, or <see langword="null"/>.</summary>
    public string? Description { get; }

    /// <summary>Gets the word and its aliases.</summary>
    internal IEnumerable<string> Spellings => Aliases.Prepend(Word);

    /// <inheritdoc/>
    public bool Equals(GradeLevel? other) => other is not null && Spellings.SequenceEqual(other.Spellings) && Description == other.Description;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as GradeLevel);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Word, Aliases.Count, Description);

    /// <summary>Returns the word.</summary>
    public override string ToString() => Word;
}
