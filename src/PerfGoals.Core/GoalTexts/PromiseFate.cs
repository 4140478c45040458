namespace PerfGoals.GoalTexts;

/// <summary>What becomes of a promise among the indicators.</summary>
internal enum PromiseFate : byte
{
    /// <summary>It cannot be told: several indicators may measure it, or one in units that do not compare.</summary>
    Unsure = 0,

    /// <summary>An indicator asks for it, or for more.</summary>
    Measured,

    /// <summary>The indicator for it asks for less.</summary>
    Weakened,

    /// <summary>The indicator for it asks for what contradicts it.</summary>
    Contradicted,

    /// <summary>No indicator is about it.</summary>
    Unmeasured,

    /// <summary>The indicator for it has a target that could not be read.</summary>
    Unread,
}
