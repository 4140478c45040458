using PerfGoals.References;

namespace PerfGoals.Checking;

/// <summary>How a <see cref="Checker"/> runs its rules, and what it holds declarations against.</summary>
public sealed class CheckerOptions
{
    /// <summary>Gets the options of a checker for which none are given.</summary>
    public static CheckerOptions Default { get; } = new();

    /// <summary>Gets the data outside declarations that rules hold them against, or <see langword="null"/>, so that such rules cannot tell.</summary>
    public IReferenceRegister? Reference { get; init; }
}
