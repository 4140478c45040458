namespace PerfGoals.Targets;

/// <summary>How an actual value is held against its target (指标性质, also 计算符号).</summary>
/// <remarks>The values 1 to 6 are the sign codes of budget-integration systems.</remarks>
public enum Comparison : byte
{
    /// <summary>The cell is blank or holds no known sign; its text is kept.</summary>
    Unknown = 0,

    /// <summary>At least the target: ≥.</summary>
    AtLeast = 1,

    /// <summary>More than the target: &gt;.</summary>
    MoreThan = 2,

    /// <summary>The target itself: =.</summary>
    EqualTo = 3,

    /// <summary>Less than the target: &lt;.</summary>
    LessThan = 4,

    /// <summary>At most the target: ≤.</summary>
    AtMost = 5,

    /// <summary>A grade or a statement in place of a number (定性).</summary>
    Qualitative = 6,
}
