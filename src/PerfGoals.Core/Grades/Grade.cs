using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using PerfGoals.Texts;

namespace PerfGoals.Grades;

/// <summary>A grade such as 优, and the scale it is one of where that is known.</summary>
/// <remarks>
/// 优 alone does not say whether 中 stands below 良, so its scale stays open: it is never guessed. Grades of one scale have an order, others have
/// none: see <see cref="TryCompare"/>. Two are equal where word and scale are.
/// </remarks>
[DebuggerDisplay("{Word,nq} ({Scale,nq})")]
public sealed record Grade
{
    private Grade(string word, GradeScale? scale, int? rank)
    {
        Word = word;
        Scale = scale;
        Rank = rank;
    }

    /// <summary>Gets the word; where the scale is known, the scale's own word and not an alias.</summary>
    public string Word { get; }

    /// <summary>Gets the scale, or <see langword="null"/> where the text leaves it open.</summary>
    public GradeScale? Scale { get; }

    /// <summary>Gets the rank in the scale, 0 for the best, or <see langword="null"/> where the scale is open.</summary>
    public int? Rank { get; }

    /// <summary>Returns a grade of a scale, or one whose scale is open.</summary>
    /// <param name="word">The word or, with a scale, an alias.</param>
    /// <param name="scale">The scale, if known.</param>
    /// <exception cref="ArgumentException"><paramref name="word"/> is blank or no grade of <paramref name="scale"/>.</exception>
    public static Grade Of(string word, GradeScale? scale = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(word);
        return scale is null ? new(word, null, null)
            : scale.RankOf(word) is { } rank ? InScale(scale, rank)
            : throw new ArgumentException($"'{word}' is no grade of {scale}.", nameof(word));
    }

    /// <summary>Reads a text that is the word of a grade and nothing else.</summary>
    /// <param name="text">The text, in any width.</param>
    /// <param name="scale">The scale the grade must be of, such as one out of a rubric; <see langword="null"/> for any that is shipped.</param>
    /// <param name="grade">The grade. Without <paramref name="scale"/>, its scale is known only where it is a word and its denial, such as 是 and 否.</param>
    /// <returns><see langword="true"/> where the text is a grade. Signs such as in 良以上 are the caller's.</returns>
    public static bool TryRead(string? text, GradeScale? scale, [NotNullWhen(true)] out Grade? grade)
    {
        var folded = new FoldedText(text, stackalloc char[FoldedText.Limit], stackalloc int[FoldedText.Limit]);
        grade = null;
        return !folded.IsCut && TryRead(folded.Text, scale, out grade);
    }

    /// <summary>Tells which of two grades of one scale is better.</summary>
    /// <param name="other">The other grade.</param>
    /// <param name="comparison">More than zero where this grade is better, less than zero where it is worse, and zero where they are the same.</param>
    /// <returns><see langword="false"/> where a scale is open or the scales differ: then there is no telling.</returns>
    public bool TryCompare(Grade other, out int comparison)
    {
        ArgumentNullException.ThrowIfNull(other);
        comparison = 0;
        if (Rank is not { } rank || other.Rank is not { } otherRank || !Scale!.Equals(other.Scale))
        {
            return false;
        }

        comparison = otherRank.CompareTo(rank);
        return true;
    }

    /// <summary>Returns the word.</summary>
    public override string ToString() => Word;

    /// <summary>Reads a folded text that is the word of a grade and nothing else.</summary>
    internal static bool TryRead(ReadOnlySpan<char> folded, GradeScale? scale, [NotNullWhen(true)] out Grade? grade)
    {
        if (scale is null)
        {
            return ShippedScales.TryGetGrade(folded, out grade);
        }

        grade = scale.TryGetRank(folded, out var rank) ? InScale(scale, rank) : null;
        return grade is not null;
    }

    private static Grade InScale(GradeScale scale, int rank) => new(scale.Levels[rank].Word, scale, rank);
}
