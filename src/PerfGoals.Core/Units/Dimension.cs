using System.Collections.Immutable;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.InteropServices;
using PerfGoals.Numbers;

namespace PerfGoals.Units;

/// <summary>What converts into what: a product of bases, such as 元 by 人 and 月 for 元/人·月.</summary>
/// <remarks>
/// Units of one dimension convert into each other exactly, units of two never do, with one exception that is only approximate: see
/// <see cref="UnitConversion.IsExact"/>. Every counting word is a base of its own, so 件 and 项 have two dimensions; so are the month and the day.
/// Equality is by the bases and exponents, in any order. The default value is <see cref="None"/>.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct Dimension : IEquatable<Dimension>
{
    // The bases of time. No number of days is a month, so the two meet only in approximate conversion.
    private const string Month = "月";
    private const string Day = "日";

    private readonly ImmutableArray<DimensionFactor> factors;

    private Dimension(ImmutableArray<DimensionFactor> factors) => this.factors = factors;

    /// <summary>Gets the dimension without any base, to build on.</summary>
    public static Dimension None => default;

    /// <summary>Gets the bases with their exponents, in the order of their characters.</summary>
    public ImmutableArray<DimensionFactor> Factors => factors.IsDefault ? [] : factors;

    /// <summary>Returns the dimension of one base.</summary>
    /// <param name="name">The base, such as 斛.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    public static Dimension Of(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new([new DimensionFactor(name, 1)]);
    }

    /// <summary>Returns the dimension of a product.</summary>
    /// <param name="other">The other factor.</param>
    public Dimension Times(Dimension other)
    {
        var exponents = Exponents(this);
        Add(exponents, other, 1);
        return From(exponents);
    }

    /// <summary>Returns the dimension of a quotient. Likes are not cancelled: 人/万人 is no share, so it becomes a base of its own.</summary>
    /// <param name="divisor">What stands below the line.</param>
    public Dimension Per(Dimension divisor)
    {
        var exponents = Exponents(this);
        foreach (var below in divisor.Factors)
        {
            var likes = Math.Min(exponents.GetValueOrDefault(below.Base), below.Exponent);
            if (likes > 0)
            {
                exponents[$"{below.Base}/{below.Base}"] = exponents.GetValueOrDefault($"{below.Base}/{below.Base}") + likes;
            }
        }

        Add(exponents, divisor, -1);
        return From(exponents);
    }

    /// <inheritdoc/>
    public bool Equals(Dimension other) => Factors.AsSpan().SequenceEqual(other.Factors.AsSpan());

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Dimension other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var factor in Factors)
        {
            hash.Add(factor);
        }

        return hash.ToHashCode();
    }

    /// <summary>Returns the bases above the line, then each below, such as <c>元/人/月</c>; <c>1</c> where there is none above.</summary>
    public override string ToString()
    {
        var above = string.Join('·', Factors.Where(factor => factor.Exponent > 0).Select(Power));
        return string.Join('/', Factors.Where(factor => factor.Exponent < 0).Select(Power).Prepend(above.Length == 0 ? "1" : above));
    }

    /// <summary>Compares bases and exponents.</summary>
    /// <param name="left">One dimension.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Dimension left, Dimension right) => left.Equals(right);

    /// <summary>Compares bases and exponents.</summary>
    /// <param name="left">One dimension.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Dimension left, Dimension right) => !left.Equals(right);

    /// <summary>Returns the dimension with days for months, and the number of the one in the other.</summary>
    internal (Dimension Dimension, Fraction Factor) WithDaysForMonths()
    {
        var exponents = Exponents(this);
        exponents.Remove(Month, out var exponent);
        exponents[Day] = exponents.GetValueOrDefault(Day) + exponent;
        var daysInMonth = Fraction.Of(365, 12);
        var factor = Fraction.One;
        for (var i = 0; i < Math.Abs(exponent); i++)
        {
            factor = exponent > 0 ? factor * daysInMonth : factor / daysInMonth;
        }

        return (From(exponents), factor);
    }

    private static Dictionary<string, int> Exponents(Dimension dimension)
    {
        var exponents = new Dictionary<string, int>(StringComparer.Ordinal);
        Add(exponents, dimension, 1);
        return exponents;
    }

    private static void Add(Dictionary<string, int> exponents, Dimension dimension, int sign)
    {
        foreach (var factor in dimension.Factors)
        {
            exponents[factor.Base] = exponents.GetValueOrDefault(factor.Base) + (sign * factor.Exponent);
        }
    }

    private static Dimension From(Dictionary<string, int> exponents)
    {
        var bases = exponents.Keys.Where(name => exponents[name] != 0).ToArray();
        Array.Sort(bases, StringComparer.Ordinal);
        return new(ImmutableCollectionsMarshal.AsImmutableArray(Array.ConvertAll(bases, name => new DimensionFactor(name, exponents[name]))));
    }

    private static string Power(DimensionFactor factor) =>
        Math.Abs(factor.Exponent) == 1 ? factor.Base : $"{factor.Base}^{Math.Abs(factor.Exponent).ToString(CultureInfo.InvariantCulture)}";
}
