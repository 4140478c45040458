namespace PerfGoals.Documents.Tests.Fuzzing;

/// <summary>What reads a file.</summary>
internal enum FuzzKind
{
    /// <summary>The reader of declarations.</summary>
    Declaration,

    /// <summary>The reader of layouts.</summary>
    Layout,

    /// <summary>The reader of vocabularies.</summary>
    Vocabulary,

    /// <summary>The reader of rule sets.</summary>
    RuleSet,

    /// <summary>The reader of suppressions.</summary>
    Suppressions,

    /// <summary>The reader of baselines.</summary>
    Baseline,

    /// <summary>The reader of reference data.</summary>
    Reference,
}
