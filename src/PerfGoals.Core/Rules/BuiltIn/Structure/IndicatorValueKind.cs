namespace PerfGoals.Rules.BuiltIn.Structure;

/// <summary>Whether an indicator is held against a number.</summary>
internal enum IndicatorValueKind : byte
{
    /// <summary>It cannot be told.</summary>
    Unknown = 0,

    /// <summary>Neither: it asks for nothing (不适用).</summary>
    None = 1,

    /// <summary>A grade or words (定性).</summary>
    Qualitative = 2,

    /// <summary>A number, a time or a change (定量).</summary>
    Quantitative = 3,
}
