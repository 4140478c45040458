namespace PerfGoals.Tables;

/// <summary>What a column holds that may be the one of signs.</summary>
internal enum SignContent
{
    /// <summary>Signs.</summary>
    Signs,

    /// <summary>Whether more is better, or whether the indicator is one of numbers (正向, 反向, 定量).</summary>
    Kinds,

    /// <summary>Anything else, or nothing.</summary>
    Other,
}
