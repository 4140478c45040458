namespace PerfGoals.RuleSets;

/// <summary>What an override does.</summary>
public enum RuleOverrideKind : byte
{
    /// <summary>It sets a parameter, the severity, or whether the rule is in force.</summary>
    Set = 0,

    /// <summary>It puts the rules it names in force and takes all others out.</summary>
    Select = 1,

    /// <summary>It takes the rules it names out.</summary>
    Ignore = 2,
}
