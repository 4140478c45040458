namespace PerfGoals.Targets;

/// <summary>What may have happened to a text before it was read.</summary>
public enum SuspicionKind : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A sign became another character when the table was scanned or converted: 292% for ≥92%.</summary>
    DamagedSign,

    /// <summary>A spreadsheet wrote a date as the number of its day: 44561 for 2021-12-31.</summary>
    DateAsNumber,

    /// <summary>A spreadsheet wrote a percentage as a fraction of one, beside the unit %: 0.95 % for 95 %.</summary>
    PercentAsFraction,
}
