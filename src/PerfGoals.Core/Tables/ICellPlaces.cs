using PerfGoals.Diagnostics;
using PerfGoals.Goals;

namespace PerfGoals.Tables;

/// <summary>Knows where in a table the cells of a project or an indicator stand.</summary>
internal interface ICellPlaces
{
    /// <summary>Returns where a field's cell stands; where the table has no such cell, the place that stands for all of them.</summary>
    SourceLocation LocationOf(GoalField field);
}
