namespace PerfGoals.Indicators;

/// <summary>Which dimension an indicator counts for, in either taxonomy.</summary>
public static class Dimensions
{
    /// <summary>Returns the dimension that a kind belongs to in 财预〔2021〕101号, the taxonomy with cost as a dimension of its own.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The dimension, or <see cref="FirstLevel.Unknown"/> for <see cref="SecondLevel.Unknown"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a defined value.</exception>
    public static FirstLevel Of(SecondLevel kind) => kind switch
    {
        SecondLevel.Unknown => FirstLevel.Unknown,
        SecondLevel.Quantity or SecondLevel.Quality or SecondLevel.Timeliness => FirstLevel.Output,
        SecondLevel.Cost or SecondLevel.EconomicCost or SecondLevel.SocialCost or SecondLevel.EcologicalCost => FirstLevel.Cost,
        SecondLevel.EconomicBenefit or SecondLevel.SocialBenefit or SecondLevel.EcologicalBenefit or SecondLevel.SustainableImpact => FirstLevel.Benefit,
        SecondLevel.ServiceSatisfaction => FirstLevel.Satisfaction,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a second-level indicator."),
    };

    /// <summary>Returns the one dimension that an indicator counts for.</summary>
    /// <remarks>
    /// The first level decides, with two exceptions that make the older taxonomy comparable: cost under output counts as cost, and
    /// satisfaction under benefit counts as satisfaction. Where the first level is unknown the second decides.
    /// </remarks>
    /// <param name="first">The first level.</param>
    /// <param name="second">The second level.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="second"/> is not a defined value.</exception>
    public static FirstLevel Of(FirstLevel first, SecondLevel second)
    {
        var own = Of(second);
        return (first, own) switch
        {
            (FirstLevel.Unknown, _) => own,
            (FirstLevel.Output, FirstLevel.Cost) => FirstLevel.Cost,
            (FirstLevel.Benefit, FirstLevel.Satisfaction) => FirstLevel.Satisfaction,
            _ => first,
        };
    }
}
