using System.Collections.Frozen;
using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Sources;
using PerfGoals.Targets;
using PerfGoals.Texts;

namespace PerfGoals.Tables;

/// <summary>Which column of a table holds which field, from its heading down to the next.</summary>
internal sealed class ColumnLayout
{
    private static readonly FrozenSet<string> KindWords = new[] { "正向", "反向", "逆向", "正向指标", "反向指标", "逆向指标", "定量", "定量指标" }.ToFrozenSet();

    private readonly ImmutableArray<GoalField> fields;
    private readonly Dictionary<GoalField, int> columnOf;

    private ColumnLayout(HeadingRows rows, ImmutableArray<GoalField> fields)
    {
        Rows = rows;
        this.fields = fields;
        columnOf = fields.Select((field, column) => (field, column)).Where(e => e.field != GoalField.None).ToDictionary(e => e.field, e => e.column);
    }

    /// <summary>Gets the rows of the heading.</summary>
    public HeadingRows Rows { get; }

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
    /// <param name="problems">Where to report columns of one meaning.</param>
    public static ColumnLayout Of(HeadingRows rows, ReadOnlySpan<ImmutableArray<TableCell>> body, ICollection<Diagnostic> problems) =>
        new(rows, Assign(rows, body, problems));

    private static ImmutableArray<GoalField> Assign(HeadingRows rows, ReadOnlySpan<ImmutableArray<TableCell>> body, ICollection<Diagnostic> problems)
    {
        var headings = rows.Texts;
        var assigned = new GoalField[headings.Length];
        var candidates = headings
            .Select((heading, column) => (Field: ColumnNames.Read(headings, column, out var rank), Rank: rank, Column: column))
            .Where(candidate => candidate.Field != GoalField.None)
            .GroupBy(candidate => candidate.Field);
        foreach (var group in candidates)
        {
            var usable = new List<(GoalField Field, int Rank, int Column)>();
            foreach (var candidate in group)
            {
                if (group.Key != GoalField.Comparison || HoldsSigns(body, candidate.Column, ColumnNames.PromisesSigns(candidate.Rank)))
                {
                    usable.Add(candidate);
                }
            }

            if (usable.Count == 0)
            {
                continue;
            }

            var chosen = usable.OrderBy(candidate => candidate.Rank).ThenBy(candidate => candidate.Column).First();
            assigned[chosen.Column] = group.Key;
            foreach (var (_, _, column) in usable.Where(candidate => candidate != chosen))
            {
                problems.Add(ReadingProblems.Report(
                    ReadingProblems.DuplicateColumn,
                    ReadingProblems.DuplicateColumnMessage.With(CellText.OneLine(headings[column]), group.Key, chosen.Column + 1),
                    location: SourceLocation.OfCell(rows.Last + 1, column + 1, CellText.OneLine(headings[column]), rows.Lines[column])));
            }
        }

        return [.. assigned];
    }

    // 指标性质 and its like hold signs in one county, 正向 and 反向 in the next, 定量 and 定性 in a third: what is in the column decides.
    private static bool HoldsSigns(ReadOnlySpan<ImmutableArray<TableCell>> body, int column, bool promised)
    {
        var holdsKinds = false;
        foreach (var row in body)
        {
            var text = column < row.Length ? CellText.Compact(row[column].Text) : "";
            if (ComparisonSigns.Read(text).Direction() != Direction.None)
            {
                return true;
            }

            holdsKinds |= KindWords.Contains(text);
        }

        return promised && !holdsKinds;
    }
}
