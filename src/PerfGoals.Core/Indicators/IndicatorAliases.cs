namespace PerfGoals.Indicators;

/// <summary>The spellings that every host knows, each without the words of <see cref="LevelDecoration.Suffixes"/>.</summary>
/// <remarks>
/// Left out on purpose: 实效 (a slip for 时效, or 实际效果), 社会经济效益 and 产出与效果 (two levels at once), 具体指标 (satisfaction in one county alone).
/// 〈群体〉满意度 needs no entries: see <see cref="LevelTable{TLevel}"/>.
/// </remarks>
internal static class IndicatorAliases
{
    public static readonly (FirstLevel Level, string[] Spellings)[] FirstLevels =
    [
        (FirstLevel.Cost, ["成本", "成本控制", "cost", "costs"]),
        (FirstLevel.Output, ["产出", "output", "outputs"]),
        (FirstLevel.Benefit, ["效益", "效果", "benefit", "benefits"]),
        (FirstLevel.Satisfaction, ["满意度", "满意率", "满意程度", "satisfaction"]),
    ];

    public static readonly (SecondLevel Level, string[] Spellings)[] SecondLevels =
    [
        (SecondLevel.Quantity, ["数量", "产出数量", "工作数量", "工作量", "quantity", "output quantity"]),
        (SecondLevel.Quality, ["质量", "产出质量", "工作质量", "完成质量", "quality", "output quality"]),
        (SecondLevel.Timeliness,
            ["时效", "产出时效", "工作时效", "完成时效", "时效性", "及时性", "完成及时性", "进度", "产出进度", "工作进度", "完成进度", "实施进度", "时间", "完成时间", "时限", "完成时限", "timeliness", "output timeliness"]),
        (SecondLevel.Cost, ["成本", "产出成本", "成本控制", "cost", "costs", "output cost"]),
        (SecondLevel.EconomicCost, ["经济成本", "economic cost", "economic costs"]),
        (SecondLevel.SocialCost, ["社会成本", "social cost", "social costs"]),
        (SecondLevel.EcologicalCost,
            ["生态环境成本", "生态成本", "环境成本", "生态与环境成本", "生态和环境成本", "ecological cost", "ecological costs", "environmental cost", "environmental costs"]),
        (SecondLevel.EconomicBenefit, ["经济效益", "economic benefit", "economic benefits"]),
        (SecondLevel.SocialBenefit, ["社会效益", "social benefit", "social benefits"]),
        (SecondLevel.EcologicalBenefit,
            ["生态效益", "环境效益", "生态环境效益", "环境生态效益", "生态与环境效益", "生态和环境效益", "环保效益", "生态环保效益", "ecological benefit", "ecological benefits",
                "environmental benefit", "environmental benefits"]),
        (SecondLevel.SustainableImpact,
            ["可持续影响", "可持续", "可持续性", "可持续发展", "可持续性影响", "可持续发展影响", "可持续性发展", "可持续影响力", "可持续效益", "可持续发展效益", "持续影响",
                "sustainable impact", "sustainable impacts", "sustainability"]),
        (SecondLevel.ServiceSatisfaction,
            ["满意度", "满意率", "满意程度", "satisfaction", "satisfaction of those served", "service satisfaction", "customer satisfaction", "public satisfaction", "beneficiary satisfaction"]),
    ];
}
