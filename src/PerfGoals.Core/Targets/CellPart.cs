namespace PerfGoals.Targets;

/// <summary>A part of a merged cell such as <c>≥28.40元/株</c>.</summary>
/// <param name="Kind">What the part is.</param>
/// <param name="Text">The part as it stands in the cell.</param>
public readonly record struct CellPart(CellPartKind Kind, string Text);
