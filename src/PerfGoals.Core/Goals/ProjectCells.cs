namespace PerfGoals.Goals;

/// <summary>The texts of a project's own cells as the table spells them, in the project's first row.</summary>
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
}
