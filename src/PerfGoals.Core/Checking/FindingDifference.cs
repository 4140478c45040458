using PerfGoals.Diagnostics;

namespace PerfGoals.Checking;

/// <summary>A finding that one of two checks of a declaration made, or both with another severity or text.</summary>
public sealed record FindingDifference
{
    internal FindingDifference(Diagnostic? before, Diagnostic? after)
    {
        Before = before;
        After = after;
    }

    /// <summary>Gets the finding of the first check, or <see langword="null"/> where it appears.</summary>
    public Diagnostic? Before { get; }

    /// <summary>Gets the finding of the second check, or <see langword="null"/> where it vanishes.</summary>
    public Diagnostic? After { get; }

    /// <summary>Gets whether only the second check made it.</summary>
    public bool Appears => Before is null;

    /// <summary>Gets whether only the first check made it.</summary>
    public bool Vanishes => After is null;

    /// <summary>Gets the finding of the second check, or of the first where there is no other.</summary>
    public Diagnostic Latest => After ?? Before!;
}
