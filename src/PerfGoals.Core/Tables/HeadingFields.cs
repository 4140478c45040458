using System.Collections.Immutable;
using PerfGoals.Goals;
using PerfGoals.Sources;

namespace PerfGoals.Tables;

/// <summary>Reads the headings of a row together: some mean something only where no plainer one stands beside them.</summary>
internal static class HeadingFields
{
    private static readonly string[] Names = ["指标"];

    private static readonly string[] Targets = ["年度指标", "本年度指标"];

    // What is to be reached is what is rated best; the rest are steps below it.
    private static readonly string[] BestGrades = ["优", "优秀"];

    private static readonly string[] OtherGrades = ["良", "良好"];

    // Beside a column for the name they describe it.
    private static readonly string[] Descriptions = ["指标内容"];

    /// <summary>Returns what each heading says.</summary>
    /// <param name="headings">The headings.</param>
    /// <param name="layout">What a county says of its columns.</param>
    /// <param name="numbers">
    /// The numbers of the columns, from 1; <see langword="null"/> to ask for what may be a heading at all, which only names tell, since every row has
    /// columns of these numbers.
    /// </param>
    public static ImmutableArray<NamedColumn> Of(ImmutableArray<string> headings, TableLayout layout, ImmutableArray<int>? numbers)
    {
        var before = new HashSet<GoalField>();
        var columns = headings.Select((heading, column) => Named(heading, numbers?[column], layout, before)).ToArray();
        if (columns.Count(column => column.Field == GoalField.IndicatorName) > 1)
        {
            var described = Enumerable.Range(0, columns.Length).Where(column => IsOneOf(headings[column], Descriptions)).ToList();
            if (described is [var only] && columns[only].Reason != RecognitionReason.Layout)
            {
                columns[only] = default;
            }
        }

        if (Has(columns, GoalField.Target) && !Has(columns, GoalField.IndicatorName) && !Has(columns, GoalField.SecondLevel))
        {
            Take(columns, headings, 0, Names, GoalField.IndicatorName, RecognitionReason.Name);
        }

        var name = Array.FindIndex(columns, column => column.Field == GoalField.IndicatorName);
        if (name >= 0 && !Has(columns, GoalField.Target) && !Take(columns, headings, name + 1, Targets, GoalField.Target, RecognitionReason.Name)
            && headings.Any(heading => IsOneOf(heading, OtherGrades)))
        {
            Take(columns, headings, name + 1, BestGrades, GoalField.Target, RecognitionReason.BestGrade);
        }

        return [.. columns];
    }

    private static NamedColumn Named(string heading, int? number, TableLayout layout, HashSet<GoalField> before)
    {
        var own = ColumnNames.Read(heading, out _);
        var name = layout.NameOf(heading) is var named && named != GoalField.None ? named : own;
        var said = number is { } known ? layout.Find(heading, known)?.Field : name != own ? name : (GoalField?)null;
        var field = ColumnNames.Read(heading, before, out var rank);
        before.Add(name);
        return said is { } given ? new(given, 0, RecognitionReason.Layout)
            : field == GoalField.None ? default
            : new(field, rank, own == field ? RecognitionReason.Name : RecognitionReason.Position);
    }

    private static bool Has(NamedColumn[] columns, GoalField field) => Array.Exists(columns, column => column.Field == field);

    private static bool Take(NamedColumn[] columns, ImmutableArray<string> headings, int first, string[] words, GoalField field, RecognitionReason reason)
    {
        for (var column = first; column < columns.Length; column++)
        {
            if (columns[column] is (GoalField.None, _, not RecognitionReason.Layout) && IsOneOf(headings[column], words))
            {
                columns[column] = new(field, 0, reason);
                return true;
            }
        }

        return false;
    }

    private static bool IsOneOf(string heading, string[] words) => words.Contains(ColumnNames.Plain(heading, words.Contains));
}
