namespace PerfGoals.Grades;

/// <summary>What makes a word the head of a part of a rubric.</summary>
internal enum RubricMarkKind : byte
{
    /// <summary>Nothing: it only stands by itself.</summary>
    Bare = 0,

    /// <summary>A colon behind it.</summary>
    Colon,

    /// <summary>A bracket behind it.</summary>
    Bracket,

    /// <summary>A letter or number of a list before it.</summary>
    Listed,
}
