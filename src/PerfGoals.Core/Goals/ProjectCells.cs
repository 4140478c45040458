using System.Collections.Immutable;

namespace PerfGoals.Goals;

/// <summary>The texts of a project's own cells as the table spells them, in the project's first row or in the head of its form.</summary>
/// <remarks>A text is <see langword="null"/> where the source has no such cell.</remarks>
public sealed record ProjectCells
{
    /// <summary>Gets the text of the unit code cell (单位编码).</summary>
    public string? UnitCode { get; init; }

    /// <summary>Gets the text of the unit name cell (单位名称).</summary>
    public string? UnitName { get; init; }

    /// <summary>Gets the text of the project code cell (项目编码).</summary>
    public string? Code { get; init; }

    /// <summary>Gets the text of the project name cell (项目名称).</summary>
    public string? Name { get; init; }

    /// <summary>Gets the text of the budget cell (预算数).</summary>
    public string? Budget { get; init; }

    /// <summary>Gets the text of the annual goal cell (年度目标).</summary>
    public string? AnnualGoal { get; init; }

    /// <summary>Gets the cells of the form's head that no field is for, each under its label, and the rows of indicators for several years.</summary>
    public ImmutableArray<OtherCell> Others { get; init; } = [];

    /// <inheritdoc/>
    public bool Equals(ProjectCells? other) => other is not null
        && (UnitCode, UnitName, Code, Name, Budget, AnnualGoal) == (other.UnitCode, other.UnitName, other.Code, other.Name, other.Budget, other.AnnualGoal)
        && Others.SequenceEqual(other.Others);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(UnitCode, UnitName, Code, Name, Budget, AnnualGoal, Others.Length);
}
