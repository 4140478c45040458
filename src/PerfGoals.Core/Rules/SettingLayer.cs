namespace PerfGoals.Rules;

/// <summary>Who said what is in force. Ordered: a later layer overrides an earlier one.</summary>
public enum SettingLayer : byte
{
    /// <summary>Nobody: it is the rule's default.</summary>
    Default = 0,

    /// <summary>A rule set, or one that it extends.</summary>
    RuleSet = 1,

    /// <summary>The host, in code or in its configuration.</summary>
    Host = 2,

    /// <summary>The command line of the tool.</summary>
    CommandLine = 3,
}
