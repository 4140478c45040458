namespace PerfGoals.Targets;

/// <summary>What a part of a merged cell is.</summary>
public enum CellPartKind : byte
{
    /// <summary>Words, spaces and marks that carry no value.</summary>
    Other = 0,

    /// <summary>A sign or the words for one.</summary>
    Comparison,

    /// <summary>The number.</summary>
    Number,

    /// <summary>The unit of measure.</summary>
    Unit,
}
