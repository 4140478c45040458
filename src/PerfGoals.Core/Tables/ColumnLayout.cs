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
    /// <param name="hasLongTermGoal">Whether the form has a goal for several years beside the one for the year.</param>
    public static ColumnLayout Of(HeadingRows rows, ReadOnlySpan<ImmutableArray<TableCell>> body, ICollection<Diagnostic> problems, bool hasLongTermGoal = false) =>
        new(rows, Assign(rows, body, problems, hasLongTermGoal));

    private static ImmutableArray<GoalField> Assign(HeadingRows rows, ReadOnlySpan<ImmutableArray<TableCell>> body, ICollection<Diagnostic> problems, bool hasLongTermGoal)
    {
        var headings = rows.Texts;
        var assigned = new GoalField[headings.Length];
        var named = headings
            .Select((heading, column) => (Field: FieldNamed(rows, column, out var rank), Rank: rank, Column: column))
            .Where(candidate => candidate.Field != GoalField.None && !IsSideLabel(rows, candidate.Field, candidate.Column))
            .ToList();
        var candidates = OfTheYear(named, rows, hasLongTermGoal).GroupBy(candidate => candidate.Field);
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
                    ReadingProblems.DuplicateColumnMessage.With(CellText.OneLine(headings[column]), group.Key, rows.Cells[chosen.Column].Place?.Column ?? chosen.Column + 1),
                    location: rows.Cells[column].OfCell(rows.Last, column, CellText.OneLine(headings[column]))));
            }
        }

        return [.. assigned];
    }

    // Where a form shows its indicators for several years and those for the year side by side, the year's are declared.
    private static List<(GoalField Field, int Rank, int Column)> OfTheYear(List<(GoalField Field, int Rank, int Column)> named, HeadingRows rows, bool hasLongTermGoal)
    {
        var twice = named.GroupBy(candidate => candidate.Field).Where(group => group.Count() == 2).ToDictionary(group => group.Key, group => group.Last().Column);
        if (!twice.ContainsKey(GoalField.Target) || !twice.ContainsKey(GoalField.IndicatorName))
        {
            return named;
        }

        var saysTerms = rows.Terms.Contains(Term.Long) && rows.Terms.Contains(Term.Annual);
        return [.. named.Where(candidate => !twice.TryGetValue(candidate.Field, out var right)
            || (saysTerms ? rows.Terms[candidate.Column] == Term.Annual : !hasLongTermGoal || candidate.Column == right))];
    }

    // 绩效指标 left of the levels heads them all.
    private static bool IsSideLabel(HeadingRows rows, GoalField field, int column)
    {
        var fields = rows.Texts.Select(heading => ColumnNames.Read(heading, out _)).ToList();
        return field == GoalField.IndicatorName && column < fields.FindIndex(other => other is GoalField.FirstLevel or GoalField.SecondLevel)
            && fields.LastIndexOf(GoalField.IndicatorName) > column;
    }

    private static GoalField FieldNamed(HeadingRows rows, int column, out int rank)
    {
        var headings = rows.Texts;
        var field = ColumnNames.Read(headings[column], out rank);
        if (rows.Heading.IsShifted && field is (GoalField.FirstLevel or GoalField.SecondLevel))
        {
            return field == GoalField.FirstLevel ? GoalField.SecondLevel : GoalField.IndicatorName;
        }

        return ColumnNames.Read(headings, column, out rank);
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
