namespace PerfGoals.Targets;

/// <summary>What a target cell turned out to hold.</summary>
public enum TargetKind : byte
{
    /// <summary>Nothing: the cell is blank.</summary>
    Empty = 0,

    /// <summary>One number: 95.</summary>
    Quantitative,

    /// <summary>Two bounds: 90-95.</summary>
    Range,

    /// <summary>A proportion of two numbers: 1:3.</summary>
    Ratio,

    /// <summary>A rise or a fall against an earlier level: 比上年下降5.</summary>
    Change,

    /// <summary>Several numbers that are to be reached together: 一等奖≥2项；二等奖≥5项.</summary>
    Thresholds,

    /// <summary>A day by which something is done: 2025年12月底前.</summary>
    Deadline,

    /// <summary>A time during which something is done: 1-12月.</summary>
    Period,

    /// <summary>A word of a scale, such as 优 or 合格.</summary>
    Grade,

    /// <summary>A statement in words: 效果明显.</summary>
    Phrase,

    /// <summary>A mark that stands where a value is still to come, or where there is none: **, /.</summary>
    Placeholder,

    /// <summary>A text that could not be understood; it is kept as it stands.</summary>
    Unreadable,
}
