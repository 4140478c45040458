namespace PerfGoals.Units;

/// <summary>What follows from the kinds of units for units composed of them.</summary>
internal static class UnitKinds
{
    /// <summary>Tells whether 千, 万 and the like may stand before a unit, and if so what it then means.</summary>
    /// <remarks>Where a unit has several meanings they would make a word with another: 十分, 十月, 百日, 千年.</remarks>
    public static bool CanBeMultiplied(UnitDefinition unit)
    {
        UnitMeaning? one = null;
        foreach (var meaning in unit.Meanings)
        {
            if (CanBeMultiplied(meaning.Kind))
            {
                if (one is not null)
                {
                    return false;
                }

                one = meaning;
            }
        }

        return one is not null && unit.Parts is null or { Above: [{ Scale: 1 }, ..], Below: [] } && (unit.Meanings.Length == 1 || one.Kind != UnitKind.Duration);
    }

    /// <summary>Tells whether it makes sense to speak of ten thousand of it.</summary>
    public static bool CanBeMultiplied(UnitKind kind) => kind is not (UnitKind.Unknown or UnitKind.Number or UnitKind.Ratio or UnitKind.PercentagePoints
        or UnitKind.Score or UnitKind.Grade or UnitKind.Rank or UnitKind.CalendarPoint or UnitKind.Temperature or UnitKind.Angle or UnitKind.SoundLevel);

    /// <summary>Tells whether a meaning is left within composed units; a point in the calendar is not.</summary>
    public static bool CanBeComposed(UnitKind kind) => kind != UnitKind.CalendarPoint;

    /// <summary>Tells whether a kind is one of things counted.</summary>
    public static bool IsCounted(UnitKind kind) => kind is UnitKind.Number or UnitKind.Count or UnitKind.Persons or UnitKind.PersonTimes or UnitKind.Households or UnitKind.Occurrences;

    /// <summary>Tells whether a kind is one of time.</summary>
    public static bool IsTime(UnitKind kind) => kind is UnitKind.Duration or UnitKind.WorkingTime or UnitKind.TeachingTime or UnitKind.SchoolTime;

    /// <summary>Returns the kind of a product or quotient.</summary>
    public static UnitKind Of(UnitKind[] above, UnitKind[] below) => (above, below) switch
    {
        ([var kind], []) => kind,
        (_, []) => OfProduct(above),
        ([], _) => UnitKind.Rate,
        ([UnitKind.Money], _) => below.Contains(UnitKind.Money) ? UnitKind.Rate : UnitKind.UnitPrice,
        ([UnitKind.Length], [UnitKind.Duration]) => UnitKind.Speed,
        ([UnitKind.Volume], [UnitKind.Duration]) => UnitKind.Flow,
        ([UnitKind.Mass], [UnitKind.Volume]) => UnitKind.Concentration,
        ([UnitKind.Information], [UnitKind.Duration]) => UnitKind.DataRate,
        ([var kind], _) when IsCounted(kind) && Array.TrueForAll(below, IsTime) => UnitKind.Frequency,
        ([var kind], _) when IsCounted(kind) && Array.TrueForAll(below, IsCounted) => UnitKind.Rate,
        _ => UnitKind.Compound,
    };

    private static UnitKind OfProduct(UnitKind[] kinds) => kinds switch
    {
        [UnitKind.Persons, var time] when IsTime(time) => UnitKind.LaborTime,
        [UnitKind.Power, UnitKind.Duration] => UnitKind.Energy,
        _ => UnitKind.Compound,
    };
}
