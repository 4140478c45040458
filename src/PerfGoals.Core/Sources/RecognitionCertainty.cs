namespace PerfGoals.Sources;

/// <summary>How sure it is what a column or a label was taken for.</summary>
public enum RecognitionCertainty
{
    /// <summary>The heading or label says so (确定).</summary>
    Certain = 0,

    /// <summary>What stands in the cells says so (据内容).</summary>
    ByContent,

    /// <summary>The likeliest of several; a finding of the reader says so (推测).</summary>
    Guessed,
}
