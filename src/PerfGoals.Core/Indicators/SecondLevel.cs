namespace PerfGoals.Indicators;

/// <summary>The kind of an indicator within its dimension (二级指标).</summary>
/// <remarks>
/// The union of the two national taxonomies in use, since real tables mix them: 财预〔2020〕10号 has <see cref="Cost"/> under output and
/// <see cref="SustainableImpact"/>; 财预〔2021〕101号 has the three cost kinds and no sustainable impact.
/// </remarks>
public enum SecondLevel : byte
{
    /// <summary>The cell is blank or names no known kind; its text is kept.</summary>
    Unknown = 0,

    /// <summary>How much or how many is delivered (数量指标).</summary>
    Quantity,

    /// <summary>How good the delivery is (质量指标).</summary>
    Quality,

    /// <summary>When it is delivered (时效指标).</summary>
    Timeliness,

    /// <summary>Cost as a kind of output, in the older taxonomy (成本指标).</summary>
    Cost,

    /// <summary>Direct economic cost of the project (经济成本指标).</summary>
    EconomicCost,

    /// <summary>Possible negative effects on society (社会成本指标).</summary>
    SocialCost,

    /// <summary>Possible negative effects on the natural environment (生态环境成本指标).</summary>
    EcologicalCost,

    /// <summary>Effects on the economy (经济效益指标).</summary>
    EconomicBenefit,

    /// <summary>Effects on society (社会效益指标).</summary>
    SocialBenefit,

    /// <summary>Effects on the natural environment (生态效益指标).</summary>
    EcologicalBenefit,

    /// <summary>Effects that last beyond the project (可持续影响指标).</summary>
    SustainableImpact,

    /// <summary>Contentment of the people served (服务对象满意度指标).</summary>
    ServiceSatisfaction,
}
