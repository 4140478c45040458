namespace PerfGoals.Rules;

/// <summary>How a rule ended at a place where it was due. A check that did not run is not a pass.</summary>
internal enum RuleOutcome : byte
{
    /// <summary>The rule looked and found nothing.</summary>
    Passed = 0,

    /// <summary>The rule does not concern this place.</summary>
    NotApplicable = 1,

    /// <summary>The rule concerns this place and data it needs is missing or unreadable.</summary>
    Undetermined = 2,

    /// <summary>The rule reported a finding.</summary>
    Violated = 3,

    /// <summary>The rule failed itself: it threw an exception.</summary>
    Faulted = 4,
}
