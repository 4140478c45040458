namespace PerfGoals.Targets;

/// <summary>Which way an actual value becomes better (指标方向).</summary>
public enum Direction : byte
{
    /// <summary>None: the comparison is unknown or does not compare numbers.</summary>
    None = 0,

    /// <summary>More is better (正向): ≥ and &gt;.</summary>
    HigherIsBetter,

    /// <summary>Less is better (反向, 逆向): ≤ and &lt;.</summary>
    LowerIsBetter,

    /// <summary>To hit is better than to miss on either side: = and ranges.</summary>
    ExactIsBetter,
}
