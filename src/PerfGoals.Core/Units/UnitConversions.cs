using PerfGoals.Numbers;

namespace PerfGoals.Units;

/// <summary>Finds the one way in which two units convert.</summary>
internal static class UnitConversions
{
    public static UnitConversion? Between(UnitOfMeasure from, UnitOfMeasure to)
    {
        if (from == to)
        {
            return new(Fraction.One, IsExact: true);
        }

        var exact = Only(from, to, static (meaning, other) => meaning.Dimension == other.Dimension ? meaning.Factor / other.Factor : null);
        if (exact.Found)
        {
            return exact.Factor is { } factor ? new(factor, IsExact: true) : null;
        }

        return Only(from, to, Approximate).Factor is { } approximate ? new(approximate, IsExact: false) : null;
    }

    // Two meanings that lead to two results are a guess, and none is made.
    private static (bool Found, Fraction? Factor) Only(UnitOfMeasure from, UnitOfMeasure to, Func<UnitMeaning, UnitMeaning, Fraction?> factorOf)
    {
        Fraction? only = null;
        foreach (var meaning in from.MeaningSpan)
        {
            foreach (var other in to.MeaningSpan)
            {
                var factor = factorOf(meaning, other);
                if (factor is null)
                {
                    continue;
                }

                if (only is not null && only != factor)
                {
                    return (true, null);
                }

                only = factor;
            }
        }

        return (only is not null, only);
    }

    private static Fraction? Approximate(UnitMeaning from, UnitMeaning to)
    {
        var (dimension, factor) = from.Dimension.WithDaysForMonths();
        var (other, otherFactor) = to.Dimension.WithDaysForMonths();
        return dimension == other ? from.Factor * factor / (to.Factor * otherFactor) : null;
    }
}
