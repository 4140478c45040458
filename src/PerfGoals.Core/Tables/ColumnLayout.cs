using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Sources;
using PerfGoals.Texts;

namespace PerfGoals.Tables;

/// <summary>Which column of a table holds which field, from its heading down to the next.</summary>
internal sealed class ColumnLayout
{
    private readonly ImmutableArray<GoalField> fields;
    private readonly Dictionary<GoalField, int> columnOf;

    private ColumnLayout(HeadingRows rows, ImmutableArray<ColumnReading> readings)
    {
        Rows = rows;
        Readings = readings;
        fields = [.. readings.Select(reading => reading.Field)];
        columnOf = fields.Select((field, column) => (field, column)).Where(e => e.field != GoalField.None).ToDictionary(e => e.field, e => e.column);
    }

    /// <summary>Gets the rows of the heading.</summary>
    public HeadingRows Rows { get; }

    /// <summary>Gets what each column was taken for, and why.</summary>
    public ImmutableArray<ColumnReading> Readings { get; }

    /// <summary>Gets whether columns were kept as text because of how long a time they are for.</summary>
    public bool KeptTerm { get; private init; }

    /// <summary>Gets the heading, to hold rows against.</summary>
    public TableHeading Heading => Rows.Heading;

    /// <summary>Gets the headings as the table spells them.</summary>
    public ImmutableArray<string> Headings => Rows.Texts;

    /// <summary>Returns the column of a field, from 0, or <see langword="null"/>.</summary>
    public int? ColumnOf(GoalField field) => columnOf.TryGetValue(field, out var column) ? column : null;

    /// <summary>Returns the field of a column, or <see cref="GoalField.None"/>.</summary>
    public GoalField FieldOf(int column) => fields[column];

    /// <summary>Tells whether another heading says the same.</summary>
    public bool IsRepeatedBy(HeadingRows other) => Headings.Select(CellText.Compact).SequenceEqual(other.Texts.Select(CellText.Compact));

    /// <summary>Finds out what the columns under a heading are.</summary>
    /// <param name="rows">The rows of the heading.</param>
    /// <param name="body">The rows below it, down to the next heading.</param>
    /// <param name="layout">What a county says of its columns.</param>
    /// <param name="problems">Where to report columns of one meaning, and those that are uncertain.</param>
    /// <param name="hasLongTermGoal">Whether the form has a goal for several years beside the one for the year.</param>
    public static ColumnLayout Of(HeadingRows rows, ReadOnlySpan<ImmutableArray<TableCell>> body, TableLayout layout, ICollection<Diagnostic> problems, bool hasLongTermGoal = false)
    {
        var assigned = new ColumnAssignment(rows, body, layout, hasLongTermGoal);
        var readings = ImmutableArray.CreateBuilder<ColumnReading>(rows.Texts.Length);
        for (var column = 0; column < rows.Texts.Length; column++)
        {
            var heading = CellText.OneLine(rows.Texts[column]);
            var (field, reason, certainty) = assigned[column];
            var reading = new ColumnReading(heading, rows.Cells[column].OfCell(rows.Row, column, heading), field, reason, certainty);
            readings.Add(reading);
            if (assigned.IsDuplicate(column))
            {
                var (duplicated, used) = assigned.TakenInsteadOf(column);
                problems.Add(ReadingProblems.Report(
                    ReadingProblems.DuplicateColumn,
                    ReadingProblems.DuplicateColumnMessage.With(heading, duplicated, rows.Cells[used].Place?.Column ?? used + 1),
                    location: reading.Location));
            }
            else if (certainty == RecognitionCertainty.Guessed && !assigned.HasDuplicate(field))
            {
                problems.Add(ReadingProblems.Report(ReadingProblems.UncertainColumn, ReadingProblems.UncertainColumnMessage.With(heading, field), location: reading.Location));
            }
        }

        return new(rows, readings.MoveToImmutable()) { KeptTerm = assigned.KeptTerm };
    }
}
