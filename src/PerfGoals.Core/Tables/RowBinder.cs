using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Sources;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Tables;

/// <summary>Binds the rows of one table from top to bottom, filling down what merged cells leave blank.</summary>
internal sealed class RowBinder(Vocabulary vocabulary, ICollection<Diagnostic> problems)
{
    private static readonly GoalField[] ProjectColumns = [GoalField.ProjectCode, GoalField.ProjectName, GoalField.Budget, GoalField.AnnualGoal];

    private static readonly GoalField[] UnitColumns = [GoalField.UnitCode, GoalField.UnitName];

    private static readonly GoalField[] LevelColumns = [GoalField.FirstLevel, GoalField.SecondLevel, GoalField.Unit];

    private readonly List<OpenProject> projects = [];
    private BudgetUnit? declaring;
    private BudgetUnit current = BudgetUnit.Unnamed;
    private IndicatorType levels;
    private LevelTexts merged;
    private bool rowAboveWasNamed;

    /// <summary>Gets the project that rows are being added to, or the declaration before the first.</summary>
    public GoalPath CurrentPath => projects.Count == 0 ? GoalPath.Declaration : GoalPath.OfProject(projects.Count - 1);

    /// <summary>Binds a row.</summary>
    /// <param name="row">The row; not blank and no heading.</param>
    /// <param name="budgetUnit">The unit of amounts that name none.</param>
    public void Add(TableRow row, UnitOfMeasure? budgetUnit)
    {
        if (row.IsTotal)
        {
            ReportWithoutPlace(row, row.Texts);
            return;
        }

        if (row.IsPlaced)
        {
            ReadProjectCells(row, budgetUnit);
        }

        ReportCellCount(row);
        if (row.IsPlaced)
        {
            AddIndicator(row);
        }
        else if (row.HasIndicator && projects.Count > 0)
        {
            // A unit or project read from a shifted cell would also mislead the rows below.
            ReportWithoutPlace(row, UnitColumns.Concat(ProjectColumns).Select(row.Text));
            AddIndicator(row);
        }
        else
        {
            ReportWithoutPlace(row, row.Texts);
        }
    }

    /// <summary>Begins the project that the head of a form is about.</summary>
    /// <param name="head">The head.</param>
    /// <param name="unitAbove">The unit of amounts, where neither the head nor its budget names one.</param>
    public void AddForm(FormHead head, UnitOfMeasure? unitAbove)
    {
        ReadUnit(head.Cells.UnitCode, head.Cells.UnitName);
        Start(head, head.Cells, head.BudgetUnit ?? unitAbove);
        rowAboveWasNamed = true;
    }

    /// <summary>Takes the unit that the head of a table names.</summary>
    public void ReadUnit(string? code, string? name)
    {
        current = ProjectReader.ReadUnit(code, name, current);
        declaring ??= current == BudgetUnit.Unnamed ? null : current;
    }

    /// <summary>Keeps what closes the form of a project.</summary>
    /// <returns>Whether there is a project to keep it with.</returns>
    public bool Keep(IEnumerable<OtherCell> closing)
    {
        if (projects.Count == 0)
        {
            return false;
        }

        projects[^1].Others.AddRange(closing);
        return true;
    }

    /// <summary>Keeps a row of indicators for several years with the project, as text.</summary>
    /// <param name="block">What the table calls these indicators.</param>
    /// <param name="row">The row.</param>
    /// <param name="budgetUnit">The unit of amounts that name none.</param>
    /// <returns>Whether there is a project to keep it with.</returns>
    public bool KeepOtherTerm(string block, TableRow row, UnitOfMeasure? budgetUnit)
    {
        // A project may begin with the row, and then its own cells stand nowhere else.
        if (row.IsPlaced)
        {
            ReadProjectCells(row, budgetUnit);
        }

        return Keep([new(block, string.Join(" | ", row.Texts.Where(text => !CellText.IsBlank(text)).Select(CellText.OneLine)))]);
    }

    /// <summary>Reports that a heading occurs again.</summary>
    public void AddRepeatedHeading(SourceLocation location)
    {
        problems.Add(ReadingProblems.Report(ReadingProblems.RepeatedHeader, ReadingProblems.RepeatedHeaderMessage.With(), CurrentPath, location));

        // On a new page the merged cells of the project are printed again.
        rowAboveWasNamed = true;
    }

    /// <summary>Passes over a row without any text, and reports it where cells are missing from it: there the table may be cut off.</summary>
    public void AddBlank(TableRow row)
    {
        if (row.CellCount != row.ColumnCount)
        {
            ReportWrongCellCount(row);
        }
    }

    /// <summary>Returns what the rows hold: the declaring unit, the projects, and for each project its own row and those of its indicators.</summary>
    public (BudgetUnit Unit, ImmutableArray<Project> Projects, ImmutableArray<PlacesOfProject> Places) Complete() => (
        declaring ?? BudgetUnit.Unnamed,
        [.. projects.Select(open => open.Complete())],
        [.. projects.Select(open => new PlacesOfProject(open.Own, [.. open.Rows]))]);

    private void ReadProjectCells(TableRow row, UnitOfMeasure? budgetUnit)
    {
        var above = current;
        if (row.StandsRight)
        {
            // What is left of the unit may be its code or its name.
            ReportWithoutPlace(row, UnitColumns.Select(row.Text));
        }
        else
        {
            ReadUnit(row);
        }

        if (StartsProject(row, unitChanged: above != BudgetUnit.Unnamed && above != current))
        {
            Start(row, budgetUnit);
        }
        else
        {
            // A budget or goal that is not the project's own belongs to nobody.
            ReportWithoutPlace(row, ProjectColumns.Where(field => projects.Count == 0 || !Repeats(row, field)).Select(row.Text));
        }

        rowAboveWasNamed = IsNamed(row);
    }

    private void ReportCellCount(TableRow row)
    {
        // One cell alone spans the table, and is text within it.
        if (row.CellCount != row.ColumnCount && row.CellCount > 1)
        {
            ReportWrongCellCount(row);
        }
    }

    private void ReportWrongCellCount(TableRow row) => problems.Add(ReadingProblems.Report(
        ReadingProblems.WrongCellCount, ReadingProblems.WrongCellCountMessage.With(row.CellCount, row.ColumnCount), CurrentPath, row.Location));

    private void ReadUnit(TableRow row)
    {
        if (row.IsBlank(GoalField.UnitCode) && row.IsBlank(GoalField.UnitName))
        {
            return;
        }

        ReadUnit(row.Text(GoalField.UnitCode), row.Text(GoalField.UnitName));
    }

    private bool StartsProject(TableRow row, bool unitChanged)
    {
        if (projects.Count == 0)
        {
            return IsNamed(row) || row.HasIndicator || Array.Exists(ProjectColumns, field => !row.IsBlank(field));
        }

        // A merged cell may be repeated on every row, or once more on a new page. After a row that left it blank, the same name alone is a
        // second project, and the same name with the same budget and goal is not.
        var isSameThroughout = !row.IsBlank(GoalField.Budget) && !row.IsBlank(GoalField.AnnualGoal);
        var repeated = (rowAboveWasNamed || isSameThroughout) && Array.TrueForAll(ProjectColumns, field => Repeats(row, field));
        return unitChanged || (IsNamed(row) && !repeated);
    }

    private static bool IsNamed(TableRow row) => !row.IsBlank(GoalField.ProjectName) || !row.IsBlank(GoalField.ProjectCode);

    private bool Repeats(TableRow row, GoalField field) => row.IsBlank(field) || CellText.Compact(row.Text(field)) == CellText.Compact(projects[^1].Project.TextOf(field));

    private void Start(TableRow row, UnitOfMeasure? budgetUnit)
    {
        var cells = new ProjectCells
        {
            // In a row read from the right it is not certain which of the two is which; the text is reported.
            UnitCode = row.StandsRight ? null : row.Text(GoalField.UnitCode),
            UnitName = row.StandsRight ? null : row.Text(GoalField.UnitName),
            Code = row.Text(GoalField.ProjectCode),
            Name = row.Text(GoalField.ProjectName),
            Budget = row.Text(GoalField.Budget),
            AnnualGoal = row.Text(GoalField.AnnualGoal),
        };
        Start(row, cells, budgetUnit);
    }

    private void Start(ICellPlaces own, ProjectCells cells, UnitOfMeasure? budgetUnit)
    {
        levels = default;
        merged = default;
        projects.Add(new OpenProject(own, ProjectReader.Read(cells, current == (declaring ?? BudgetUnit.Unnamed) ? null : current, budgetUnit)));
    }

    private void AddIndicator(TableRow row)
    {
        if (!row.HasIndicator)
        {
            // A level that a form left without indicators still heads the rows below it, whose cells it may span.
            ReportWithoutPlace(row, row.Others().Select(cell => cell.Text).Concat(LevelColumns.Select(row.Text)).Where(text => !vocabulary.Indicators.Lists(text)));
            if (row.IsPlaced)
            {
                merged = merged.Below(row);
            }

            return;
        }

        var (first, second) = merged.Below(row);
        merged = default;
        var cells = new IndicatorCells
        {
            FirstLevel = first,
            SecondLevel = second,
            Name = row.Text(GoalField.IndicatorName),
            Comparison = row.Text(GoalField.Comparison),
            Target = row.Text(GoalField.Target),
            Unit = row.Text(GoalField.Unit),
            Weight = row.Text(GoalField.Weight),
            Others = [.. row.Others()],
        };
        levels = IndicatorReader.ReadLevels(cells, levels, vocabulary);
        projects[^1].Indicators.Add(IndicatorReader.Read(cells, levels, vocabulary));
        projects[^1].Rows.Add(row);
    }

    private void ReportWithoutPlace(TableRow row, IEnumerable<string?> texts)
    {
        if (StrayText.Report(texts, CurrentPath, row.Location) is { } problem)
        {
            problems.Add(problem);
        }
    }

    private sealed class OpenProject(ICellPlaces own, Project project)
    {
        public ICellPlaces Own { get; } = own;

        public Project Project { get; } = project;

        public List<Indicator> Indicators { get; } = [];

        public List<TableRow> Rows { get; } = [];

        public List<OtherCell> Others { get; } = [];

        public Project Complete() => Project with
        {
            Indicators = [.. Indicators],
            Cells = Others.Count == 0 ? Project.Cells : Project.Cells! with { Others = [.. Project.Cells.Others, .. Others] },
        };
    }
}
