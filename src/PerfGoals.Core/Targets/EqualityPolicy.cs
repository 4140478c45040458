using PerfGoals.Numbers;

namespace PerfGoals.Targets;

/// <summary>What the sign = asks of an actual value.</summary>
/// <remarks>
/// <para>
/// The sign says <see cref="Exact"/>, which is the default value. Systems that score results do not hold it so: there a result above the target of
/// ＝ 1 年 earns the full weight, as if the sign were ≥ (<see cref="AtLeast"/>).
/// </para>
/// <para>Two policies are equal where they ask for the same: a tolerance of zero is <see cref="Exact"/>.</para>
/// </remarks>
public readonly record struct EqualityPolicy
{
    private readonly bool isAtLeast;

    private EqualityPolicy(bool isAtLeast, Fraction tolerance)
    {
        this.isAtLeast = isAtLeast;
        Tolerance = tolerance;
    }

    /// <summary>Gets the policy that asks for the target itself.</summary>
    public static EqualityPolicy Exact => default;

    /// <summary>Gets the policy of scoring systems: at least the target; for a target of zero, such as no accident, at most zero.</summary>
    public static EqualityPolicy AtLeast { get; } = new(isAtLeast: true, Fraction.Zero);

    /// <summary>Gets how far from the target a value may be on either side, in the unit of the target; zero unless made by <see cref="Within"/>.</summary>
    public Fraction Tolerance { get; }

    /// <summary>Returns the policy that asks for the target or a value close to it.</summary>
    /// <param name="tolerance">How far from it on either side, in the unit of the target, inclusive; zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tolerance"/> is negative.</exception>
    public static EqualityPolicy Within(Fraction tolerance) => tolerance.Sign >= 0
        ? new(isAtLeast: false, tolerance)
        : throw new ArgumentOutOfRangeException(nameof(tolerance), tolerance, "A tolerance is zero or more.");

    /// <summary>Returns the policy in words, the same in every culture.</summary>
    public override string ToString() => isAtLeast ? "at least" : Tolerance.Sign == 0 ? "exact" : $"within {Tolerance}";

    /// <summary>Returns the values that meet a target.</summary>
    internal Interval Around(Fraction target) => (isAtLeast, target.Sign) switch
    {
        (true, 0) => Interval.AtMost(target),
        (true, _) => Interval.AtLeast(target),
        _ => Interval.Between(target - Tolerance, target + Tolerance),
    };
}
