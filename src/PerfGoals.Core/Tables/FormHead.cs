using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Sources;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Tables;

/// <summary>What stands in the head of a form about its project (表头信息): labels with their values, above the heading of the indicators.</summary>
/// <remarks>A value stands right of its label, below it, or after a colon in the same cell.</remarks>
internal sealed class FormHead : ICellPlaces
{
    private static readonly GoalField[] FieldsOfProject = [GoalField.ProjectCode, GoalField.ProjectName, GoalField.Budget, GoalField.AnnualGoal];

    private readonly SourceLocation place;
    private readonly Dictionary<GoalField, FormEntry> taken;

    private FormHead(ImmutableArray<FormEntry> entries, SourceLocation place, UnitOfMeasure? unitNamed, UnitOfMeasure? unitSaid)
    {
        Entries = entries;
        this.place = place;
        taken = entries.Where(entry => entry.Field != GoalField.None).GroupBy(entry => entry.Field).ToDictionary(
            group => group.Key,
            group => group.OrderBy(entry => entry.Rank != FormLabels.SaidByLayout).ThenBy(entry => CellText.IsBlank(entry.Value.Text)).ThenBy(entry => entry.Rank).First());
        BudgetUnit = unitSaid is not null ? unitSaid : Entry(GoalField.Budget) is { } budget ? ColumnNames.MoneyUnitIn(budget.Label) ?? unitNamed : unitNamed;
        Cells = new()
        {
            UnitCode = Entry(GoalField.UnitCode)?.Value.Text,
            UnitName = Entry(GoalField.UnitName)?.Value.Text,
            Code = Entry(GoalField.ProjectCode)?.Value.Text,
            Name = Entry(GoalField.ProjectName)?.Value.Text,
            Budget = Entry(GoalField.Budget)?.Value.Text,
            AnnualGoal = Entry(GoalField.AnnualGoal)?.Value.Text,
            Others = [.. entries.Where(entry => entry != Entry(entry.Field)).Select(entry => new OtherCell(CellText.OneLine(entry.Label), entry.Value.Text))],
        };
    }

    /// <summary>Gets the labels with their values.</summary>
    public ImmutableArray<FormEntry> Entries { get; }

    /// <summary>Gets the texts of the project's cells, those that no field takes under their labels.</summary>
    public ProjectCells Cells { get; }

    /// <summary>Gets the unit of a budget that names none, as far as the head says it.</summary>
    public UnitOfMeasure? BudgetUnit { get; }

    /// <summary>Gets whether the head says which project the form is for.</summary>
    public bool NamesProject => Entry(GoalField.ProjectName) is not null || Entry(GoalField.ProjectCode) is not null;

    /// <summary>Gets whether anything in the head is a project's own.</summary>
    public bool HasProject => Array.Exists(FieldsOfProject, own => Entry(own) is not null);

    /// <summary>Gets whether the head has a goal for several years beside the one for the year.</summary>
    public bool HasLongTermGoal => Entries.Any(entry => entry.Field == GoalField.None && TermMarks.IsLongTerm(entry.Label));

    /// <summary>Reads the head that consists of some rows of a table.</summary>
    /// <param name="rows">The rows and their positions in the table.</param>
    /// <param name="stray">Takes the cells that are neither label nor value.</param>
    /// <param name="layout">What a county says of its labels.</param>
    /// <returns>The head, or <see langword="null"/> where no row has a label in it.</returns>
    public static FormHead? Read(IReadOnlyList<(int Index, ImmutableArray<TableCell> Cells)> rows, ICollection<(int Row, TableCell Cell)> stray, TableLayout layout)
    {
        var reader = new FormHeadReader(rows, layout);
        reader.Read(stray);
        return reader.Entries.Count == 0
            ? null
            : new([.. reader.Entries], rows[0].Cells.FirstOrDefault().OfRow(rows[0].Index), reader.UnitNamed, layout.MoneyUnit);
    }

    /// <summary>Tells whether a row may be part of a head: a label stands in it.</summary>
    public static bool HasLabel(ImmutableArray<TableCell> row, TableLayout layout) =>
        row.Any(cell => FormHeadReader.IsLabel(cell.Text, layout) || FormHeadReader.SplitPair(cell.Text, layout) is not null);

    /// <summary>Reads a row that closes a form, such as 填报人：… | 联系电话：….</summary>
    /// <returns>The labels with their values, or nothing where the row holds anything else.</returns>
    public static ImmutableArray<OtherCell> ReadClosing(int index, ImmutableArray<TableCell> row, TableLayout layout)
    {
        // Most rows are indicators, whose first cell is nothing of a form: no need to read the rest.
        if (!FormHeadReader.CanBegin(row.FirstOrDefault(cell => !CellText.IsBlank(cell.Text)).Text, layout))
        {
            return [];
        }

        var stray = new List<(int Row, TableCell Cell)>();
        return Read([(index, row)], stray, layout) is { } closing && stray.Count == 0 && closing.Entries.All(entry => entry.Field == GoalField.None) ? closing.Cells.Others : [];
    }

    /// <summary>Returns what each label was taken for.</summary>
    /// <param name="isProject">Whether the head is one project's; otherwise only what it says of the unit is taken.</param>
    public ImmutableArray<LabelReading> Readings(bool isProject) => [.. Entries.Select(entry =>
    {
        var isTaken = entry == Entry(entry.Field) && (isProject || entry.Field is GoalField.UnitCode or GoalField.UnitName);
        var reason = entry.Rank == FormLabels.SaidByLayout && (isTaken || entry.Field == GoalField.None) ? RecognitionReason.Layout
            : isTaken ? RecognitionReason.Name
            : entry.Field != GoalField.None && isProject ? RecognitionReason.Duplicate
            : TermMarks.IsLongTerm(entry.Label) ? RecognitionReason.ForSeveralYears
            : isProject ? RecognitionReason.UnknownName
            : RecognitionReason.NoOwner;
        return new LabelReading(
            CellText.OneLine(entry.Label), entry.Value.Text, entry.Value.OfCell(entry.Row, entry.Column, CellText.OneLine(entry.Label)),
            isTaken ? entry.Field : GoalField.None, reason, RecognitionCertainty.Certain);
    })];

    /// <inheritdoc/>
    public SourceLocation LocationOf(GoalField field) => Entry(field) is { } entry
        ? entry.Value.OfCell(entry.Row, entry.Column, CellText.OneLine(entry.Label))
        : place;

    /// <summary>Returns the label and value that a field takes: of several the one that a layout names, then the plainest, and a blank value only where no other has one.</summary>
    public FormEntry? Entry(GoalField field) => taken.GetValueOrDefault(field);
}
