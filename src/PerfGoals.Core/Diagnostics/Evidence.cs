using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Targets;

namespace PerfGoals.Diagnostics;

/// <summary>A cell that a finding rests on: what it says, and what was understood.</summary>
/// <param name="Path">The place of the cell.</param>
/// <param name="Text">The text of the cell, unchanged.</param>
/// <param name="Understood">The value that was read from it, in its canonical form, or <see langword="null"/> where none was.</param>
public readonly record struct Evidence(GoalPath Path, string Text, string? Understood)
{
    /// <summary>Returns the evidence that a cell gives.</summary>
    internal static Evidence At(Declaration declaration, GoalPath cell) => new(cell, declaration.TextOf(cell), UnderstoodAt(declaration, cell));

    private static string? UnderstoodAt(Declaration declaration, GoalPath cell)
    {
        var indicator = cell is { Project: { } project, Indicator: { } position } ? declaration.Projects[project].Indicators[position] : null;
        return cell.Field switch
        {
            GoalField.FirstLevel => IndicatorNames.Of(indicator!.FirstLevel)?.Chinese,
            GoalField.SecondLevel => IndicatorNames.Of(indicator!.SecondLevel)?.Chinese,
            GoalField.Comparison => indicator!.Comparison == Comparison.Unknown ? null : indicator.Comparison.Sign(),
            GoalField.Target => indicator!.Target.Kind is TargetKind.Unreadable or TargetKind.Empty ? null : indicator.Target.ToString(),
            GoalField.Unit => indicator!.Unit?.Symbol,
            GoalField.Weight => indicator!.Weight is { } weight ? new MessageArgument("", weight).TextIn() : null,
            GoalField.Budget => declaration.Projects[cell.Project!.Value].Budget?.ToString(),
            // The others are texts, and mean what they say.
            _ => declaration.TextOf(cell) is { Length: > 0 } text ? text : null,
        };
    }
}
