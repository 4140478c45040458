using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Rules;

/// <summary>A project as a rule sees it; how it is stored is not the rule's business.</summary>
public readonly ref struct ProjectView
{
    private readonly Project project;
    private readonly ProjectFacts facts;
    private readonly int position;

    internal ProjectView(Project project, int position, ProjectFacts facts)
    {
        this.project = project;
        this.position = position;
        this.facts = facts;
    }

    /// <summary>Gets the place of the project.</summary>
    public GoalPath Path => GoalPath.OfProject(position);

    /// <summary>Gets the unit that declares the project.</summary>
    public BudgetUnit Unit => project.Unit ?? facts.Declaring;

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
    public int CountOf(FirstLevel dimension) => facts.CountOf(project, dimension);

    /// <summary>Gets the sum of the weights that are numbers, in percentage points.</summary>
    /// <exception cref="OverflowException">The sum is too large.</exception>
    public decimal WeightSum => facts.WeightSum(project);

    /// <summary>Gets how many indicators have a weight that is a number; the others have a blank or unreadable cell.</summary>
    public int WeightCount => facts.WeightCount(project);

    /// <inheritdoc cref="Project.TextOf"/>
    public string TextOf(GoalField field) => project.TextOf(field);

    /// <summary>Tells whether a cell of the project holds nothing that a person would see.</summary>
    /// <param name="field">A field of projects.</param>
    public bool IsBlank(GoalField field) => CellText.IsBlank(project.TextOf(field));

    /// <summary>Tells whether the source has a cell for a field: a blank cell says that something was left out, a table without the column does not.</summary>
    /// <param name="field">A field of projects, or <see cref="GoalField.Weight"/> for the column of weights.</param>
    /// <returns><see langword="true"/> also where the project does not come from a table.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="field"/> is neither.</exception>
    public bool HasCell(GoalField field) => field switch
    {
        GoalField.ProjectCode => project.Cells is not { Code: null },
        GoalField.ProjectName => project.Cells is not { Name: null },
        GoalField.Budget => project.Cells is not { Budget: null },
        GoalField.AnnualGoal => project.Cells is not { AnnualGoal: null },
        GoalField.Weight => HasWeightColumn,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "Not a field of a project."),
    };

    private bool HasWeightColumn
    {
        get
        {
            foreach (var indicator in project.Indicators)
            {
                if (indicator is not { Weight: null, Cells: { Weight: null } })
                {
                    return true;
                }
            }

            return project.Indicators.IsEmpty;
        }
    }

    /// <summary>Returns the place of a field of this project, or of a column in all its rows.</summary>
    /// <param name="field">A field of projects or of indicators.</param>
    public GoalPath At(GoalField field) => Path.At(field);
}
