using PerfGoals.Goals;

namespace PerfGoals.Diagnostics;

/// <summary>Somebody's word that findings of a rule are accepted at a place, with the reason (豁免). <c>docs/suppressions.md</c> describes it.</summary>
/// <remarks>
/// All that it says of the place must hold: a suppression that names a project and a column covers that column in all rows of that project.
/// Names are compared without regard to white space and width. One that names no place at all covers nothing, and is reported.
/// </remarks>
public sealed record Suppression
{
    /// <summary>Gets the rule, by its id, its name or a former name.</summary>
    public required string Rule { get; init; }

    /// <summary>Gets the reason; one that says nothing, such as 同意, does not suppress.</summary>
    public required string Reason { get; init; }

    /// <summary>Gets the fingerprint of the one finding that is meant, or <see langword="null"/>.</summary>
    public string? Fingerprint { get; init; }

    /// <summary>Gets the code or the name of the unit (预算单位), or <see langword="null"/> for any.</summary>
    public string? Unit { get; init; }

    /// <summary>Gets the code or the name of the project (预算项目), or <see langword="null"/> for any.</summary>
    public string? Project { get; init; }

    /// <summary>Gets the name of the indicator (三级指标), or <see langword="null"/> for any.</summary>
    public string? Indicator { get; init; }

    /// <summary>Gets the column, or <see cref="GoalField.None"/> for any.</summary>
    public GoalField Field { get; init; }

    /// <summary>Gets whether every place of every declaration it is used on is meant; to be said outright, so that a forgotten name does not mean it.</summary>
    public bool Everywhere { get; init; }

    /// <summary>Gets who says so, or <see langword="null"/>.</summary>
    public string? By { get; init; }

    /// <summary>Gets the last day on which it holds, or <see langword="null"/> where it holds for good.</summary>
    public DateOnly? Expires { get; init; }

    /// <summary>Gets where it stands in its file, or <see langword="null"/> where it does not come from one.</summary>
    public SourceLocation? Location { get; init; }
}
