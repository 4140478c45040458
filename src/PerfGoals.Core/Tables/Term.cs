namespace PerfGoals.Tables;

/// <summary>How long a time goals and indicators are for.</summary>
internal enum Term
{
    /// <summary>The fiscal year.</summary>
    Annual,

    /// <summary>Several years (中期, 长期, 实施期).</summary>
    Long,
}
