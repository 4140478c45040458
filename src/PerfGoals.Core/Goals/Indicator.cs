using System.Globalization;
using PerfGoals.Indicators;
using PerfGoals.Targets;
using PerfGoals.Units;

namespace PerfGoals.Goals;

/// <summary>One measurable promise of a project: a row of the table (绩效指标).</summary>
public sealed record Indicator
{
    /// <summary>Gets the dimension (一级指标).</summary>
    public FirstLevel FirstLevel { get; init; }

    /// <summary>Gets the kind within the dimension (二级指标).</summary>
    public SecondLevel SecondLevel { get; init; }

    /// <summary>Gets the name (三级指标), on one line; empty where the cell is blank.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the comparison of actual value and target (指标性质).</summary>
    public Comparison Comparison { get; init; }

    /// <summary>Gets the value to reach (指标值), in <see cref="Unit"/>.</summary>
    public Target Target { get; init; }

    /// <summary>Gets the unit of measure (度量单位), or <see langword="null"/> where there is none.</summary>
    public UnitOfMeasure? Unit { get; init; }

    /// <summary>Gets sign, value and unit together: what the indicator asks for. What its name says about an ambiguous unit is taken into account.</summary>
    public Requirement Requirement => new Requirement(Comparison, Target, Unit).InContextOf(Name);

    /// <summary>Gets the texts from which <see cref="Requirement"/> is read, or how it is written where there is no table.</summary>
    public RequirementCells RequirementCells =>
        new RequirementCells(TextOf(GoalField.Comparison), TextOf(GoalField.Target), TextOf(GoalField.Unit)).InRow(Name, SecondLevel, Cells?.Others ?? []);

    /// <summary>Gets the weight (权重) in percentage points of the project's score, or <see langword="null"/> where it is blank or no number.</summary>
    /// <remarks>Not limited to a range: a weight of -5 is what the table says, and for a rule to judge.</remarks>
    public decimal? Weight { get; init; }

    /// <summary>Gets the texts of the cells, or <see langword="null"/> where the indicator does not come from a table.</summary>
    public IndicatorCells? Cells { get; init; }

    /// <summary>Returns what a field says in the table, or how the typed value is written where there is no table.</summary>
    /// <param name="field">A field of indicators.</param>
    /// <returns>The cell's text, untrimmed; empty where there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="field"/> is not a field of indicators.</exception>
    public string TextOf(GoalField field) => field switch
    {
        GoalField.FirstLevel => Cells?.FirstLevel ?? IndicatorNames.Of(FirstLevel)?.Chinese ?? "",
        GoalField.SecondLevel => Cells?.SecondLevel ?? IndicatorNames.Of(SecondLevel)?.Chinese ?? "",
        GoalField.IndicatorName => Cells?.Name ?? Name,
        GoalField.Comparison => Cells?.Comparison ?? Comparison.Sign(),
        GoalField.Target => Cells?.Target ?? Target.ToString(),
        GoalField.Unit => Cells?.Unit ?? Unit?.Symbol ?? "",
        GoalField.Weight => Cells?.Weight ?? Weight?.ToString(CultureInfo.InvariantCulture) ?? "",
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "Not a field of an indicator."),
    };
}
