using PerfGoals.Texts;

namespace PerfGoals.Targets;

/// <summary>The signs, words and codes that stand for a comparison.</summary>
public static class ComparisonSigns
{
    /// <summary>Returns the one sign a comparison is written with: ≥ &gt; = &lt; ≤ 定性 定量(其他) 不适用 or 区间.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <returns>The sign, or an empty text for <see cref="Comparison.Unknown"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="comparison"/> is not a defined value.</exception>
    public static string Sign(this Comparison comparison) => comparison switch
    {
        Comparison.Unknown => "",
        Comparison.AtLeast => "≥",
        Comparison.MoreThan => ">",
        Comparison.EqualTo => "=",
        Comparison.LessThan => "<",
        Comparison.AtMost => "≤",
        Comparison.Qualitative => "定性",
        Comparison.QuantitativeOther => "定量(其他)",
        Comparison.NotApplicable => "不适用",
        Comparison.Range => "区间",
        _ => throw new ArgumentOutOfRangeException(nameof(comparison), comparison, "Not a comparison."),
    };

    /// <summary>Returns the code of a comparison in budget-integration systems.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <returns>1 to 6, 9 or 10; <see langword="null"/> for <see cref="Comparison.Unknown"/> and <see cref="Comparison.Range"/>, which have none.</returns>
    public static int? Code(this Comparison comparison) => FromCode((int)comparison) is var known and not Comparison.Unknown ? (int)known : null;

    /// <summary>Returns the comparison of a code of budget-integration systems.</summary>
    /// <param name="code">The code: 1 ≥, 2 &gt;, 3 =, 4 &lt;, 5 ≤, 6 定性, 9 定量（其他）, 10 不适用.</param>
    /// <returns>The comparison, or <see cref="Comparison.Unknown"/> for any other number.</returns>
    public static Comparison FromCode(int code) => code is (>= 1 and <= 6) or 9 or 10 ? (Comparison)code : Comparison.Unknown;

    /// <summary>Reads a cell that holds a sign or the words for one, in full or half width.</summary>
    /// <param name="text">The cell's text.</param>
    /// <returns>The comparison, or <see cref="Comparison.Unknown"/> where the text is no known sign.</returns>
    public static Comparison Read(string? text) => TryParse(text, out var comparison, out _) ? comparison : Comparison.Unknown;

    /// <summary>Reads a text that is a sign or the words for one, in full or half width.</summary>
    /// <param name="text">The text. A code such as <c>1</c> is no sign, nor is a dash, which is a range in one table and nothing in the next.</param>
    /// <param name="comparison">The comparison, or <see cref="Comparison.Unknown"/>.</param>
    /// <param name="failure">Why the text is no known sign, and where.</param>
    /// <returns><see langword="true"/> where the text is a known sign.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Comparison comparison, out ParseFailure failure)
    {
        var folded = new FoldedText(text, stackalloc char[FoldedText.Limit], stackalloc int[FoldedText.Limit]);
        if (!folded.IsCut && TryRead(folded.Text, out comparison))
        {
            failure = default;
            return true;
        }

        var hasSign = TryTakePrefix(folded.Text, out comparison, out var length) && comparison != Comparison.Unknown;
        comparison = Comparison.Unknown;
        failure = folded.IsCut ? folded.Failure(ParseFailureReason.TooLong, folded.Text.Length)
            : folded.Text.IsEmpty ? folded.Failure(ParseFailureReason.Blank, 0)
            : folded.Text.IndexOfAnyExcept("-–—―") < 0 ? folded.Failure(ParseFailureReason.Ambiguous, 0)
            : hasSign ? folded.Failure(ParseFailureReason.TextLeftOver, length)
            : folded.Failure(ParseFailureReason.UnknownName, 0);
        return false;
    }

    /// <summary>Takes the sign or word before the number off the front of a folded text such as <c>≥95%</c> or <c>应不少于12次</c>.</summary>
    /// <remarks>After 控制在 and its like, which leave the comparison to a word behind the number, the comparison is unknown.</remarks>
    internal static bool TryTakePrefix(ReadOnlySpan<char> folded, out Comparison comparison, out int length)
    {
        _ = ComparisonSpellings.Duties.TryTakePrefix(folded, out _, out var duty);
        var hasWord = ComparisonSpellings.BeforeNumber.TryTakePrefix(folded[duty..], out comparison, out var word);
        length = hasWord ? duty + word : 0;
        return hasWord;
    }

    /// <summary>Takes the word behind the number off the end of a folded text such as <c>60%及以上</c>.</summary>
    internal static bool TryTakeSuffix(ReadOnlySpan<char> folded, out Comparison comparison, out int length) =>
        ComparisonSpellings.BehindNumber.TryTakeSuffix(folded, out comparison, out length);

    // 内 alone is more probably a word cut short than a sign.
    private static bool TryRead(ReadOnlySpan<char> folded, out Comparison comparison) =>
        ComparisonSpellings.Names.TryGet(folded, out comparison)
        || (TryTakePrefix(folded, out comparison, out var length) && length == folded.Length && comparison != Comparison.Unknown)
        || (folded.Length > 1 && ComparisonSpellings.BehindNumber.TryGet(folded, out comparison));
}
