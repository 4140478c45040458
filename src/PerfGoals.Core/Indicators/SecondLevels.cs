using PerfGoals.Targets;
using PerfGoals.Units;

namespace PerfGoals.Indicators;

/// <summary>What each second level leads one to expect.</summary>
public static class SecondLevels
{
    // How much is delivered is counted or measured; a share is quality (财预〔2021〕101号), and money put in is no output.
    private static readonly ExpectedTarget Quantity = new(
        Direction.HigherIsBetter,
        [
            UnitKind.Number, UnitKind.Count, UnitKind.Persons, UnitKind.PersonTimes, UnitKind.Households, UnitKind.Occurrences, UnitKind.Frequency,
            UnitKind.Duration, UnitKind.WorkingTime, UnitKind.TeachingTime, UnitKind.SchoolTime, UnitKind.LaborTime, UnitKind.MachineTime, UnitKind.Length,
            UnitKind.Area, UnitKind.Volume, UnitKind.Mass, UnitKind.Energy, UnitKind.Power, UnitKind.Flow, UnitKind.Information, UnitKind.DataRate,
        ]);

    // 合格率 goes up and 设备故障率 down, both named by 101号. Physical limits, such as the content of a pollutant, are quality too; numbers of things are not.
    private static readonly ExpectedTarget Quality = new(
        Direction.None,
        [
            UnitKind.Ratio, UnitKind.PercentagePoints, UnitKind.Rate, UnitKind.Grade, UnitKind.Score, UnitKind.Rank, UnitKind.Length, UnitKind.Speed,
            UnitKind.Concentration, UnitKind.Temperature, UnitKind.Angle, UnitKind.SoundLevel, UnitKind.DataRate,
        ]);

    // 101号: the time of completion, key nodes, or a form such as 按时完工率 and 发放周期. Less is better of time, more of a share.
    private static readonly ExpectedTarget Timeliness = new(
        Direction.None,
        [UnitKind.Duration, UnitKind.WorkingTime, UnitKind.TeachingTime, UnitKind.SchoolTime, UnitKind.CalendarPoint, UnitKind.Ratio, UnitKind.Frequency]);

    // 101号: unit cost or itemised cost controls, also as a share of what was planned (成本控制率). A saving (成本节约率) goes the other way and is rare.
    private static readonly ExpectedTarget Cost = new(Direction.LowerIsBetter, [UnitKind.Money, UnitKind.UnitPrice, UnitKind.Ratio]);

    // 101号 defines social and ecological cost as negative effects: whatever they are measured in, less is better.
    private static readonly ExpectedTarget Harm = new(Direction.LowerIsBetter);

    // A benefit may be more of what is good or less of what is bad (事故发生率), in any unit.
    private static readonly ExpectedTarget Benefit = new(Direction.None);

    private static readonly ExpectedTarget Satisfaction = new(Direction.HigherIsBetter, [UnitKind.Ratio, UnitKind.Score, UnitKind.Grade]);

    /// <summary>Returns what a second level leads one to expect of a quantitative target.</summary>
    /// <remarks>Source: 财预〔2021〕101号 for what each level is; the lists of units are drawn from that and from real tables.</remarks>
    /// <param name="level">The second level.</param>
    /// <returns>The expectation, or <see langword="null"/> for <see cref="SecondLevel.Unknown"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not a defined value.</exception>
    public static ExpectedTarget? Expect(SecondLevel level) => level switch
    {
        SecondLevel.Unknown => null,
        SecondLevel.Quantity => Quantity,
        SecondLevel.Quality => Quality,
        SecondLevel.Timeliness => Timeliness,
        SecondLevel.Cost or SecondLevel.EconomicCost => Cost,
        SecondLevel.SocialCost or SecondLevel.EcologicalCost => Harm,
        SecondLevel.EconomicBenefit or SecondLevel.SocialBenefit or SecondLevel.EcologicalBenefit or SecondLevel.SustainableImpact => Benefit,
        SecondLevel.ServiceSatisfaction => Satisfaction,
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Not a second-level indicator."),
    };
}
