namespace PerfGoals.Targets;

/// <summary>The texts from which a requirement is read: three cells, or one that holds sign, number and unit together.</summary>
/// <remarks>A <see langword="null"/> text is a blank one. Texts are as the table has them: width, spaces and invisible characters do not matter.</remarks>
/// <param name="Comparison">The sign (指标性质), or <see langword="null"/> where the table has no such column.</param>
/// <param name="Target">The value (指标值), which may also hold sign and unit.</param>
/// <param name="Unit">The unit of measure (度量单位), or <see langword="null"/> where the table has no such column.</param>
public readonly record struct RequirementCells(string? Comparison, string? Target, string? Unit)
{
    /// <summary>Gets the indicator's name (三级指标), which may hold the rubric of a grade.</summary>
    public string? IndicatorName { get; init; }

    /// <summary>Gets whether the indicator is one of timeliness (时效指标): only there a bare number can be a date.</summary>
    public bool IsAboutTime { get; init; }

    /// <summary>Gets the text that explains the grades, where the table has a column for it (评分标准, 指标解释).</summary>
    public string? Rubric { get; init; }
}
