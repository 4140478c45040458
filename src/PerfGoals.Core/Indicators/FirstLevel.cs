namespace PerfGoals.Indicators;

/// <summary>The dimension an indicator belongs to (一级指标).</summary>
/// <remarks>Source: 财预〔2021〕101号 names these four; 财预〔2020〕10号 has no <see cref="Cost"/> at this level.</remarks>
public enum FirstLevel : byte
{
    /// <summary>The cell is blank or names no known dimension; its text is kept.</summary>
    Unknown = 0,

    /// <summary>What is spent, in money or in harm (成本指标).</summary>
    Cost = 1,

    /// <summary>What is delivered (产出指标).</summary>
    Output = 2,

    /// <summary>What the delivery brings about (效益指标).</summary>
    Benefit = 3,

    /// <summary>How content the people served are (满意度指标).</summary>
    Satisfaction = 4,
}
