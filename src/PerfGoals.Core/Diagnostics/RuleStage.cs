namespace PerfGoals.Diagnostics;

/// <summary>Where a rule stands in its life.</summary>
public enum RuleStage : byte
{
    /// <summary>Its findings hold; what it asks changes only with a new version.</summary>
    Stable = 0,

    /// <summary>It is being tried: it may change, and it is in force only where it is named.</summary>
    Preview = 1,

    /// <summary>Another rule has taken its place, and it will go.</summary>
    Deprecated = 2,
}
