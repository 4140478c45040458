namespace PerfGoals.Editing;

/// <summary>Why a fix that was chosen is not applied.</summary>
public enum FixSkipReason : byte
{
    /// <summary>Another fix gives one of its cells another text; the finding that is met first has precedence.</summary>
    Collision,

    /// <summary>One of its cells is not there, or no longer says what the fix is for.</summary>
    Stale,

    /// <summary>It was applied once, and its finding stayed.</summary>
    Ineffective,

    /// <summary>New fixes kept appearing, and it was offered when no more rounds were left.</summary>
    OutOfRounds,
}
