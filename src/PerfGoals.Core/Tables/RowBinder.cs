using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Sources;
using PerfGoals.Targets;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Tables;

/// <summary>Binds the rows of one table from top to bottom, filling down what merged cells leave blank.</summary>
internal sealed class RowBinder(GoalTable table, ColumnLayout layout, UnitOfMeasure? budgetUnit, ICollection<Diagnostic> problems)
{
    private static readonly GoalField[] ProjectColumns = [GoalField.ProjectCode, GoalField.ProjectName, GoalField.Budget, GoalField.AnnualGoal];

    private static readonly GoalField[] LevelColumns = [GoalField.FirstLevel, GoalField.SecondLevel, GoalField.Unit];

    private readonly List<(Project Project, List<Indicator> Indicators, List<int> Rows)> projects = [];
    private BudgetUnit? declaring;
    private BudgetUnit current = BudgetUnit.Unnamed;
    private (FirstLevel First, SecondLevel Second) levels;

    // The project cells of the row above, to tell a merged cell that is repeated from a second project of the same name.
    private string[] projectCellsAbove = [];

    /// <summary>Binds the row at an index.</summary>
    public void Add(int index)
    {
        if (index == layout.HeaderRow)
        {
            return;
        }

        var row = new TableRow(table.Rows[index], layout);
        if (row.IsEmpty)
        {
            return;
        }

        if (index > layout.HeaderRow && row.IsHeading)
        {
            problems.Add(ReadingProblems.Report(ReadingProblems.RepeatedHeader, ReadingProblems.RepeatedHeaderMessage.With(), CurrentPath, LocationOf(index)));
            return;
        }

        if (index < layout.HeaderRow || row.IsTotal)
        {
            ReportWithoutPlace(index, table.Rows[index].Select(cell => cell.Text));
            return;
        }

        ReportWrongCellCount(index);
        ReadUnit(row);
        if (StartsProject(row))
        {
            Start(row, index);
        }

        else if (row.IsBlank(GoalField.ProjectName))
        {
            // A budget or goal without the name of its project belongs to nobody.
            ReportWithoutPlace(index, ProjectColumns.Select(row.Text));
        }

        if (row.HasIndicator)
        {
            AddIndicator(row, index);
        }
        else
        {
            ReportWithoutPlace(index, row.Others().Select(cell => cell.Text).Concat(LevelColumns.Select(row.Text)));
        }
    }

    /// <summary>Returns what the rows hold: the declaring unit, the projects, and for each project its own row and those of its indicators.</summary>
    public (BudgetUnit Unit, ImmutableArray<Project> Projects, ImmutableArray<ImmutableArray<int>> RowsOfProjects) Complete() =>
        (declaring ?? BudgetUnit.Unnamed, [.. projects.Select(e => e.Project with { Indicators = [.. e.Indicators] })], [.. projects.Select(e => e.Rows.ToImmutableArray())]);

    private GoalPath CurrentPath => projects.Count == 0 ? GoalPath.Declaration : GoalPath.OfProject(projects.Count - 1);

    private void ReadUnit(TableRow row)
    {
        if (row.IsBlank(GoalField.UnitCode) && row.IsBlank(GoalField.UnitName))
        {
            return;
        }

        var name = row.IsBlank(GoalField.UnitName) ? current.Name : CellText.OneLine(row.Text(GoalField.UnitName));
        var inheritsCode = row.IsBlank(GoalField.UnitCode) && name == current.Name;
        current = new(inheritsCode ? current.Code : CellText.OneLine(row.Text(GoalField.UnitCode)), name);
        declaring ??= current;
    }

    private bool StartsProject(TableRow row)
    {
        var cells = ProjectColumns.Select(field => CellText.Compact(row.Text(field))).ToArray();
        var named = !row.IsBlank(GoalField.ProjectName) || !row.IsBlank(GoalField.ProjectCode);
        var repeated = named && cells.SequenceEqual(projectCellsAbove);
        projectCellsAbove = cells;
        return (named && !repeated) || (projects.Count == 0 && (row.HasIndicator || cells.Any(cell => cell.Length > 0)));
    }

    private void Start(TableRow row, int index)
    {
        var code = CellText.OneLine(row.Text(GoalField.ProjectCode));
        levels = default;
        projects.Add((new Project
        {
            Unit = current == (declaring ?? BudgetUnit.Unnamed) ? null : current,
            Code = code.Length == 0 ? null : code,
            Name = CellText.OneLine(row.Text(GoalField.ProjectName)),
            Budget = MoneyText.Read(row.Text(GoalField.Budget), budgetUnit),
            AnnualGoal = CellText.Paragraphs(row.Text(GoalField.AnnualGoal)),
            Cells = new ProjectCells
            {
                UnitCode = row.Text(GoalField.UnitCode),
                UnitName = row.Text(GoalField.UnitName),
                Code = row.Text(GoalField.ProjectCode),
                Name = row.Text(GoalField.ProjectName),
                Budget = row.Text(GoalField.Budget),
                AnnualGoal = row.Text(GoalField.AnnualGoal),
            },
        }, [], [index]));
    }

    private void AddIndicator(TableRow row, int index)
    {
        var (comparison, target, unit) = TargetCells.Read(row.Text(GoalField.Comparison), row.Text(GoalField.Target), row.Text(GoalField.Unit));
        ReadLevels(row);
        projects[^1].Indicators.Add(new Indicator
        {
            FirstLevel = levels.First,
            SecondLevel = levels.Second,
            Name = CellText.OneLine(row.Text(GoalField.IndicatorName)),
            Comparison = comparison,
            Target = target,
            Unit = unit,
            Weight = WeightText.Read(row.Text(GoalField.Weight)),
            Cells = new IndicatorCells
            {
                FirstLevel = row.Text(GoalField.FirstLevel),
                SecondLevel = row.Text(GoalField.SecondLevel),
                Name = row.Text(GoalField.IndicatorName),
                Comparison = row.Text(GoalField.Comparison),
                Target = row.Text(GoalField.Target),
                Unit = row.Text(GoalField.Unit),
                Weight = row.Text(GoalField.Weight),
                Others = [.. row.Others()],
            },
        });
        projects[^1].Rows.Add(index);
    }

    // A blank level cell is the lower part of a merged one; a new first level ends the second.
    private void ReadLevels(TableRow row)
    {
        var hasFirst = !row.IsBlank(GoalField.FirstLevel);
        var hasSecond = !row.IsBlank(GoalField.SecondLevel);
        levels = (
            hasFirst ? IndicatorNames.ReadFirstLevel(row.Text(GoalField.FirstLevel)) : levels.First,
            hasSecond ? IndicatorNames.ReadSecondLevel(row.Text(GoalField.SecondLevel)) : hasFirst ? SecondLevel.Unknown : levels.Second);
    }

    private void ReportWrongCellCount(int index)
    {
        var actual = table.Rows[index].Length;
        if (actual != layout.Headings.Length)
        {
            problems.Add(ReadingProblems.Report(
                ReadingProblems.WrongCellCount, ReadingProblems.WrongCellCountMessage.With(actual, layout.Headings.Length), CurrentPath, LocationOf(index)));
        }
    }

    private void ReportWithoutPlace(int index, IEnumerable<string?> texts)
    {
        var text = string.Join(" | ", texts.Where(text => !CellText.IsBlank(text)).Select(text => text!.Trim()));
        if (text.Length > 0)
        {
            problems.Add(ReadingProblems.Report(ReadingProblems.TextWithoutPlace, ReadingProblems.TextWithoutPlaceMessage.With(text), CurrentPath, LocationOf(index)));
        }
    }

    private SourceLocation LocationOf(int row) => new(row + 1, null) { Line = table.Rows[row].FirstOrDefault().Line };
}
