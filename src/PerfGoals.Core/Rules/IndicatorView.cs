using System.Collections.Immutable;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Targets;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Rules;

/// <summary>An indicator as a rule sees it; how it is stored is not the rule's business.</summary>
public readonly ref struct IndicatorView
{
    private readonly Indicator indicator;
    private readonly int project;
    private readonly int position;

    internal IndicatorView(Indicator indicator, int project, int position)
    {
        this.indicator = indicator;
        this.project = project;
        this.position = position;
    }

    /// <summary>Gets the place of the indicator.</summary>
    public GoalPath Path => GoalPath.OfIndicator(project, position);

    /// <inheritdoc cref="Indicator.FirstLevel"/>
    public FirstLevel FirstLevel => indicator.FirstLevel;

    /// <inheritdoc cref="Indicator.SecondLevel"/>
    public SecondLevel SecondLevel => indicator.SecondLevel;

    /// <summary>Gets the one dimension that the indicator counts for: see <see cref="Dimensions.Of(FirstLevel, SecondLevel)"/>.</summary>
    public FirstLevel Dimension => Dimensions.Of(indicator.FirstLevel, indicator.SecondLevel);

    /// <inheritdoc cref="Indicator.Name"/>
    public string Name => indicator.Name;

    /// <inheritdoc cref="Indicator.Comparison"/>
    public Comparison Comparison => indicator.Comparison;

    /// <inheritdoc cref="Indicator.Target"/>
    public Target Target => indicator.Target;

    /// <inheritdoc cref="Indicator.Unit"/>
    public UnitOfMeasure? Unit => indicator.Unit;

    /// <inheritdoc cref="Indicator.Requirement"/>
    public Requirement Requirement => indicator.Requirement;

    /// <inheritdoc cref="Indicator.RequirementCells"/>
    public RequirementCells RequirementCells => indicator.RequirementCells;

    /// <summary>Gets the cells that the row has in its table, or <see langword="null"/> where it comes from none: what a cell repeats has to stand there.</summary>
    internal IndicatorCells? Cells => indicator.Cells;

    /// <inheritdoc cref="Indicator.Weight"/>
    public decimal? Weight => indicator.Weight;

    /// <summary>Gets the cells of the columns that the model has no field for.</summary>
    internal ImmutableArray<OtherCell> Others => indicator.Cells?.Others ?? [];

    /// <inheritdoc cref="Indicator.TextOf"/>
    public string TextOf(GoalField field) => indicator.TextOf(field);

    /// <summary>Tells whether a cell of the indicator holds nothing that a person would see.</summary>
    /// <param name="field">A field of indicators.</param>
    public bool IsBlank(GoalField field) => CellText.IsBlank(indicator.TextOf(field));

    /// <summary>Gets whether the source has no sign outside the cell of the value.</summary>
    internal bool HasNoSignCell => indicator.Cells is { } cells && CellText.IsBlank(cells.Comparison);

    /// <summary>Returns the place of a field of this indicator.</summary>
    /// <param name="field">A field of indicators.</param>
    public GoalPath At(GoalField field) => Path.At(field);
}
