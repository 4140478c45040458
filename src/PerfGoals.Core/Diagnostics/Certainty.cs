namespace PerfGoals.Diagnostics;

/// <summary>How sure a rule can be of what it reports.</summary>
public enum Certainty : byte
{
    /// <summary>It guesses, and a person should look.</summary>
    Hint = 0,

    /// <summary>It infers, and is seldom wrong.</summary>
    Strong = 1,

    /// <summary>It follows from a written policy, or from the form of the table, without judgement.</summary>
    WrittenPolicy = 2,
}
