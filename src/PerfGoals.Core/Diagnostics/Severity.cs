namespace PerfGoals.Diagnostics;

/// <summary>How much a finding weighs. Ordered: a later value weighs more.</summary>
public enum Severity : byte
{
    /// <summary>Kept in results for machines, not shown to people.</summary>
    Hidden = 0,

    /// <summary>Worth knowing.</summary>
    Info = 1,

    /// <summary>Probably a defect; a person decides.</summary>
    Warning = 2,

    /// <summary>A breach of written policy, or a table that cannot be read as it stands.</summary>
    Error = 3,
}
