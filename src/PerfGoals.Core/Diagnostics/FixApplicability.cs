namespace PerfGoals.Diagnostics;

/// <summary>Whether a machine may apply a fix by itself. Ordered: a later value may be applied more freely.</summary>
public enum FixApplicability : byte
{
    /// <summary>It is a proposal: whether it says what was meant is for a person to decide.</summary>
    NeedsPerson = 0,

    /// <summary>It writes the same thing better: what the table asks for stays what it was.</summary>
    Safe = 1,
}
