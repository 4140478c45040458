using PerfGoals.Numbers;

namespace PerfGoals.Targets;

/// <summary>What comparisons mean: which way is better, what is their contrary, whether a value meets its target.</summary>
public static class Comparisons
{
    /// <summary>Returns which way an actual value becomes better.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <returns>The direction that systems derive from the sign, or <see cref="Direction.None"/> where it compares no numbers.</returns>
    public static Direction Direction(this Comparison comparison) => comparison switch
    {
        Comparison.AtLeast or Comparison.MoreThan => Targets.Direction.HigherIsBetter,
        Comparison.AtMost or Comparison.LessThan => Targets.Direction.LowerIsBetter,
        Comparison.EqualTo or Comparison.Range => Targets.Direction.ExactIsBetter,
        _ => Targets.Direction.None,
    };

    /// <summary>Returns the comparison that holds exactly where this one does not.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <returns>&lt; for ≥, ≤ for &gt; and the other way round; <see langword="null"/> for all others: what is not equal has no one sign.</returns>
    public static Comparison? Negate(this Comparison comparison) => comparison switch
    {
        Comparison.AtLeast => Comparison.LessThan,
        Comparison.LessThan => Comparison.AtLeast,
        Comparison.MoreThan => Comparison.AtMost,
        Comparison.AtMost => Comparison.MoreThan,
        _ => null,
    };

    /// <summary>Tells whether an actual value meets its target.</summary>
    /// <param name="comparison">The comparison between the two.</param>
    /// <param name="actual">What was achieved, in the unit of <paramref name="target"/>.</param>
    /// <param name="target">What was promised.</param>
    /// <param name="equality">What = asks for; by default <see cref="EqualityPolicy.Exact"/>.</param>
    /// <returns>Whether it does, or <see langword="null"/> where the comparison is not one with a single number.</returns>
    /// <example>
    /// <code>Comparison.AtLeast.IsMetBy(actual: 92, target: 95); // false</code>
    /// </example>
    public static bool? IsMetBy(this Comparison comparison, Fraction actual, Fraction target, EqualityPolicy equality = default) =>
        Interval.Of(comparison, target, equality)?.Contains(actual);
}
