using System.Collections.Frozen;
using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Sources;
using PerfGoals.Targets;
using PerfGoals.Texts;

namespace PerfGoals.Tables;

/// <summary>Which column of a table holds which field.</summary>
internal sealed class ColumnLayout
{
    private static readonly FrozenSet<string> KindWords = new[] { "正向", "反向", "逆向", "正向指标", "反向指标", "逆向指标", "定量", "定量指标" }.ToFrozenSet();

    private readonly ImmutableArray<GoalField> fields;
    private readonly Dictionary<GoalField, int> columnOf;

    private ColumnLayout(int headerRow, ImmutableArray<string> headings, ImmutableArray<GoalField> fields)
    {
        HeaderRow = headerRow;
        Headings = headings;
        this.fields = fields;
        columnOf = fields.Select((field, column) => (field, column)).Where(e => e.field != GoalField.None).ToDictionary(e => e.field, e => e.column);
    }

    /// <summary>Gets the index of the heading row.</summary>
    public int HeaderRow { get; }

    /// <summary>Gets the headings as the table spells them.</summary>
    public ImmutableArray<string> Headings { get; }

    /// <summary>Returns the column of a field, from 0, or <see langword="null"/>.</summary>
    public int? ColumnOf(GoalField field) => columnOf.TryGetValue(field, out var column) ? column : null;

    /// <summary>Returns the field of a column, or <see cref="GoalField.None"/>.</summary>
    public GoalField FieldOf(int column) => fields[column];

    /// <summary>Finds the heading row and what its columns are; <see langword="null"/> where no row is a heading.</summary>
    public static ColumnLayout? Recognize(GoalTable table, ICollection<Diagnostic> problems)
    {
        for (var row = 0; row < table.Rows.Length; row++)
        {
            var headings = table.Rows[row].Select(cell => cell.Text).ToImmutableArray();
            var named = headings.Select(heading => ColumnNames.Read(heading, out _)).ToHashSet();
            if (named.Contains(GoalField.IndicatorName) && named.Contains(GoalField.Target) && (named.Contains(GoalField.FirstLevel) || named.Contains(GoalField.SecondLevel)))
            {
                return new(row, headings, Assign(table, row, headings, problems));
            }
        }

        return null;
    }

    private static ImmutableArray<GoalField> Assign(GoalTable table, int headerRow, ImmutableArray<string> headings, ICollection<Diagnostic> problems)
    {
        var assigned = new GoalField[headings.Length];
        var candidates = headings
            .Select((heading, column) => (Field: FieldNamed(headings, column, out var rank), Rank: rank, Column: column))
            .Where(candidate => candidate.Field != GoalField.None)
            .GroupBy(candidate => candidate.Field);
        foreach (var group in candidates)
        {
            var usable = group.Key == GoalField.Comparison ? [.. group.Where(candidate => HoldsSigns(table, headerRow, candidate.Column))] : group.ToList();
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
                    location: new SourceLocation(headerRow + 1, column + 1) { Header = CellText.OneLine(headings[column]), Line = table.Rows[headerRow][column].Line }));
            }
        }

        return [.. assigned];
    }

    private static GoalField FieldNamed(ImmutableArray<string> headings, int column, out int rank)
    {
        var field = ColumnNames.Read(headings[column], out rank);
        if (field != GoalField.None || !ColumnNames.IsBareUnit(headings[column]))
        {
            return field;
        }

        // After the indicator's name 单位 is the unit of measure, before it the body that declares.
        var afterName = headings.Take(column).Any(heading => ColumnNames.Read(heading, out _) == GoalField.IndicatorName);
        return afterName ? GoalField.Unit : GoalField.UnitName;
    }

    // 指标性质 and its like hold signs in one county, 正向 and 反向 in the next, 定量 and 定性 in a third: what is in the column decides.
    private static bool HoldsSigns(GoalTable table, int headerRow, int column)
    {
        var texts = table.Rows.Skip(headerRow + 1).Where(row => column < row.Length).Select(row => CellText.Compact(row[column].Text)).ToList();
        return !texts.Any(KindWords.Contains) || texts.Any(text => ComparisonSigns.Read(text) is not (Comparison.Unknown or Comparison.Qualitative));
    }
}
