using System.Collections.Immutable;
using PerfGoals.Units;

namespace PerfGoals.Goals;

/// <summary>A project with its budget, its goal and its indicators (预算项目).</summary>
/// <remarks>Equality is by content.</remarks>
public sealed record Project
{
    /// <summary>Gets the unit that declares this project, where it is not the declaration's <see cref="Declaration.Unit"/>.</summary>
    public BudgetUnit? Unit { get; init; }

    /// <summary>Gets the project's code in the budget system (项目编码), or <see langword="null"/> where the table has none.</summary>
    public string? Code { get; init; }

    /// <summary>Gets the name (项目名称), on one line; empty where the cell is blank.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the budget (预算数), or <see langword="null"/> where it is blank or no number.</summary>
    public Money? Budget { get; init; }

    /// <summary>Gets what the project is to reach within the year, in words (年度目标); paragraphs are separated by line feeds.</summary>
    public string AnnualGoal { get; init; } = "";

    /// <summary>Gets the indicators in the order of the table.</summary>
    public ImmutableArray<Indicator> Indicators { get; init; } = [];

    /// <summary>Gets the texts of the cells, or <see langword="null"/> where the project does not come from a table.</summary>
    public ProjectCells? Cells { get; init; }

    /// <summary>Gets what stands in the place of a secret project (涉密项目) that must not have been declared: nothing of it is kept.</summary>
    public static Project Secret { get; } = new() { Name = "", IsSecret = true };

    /// <summary>Gets whether this stands in the place of a secret project, so that rules pass it over.</summary>
    public bool IsSecret { get; private init; }

    /// <summary>Returns what a field of the project itself says in the table, or how the typed value is written where there is no table.</summary>
    /// <param name="field">A field of projects.</param>
    /// <returns>The cell's text, untrimmed; empty where there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="field"/> is not a field of projects.</exception>
    public string TextOf(GoalField field) => field switch
    {
        GoalField.ProjectCode => Cells?.Code ?? Code ?? "",
        GoalField.ProjectName => Cells?.Name ?? Name,
        GoalField.Budget => Cells?.Budget ?? Budget?.ToString() ?? "",
        GoalField.AnnualGoal => Cells?.AnnualGoal ?? AnnualGoal,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "Not a field of a project."),
    };

    /// <inheritdoc/>
    public bool Equals(Project? other) => other is not null
        && (Unit, Code, Name, Budget, AnnualGoal, Cells) == (other.Unit, other.Code, other.Name, other.Budget, other.AnnualGoal, other.Cells)
        && IsSecret == other.IsSecret
        && Indicators.SequenceEqual(other.Indicators);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Unit, Code, Name, Budget, AnnualGoal, Indicators.Length);
}
