namespace PerfGoals.Goals;

/// <summary>A cell of a column that has no field in the model, kept so that nothing of the table is lost.</summary>
/// <param name="Header">The column's heading as it stands in the table.</param>
/// <param name="Text">The cell's text as it stands.</param>
public readonly record struct OtherCell(string Header, string Text);
