using System.Collections.Immutable;

namespace PerfGoals.Indicators;

/// <summary>The taxonomies in use. Real tables follow one of them, or mix two.</summary>
/// <remarks>The oldest tables have 投入 (input) as a first level, with timeliness and cost under it. It is no dimension today, so it is read as unknown there.</remarks>
public static class Taxonomies
{
    private static readonly SecondLevel[] Outputs = [SecondLevel.Quantity, SecondLevel.Quality, SecondLevel.Timeliness];
    private static readonly SecondLevel[] Benefits = [SecondLevel.EconomicBenefit, SecondLevel.SocialBenefit, SecondLevel.EcologicalBenefit];
    private static readonly SecondLevel[] Costs = [SecondLevel.EconomicCost, SecondLevel.SocialCost, SecondLevel.EcologicalCost];

    /// <summary>Gets the taxonomy with cost under output and sustainable impact under benefit.</summary>
    public static Taxonomy National2020 { get; } = new(
        "national-2020",
        new("2020 年分类（成本属于产出）", "2020 taxonomy (cost under output)"),
        [
            .. Under(FirstLevel.Output, [.. Outputs, SecondLevel.Cost]),
            .. Under(FirstLevel.Benefit, [.. Benefits, SecondLevel.SustainableImpact]),
            .. Under(FirstLevel.Satisfaction, SecondLevel.ServiceSatisfaction),
        ],
        new("财政部财预〔2015〕88号、财预〔2020〕10号", "Caiyu [2015] No. 88 and Caiyu [2020] No. 10 of the Ministry of Finance"));

    /// <summary>Gets the variant of <see cref="National2020"/> that some counties use: satisfaction is a kind of benefit.</summary>
    public static Taxonomy SatisfactionInBenefit { get; } = new(
        "national-2020-satisfaction-in-benefit",
        new("2020 年分类（满意度属于效益）", "2020 taxonomy (satisfaction under benefit)"),
        [
            .. Under(FirstLevel.Output, [.. Outputs, SecondLevel.Cost]),
            .. Under(FirstLevel.Benefit, [.. Benefits, SecondLevel.SustainableImpact, SecondLevel.ServiceSatisfaction]),
        ]);

    /// <summary>Gets the taxonomy with cost as a first level and no sustainable impact.</summary>
    public static Taxonomy National2021 { get; } = new(
        "national-2021",
        new("2021 年分类（成本单列）", "2021 taxonomy (cost of its own)"),
        [
            .. Under(FirstLevel.Cost, Costs),
            .. Under(FirstLevel.Output, Outputs),
            .. Under(FirstLevel.Benefit, Benefits),
            .. Under(FirstLevel.Satisfaction, SecondLevel.ServiceSatisfaction),
        ],
        new("财政部财预〔2021〕101号", "Caiyu [2021] No. 101 of the Ministry of Finance"));

    /// <summary>Gets the mixture that counties use: cost as a first level, and sustainable impact kept.</summary>
    public static Taxonomy Hybrid { get; } = new(
        "hybrid-2025",
        new("混合分类（成本单列，保留可持续影响）", "Hybrid taxonomy (cost of its own, sustainable impact kept)"),
        [.. National2021.Types, .. Under(FirstLevel.Benefit, SecondLevel.SustainableImpact)],
        new("2025年度泸县项目绩效目标申报表", "The declarations of Luxian County for 2025"));

    /// <summary>Gets the taxonomy of whatever contradicts none of these: each second level under its own dimension, any cost also under output.</summary>
    public static Taxonomy Tolerant { get; } = Taxonomy.Union(
        "tolerant",
        new("宽松分类（各种分类均可）", "Tolerant taxonomy (any of them)"),
        National2020,
        SatisfactionInBenefit,
        National2021,
        Hybrid,
        new("mixed-cost", new("两级成本混用", "Cost at either level"), [.. Under(FirstLevel.Cost, SecondLevel.Cost), .. Under(FirstLevel.Output, Costs)]));

    /// <summary>Gets the taxonomies that a table may follow as a whole, the older first; <see cref="Tolerant"/> is none of them.</summary>
    public static ImmutableArray<Taxonomy> Shipped { get; } = [National2020, SatisfactionInBenefit, National2021, Hybrid];

    /// <summary>Returns which of <see cref="Shipped"/> the types of a whole table agree with.</summary>
    /// <param name="types">The types. Those that lack a level say nothing.</param>
    /// <returns>The taxonomies that allow every complete type: none where the table mixes two, all where no type is complete.</returns>
    public static ImmutableArray<Taxonomy> Matching(IEnumerable<IndicatorType> types)
    {
        ArgumentNullException.ThrowIfNull(types);
        var complete = types.Where(type => type.IsComplete).Distinct().ToArray();
        return [.. Shipped.Where(taxonomy => Array.TrueForAll(complete, taxonomy.Allows))];
    }

    private static IEnumerable<IndicatorType> Under(FirstLevel first, params SecondLevel[] seconds)
    {
        foreach (var second in seconds)
        {
            yield return new(first, second);
        }
    }
}
