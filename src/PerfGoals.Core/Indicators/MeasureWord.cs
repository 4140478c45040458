namespace PerfGoals.Indicators;

/// <summary>The word at the end of an indicator's name that says what is measured.</summary>
/// <param name="Kind">What is measured.</param>
/// <param name="Word">The word, such as 合格率 or 人次.</param>
public readonly record struct MeasureWord(MeasureKind Kind, string Word);
