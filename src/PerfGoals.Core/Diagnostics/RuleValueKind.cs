namespace PerfGoals.Diagnostics;

/// <summary>What kind of value a parameter takes.</summary>
public enum RuleValueKind : byte
{
    /// <summary>An exact number.</summary>
    Number = 0,

    /// <summary>True or false.</summary>
    Flag = 1,

    /// <summary>Words and phrases.</summary>
    Words = 2,
}
