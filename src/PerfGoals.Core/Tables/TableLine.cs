namespace PerfGoals.Tables;

/// <summary>A line of text outside the table.</summary>
/// <param name="Text">The text, untrimmed.</param>
/// <param name="Line">The line of the text file, from 1, or <see langword="null"/> where the source is not text.</param>
/// <param name="NextRow">The index of the row that follows it, or <see langword="null"/> where no row does or lines tell.</param>
public readonly record struct TableLine(string Text, int? Line = null, int? NextRow = null);
