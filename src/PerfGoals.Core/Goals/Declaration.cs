using System.Collections.Immutable;
using System.Globalization;

namespace PerfGoals.Goals;

/// <summary>The performance goals that one table declares: a unit's projects for one budget year (项目绩效目标申报表).</summary>
/// <remarks>Immutable. Equality is by content.</remarks>
public sealed record Declaration
{
    /// <summary>Gets the heading above the table, or <see langword="null"/> where there is none.</summary>
    public string? Title { get; init; }

    /// <summary>Gets the year the budget is for, such as 2025, or <see langword="null"/> where the table does not say.</summary>
    public int? FiscalYear { get; init; }

    /// <summary>Gets the unit that declares.</summary>
    public BudgetUnit Unit { get; init; } = BudgetUnit.Unnamed;

    /// <summary>Gets the projects in the order of the table.</summary>
    public ImmutableArray<Project> Projects { get; init; } = [];

    /// <summary>Gets the lines around the table that are not its heading, such as the filling-in instructions (填表说明).</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>Gets the number of indicators of all projects.</summary>
    public int IndicatorCount => Projects.Sum(project => project.Indicators.Length);

    /// <summary>Tells whether the declaration has a place: its project and its indicator exist.</summary>
    /// <param name="path">The place.</param>
    public bool Contains(GoalPath path) =>
        path.Project is not { } project || (project < Projects.Length && (path.Indicator is not { } indicator || indicator < Projects[project].Indicators.Length));

    /// <summary>Returns what a cell says in the table, or how the typed value is written where there is no table.</summary>
    /// <param name="cell">The place of a cell.</param>
    /// <returns>The cell's text, untrimmed; empty where there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cell"/> is no cell, or the declaration does not have it.</exception>
    public string TextOf(GoalPath cell) => !cell.IsCell || !Contains(cell)
        ? throw new ArgumentOutOfRangeException(nameof(cell), cell, "The declaration has no such cell.")
        : (cell.Project, cell.Indicator, cell.Field) switch
        {
            ({ } project, { } indicator, var field) => Projects[project].Indicators[indicator].TextOf(field),
            ({ } project, null, var field) => Projects[project].TextOf(field),
            (_, _, GoalField.Title) => Title ?? "",
            (_, _, GoalField.FiscalYear) => FiscalYear?.ToString(CultureInfo.InvariantCulture) ?? "",
            (_, _, GoalField.UnitCode) => Unit.Code,
            _ => Unit.Name,
        };

    /// <inheritdoc/>
    public bool Equals(Declaration? other) => other is not null
        && (Title, FiscalYear, Unit) == (other.Title, other.FiscalYear, other.Unit)
        && Projects.SequenceEqual(other.Projects)
        && Notes.SequenceEqual(other.Notes, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Title, FiscalYear, Unit, Projects.Length, Notes.Length);
}
