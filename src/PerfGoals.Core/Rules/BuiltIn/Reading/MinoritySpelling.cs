using PerfGoals.Goals;

namespace PerfGoals.Rules.BuiltIn.Reading;

/// <summary>A spelling that a table uses beside a more usual one.</summary>
/// <param name="Spelling">The spelling.</param>
/// <param name="Cells">The cells that have it, in the order of the table.</param>
/// <param name="Usual">The usual spelling.</param>
/// <param name="UsualFirst">The first cell that has the usual one.</param>
internal readonly record struct MinoritySpelling(string Spelling, IReadOnlyList<GoalPath> Cells, string Usual, GoalPath UsualFirst)
{
    /// <summary>Returns the changes that write the usual spelling into the cells.</summary>
    public (GoalPath Cell, string Text)[] ToUsual()
    {
        var usual = Usual;
        return [.. Cells.Select(cell => (cell, usual))];
    }
}
