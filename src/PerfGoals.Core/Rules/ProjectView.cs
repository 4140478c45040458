using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Rules;

/// <summary>A project as a rule sees it; how it is stored is not the rule's business.</summary>
public readonly ref struct ProjectView
{
    private readonly Project project;
    private readonly BudgetUnit declaring;
    private readonly int position;
    private readonly DimensionCounts counts;

    internal ProjectView(Project project, BudgetUnit declaring, int position, DimensionCounts counts)
    {
        this.declaring = declaring;
        this.project = project;
        this.position = position;
        this.counts = counts;
    }

    /// <summary>Gets the place of the project.</summary>
    public GoalPath Path => GoalPath.OfProject(position);

    /// <summary>Gets the unit that declares the project.</summary>
    public BudgetUnit Unit => project.Unit ?? declaring;

    /// <inheritdoc cref="Project.IsSecret"/>
    public bool IsSecret => project.IsSecret;

    /// <inheritdoc cref="Project.Code"/>
    public string? Code => project.Code;

    /// <inheritdoc cref="Project.Name"/>
    public string Name => project.Name;

    /// <inheritdoc cref="Project.Budget"/>
    public Money? Budget => project.Budget;

    /// <inheritdoc cref="Project.AnnualGoal"/>
    public string AnnualGoal => project.AnnualGoal;

    /// <summary>Gets the indicators.</summary>
    public IndicatorViews Indicators => new(project.Indicators, position);

    /// <summary>Counts the indicators of a dimension.</summary>
    /// <param name="dimension">The dimension; <see cref="FirstLevel.Unknown"/> counts those of which it cannot be told.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="dimension"/> is not a defined value.</exception>
    public int CountOf(FirstLevel dimension) => counts.Of(project, dimension);

    /// <inheritdoc cref="Project.TextOf"/>
    public string TextOf(GoalField field) => project.TextOf(field);

    /// <summary>Tells whether a cell of the project holds nothing that a person would see.</summary>
    /// <param name="field">A field of projects.</param>
    public bool IsBlank(GoalField field) => CellText.IsBlank(project.TextOf(field));

    /// <summary>Returns the place of a field of this project, or of a column in all its rows.</summary>
    /// <param name="field">A field of projects or of indicators.</param>
    public GoalPath At(GoalField field) => Path.At(field);
}
