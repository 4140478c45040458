namespace PerfGoals.Targets;

/// <summary>What a target cell turned out to hold.</summary>
public enum TargetKind : byte
{
    /// <summary>Nothing: the cell is blank.</summary>
    Empty = 0,

    /// <summary>A number.</summary>
    Quantitative,

    /// <summary>A grade such as 优, or a statement, for a qualitative indicator.</summary>
    Qualitative,

    /// <summary>A text that could not be understood; it is kept as it stands.</summary>
    Unreadable,
}
