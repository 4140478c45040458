using PerfGoals.Numbers;

namespace PerfGoals.Units;

/// <summary>One thing that a unit can mean: what it measures, and how much of it.</summary>
/// <remarks>分 has four: a score point, 0.01 元, a minute, and a tenth of a 亩.</remarks>
public sealed record UnitMeaning
{
    /// <summary>Creates a meaning.</summary>
    /// <param name="kind">What sort of thing is measured.</param>
    /// <param name="dimension">What the unit converts into.</param>
    /// <param name="factor">How much of the dimension's base one unit is, more than zero.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is not positive, or <paramref name="kind"/> says nothing.</exception>
    public UnitMeaning(UnitKind kind, Dimension dimension, Fraction factor)
    {
        if (kind == UnitKind.Unknown || !Enum.IsDefined(kind))
        {
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "A meaning is of a known kind.");
        }

        if (factor.Sign <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(factor), factor, "The factor of a unit is more than zero.");
        }

        Kind = kind;
        Dimension = dimension;
        Factor = factor;
    }

    /// <summary>Gets what sort of thing is measured.</summary>
    public UnitKind Kind { get; }

    /// <summary>Gets what the unit converts into.</summary>
    public Dimension Dimension { get; }

    /// <summary>Gets how much of the dimension's base one unit is: 10000 for 万元, 2000/3 for 亩.</summary>
    public Fraction Factor { get; }
}
