using System.Globalization;

namespace PerfGoals.Documents.Tests.Precision;

/// <summary>How well a rule did on labelled tables.</summary>
/// <param name="Right">How many findings a reviewer asked for.</param>
/// <param name="Wrong">How many findings no label speaks for.</param>
/// <param name="Open">How many findings a reviewer could have made or not.</param>
/// <param name="Labels">How many findings a reviewer asked for in all.</param>
/// <param name="Missed">How many of these were not made.</param>
internal sealed record RuleScore(int Right, int Wrong, int Open, int Labels, int Missed)
{
    /// <summary>Gets the score of no finding and no label.</summary>
    public static RuleScore None { get; } = new(0, 0, 0, 0, 0);

    public int Findings => Right + Wrong + Open;

    /// <summary>Gets whether the corpus says something about the rule.</summary>
    public bool IsMeasured => Right + Wrong + Labels > 0;

    /// <summary>Gets the share of right findings, as people write it, or a dash where there is none.</summary>
    public string Precision => Share(Right, Right + Wrong);

    /// <summary>Gets the share of labels met.</summary>
    public string Recall => Share(Labels - Missed, Labels);

    /// <summary>Gets whether at least 95 of a hundred findings are right.</summary>
    public bool IsPrecise => 100 * Right >= 95 * (Right + Wrong);

    public static RuleScore operator +(RuleScore left, RuleScore right) =>
        new(left.Right + right.Right, left.Wrong + right.Wrong, left.Open + right.Open, left.Labels + right.Labels, left.Missed + right.Missed);

    private static string Share(int part, int whole) => whole == 0 ? "–" : Math.Round((decimal)part / whole, 2).ToString("0.00", CultureInfo.InvariantCulture);
}
