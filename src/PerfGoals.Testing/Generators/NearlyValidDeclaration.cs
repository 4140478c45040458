using PerfGoals.Goals;

namespace PerfGoals.Testing.Generators;

/// <summary>A valid declaration into which exactly one defect was put.</summary>
public sealed class NearlyValidDeclaration
{
    internal NearlyValidDeclaration(Declaration value, Defect defect, GoalPath path, SoundNumbers numbers, (Declaration Sound, int Project, int Indicator) origin)
    {
        Value = value;
        Defect = defect;
        Path = path;
        Numbers = numbers;
        Origin = origin;
    }

    /// <summary>Gets the declaration with the defect.</summary>
    public Declaration Value { get; }

    /// <summary>Gets the defect: which rule must report it, with which message.</summary>
    public Defect Defect { get; }

    /// <summary>Gets the place at which it must be reported.</summary>
    public GoalPath Path { get; }

    internal SoundNumbers Numbers { get; }

    internal (Declaration Sound, int Project, int Indicator) Origin { get; }

    /// <summary>Returns the defect and its place.</summary>
    public override string ToString() => $"{Defect} {Path}: {Value}";
}
