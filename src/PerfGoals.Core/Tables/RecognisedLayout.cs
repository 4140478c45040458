using System.Collections.Immutable;
using PerfGoals.Goals;
using PerfGoals.Sources;
using PerfGoals.Texts;

namespace PerfGoals.Tables;

/// <summary>Turns what was recognised into a layout that says the same, for people to start from.</summary>
internal static class RecognisedLayout
{
    /// <summary>Returns the layout.</summary>
    /// <param name="tables">What the tables were taken for.</param>
    /// <param name="basis">The layout with which they were read: what it says of rows, terms, sheets and tables is kept.</param>
    public static TableLayout Of(ImmutableArray<TableReading> tables, TableLayout basis) => basis with
    {
        Columns = [.. Columns(tables)],
        Labels = [.. Labels(tables)],
        MoneyUnit = tables.Select(table => table.MoneyUnit).Distinct().ToList() is [{ } unit] && tables.Any(HasBudget) ? unit : null,
    };

    // What is one thing in one table and another in the next, a layout for both cannot say; recognition goes on telling them apart.
    private static IEnumerable<LayoutColumn> Columns(ImmutableArray<TableReading> tables)
    {
        var all = tables.SelectMany(table => table.Columns.Select((column, index) => (Heading: Folded(column.Heading), Number: column.Location.Column ?? (index + 1), column.Field, Spelt: column.Heading))).ToList();
        foreach (var group in all.Where(column => column.Heading.Length > 0).GroupBy(column => column.Heading))
        {
            if (group.Select(column => column.Field).Distinct().Count() == 1 && IsOncePerTable(tables, group.Key))
            {
                yield return new(group.First().Spelt, null, group.First().Field);
                continue;
            }

            foreach (var place in group.GroupBy(column => column.Number).Where(place => place.Select(column => column.Field).Distinct().Count() == 1))
            {
                yield return new(place.First().Spelt, place.Key, place.First().Field);
            }
        }

        foreach (var place in all.GroupBy(column => column.Number))
        {
            if (place.First() is { Heading: "", Field: not GoalField.None } first && place.All(column => (column.Heading, column.Field) == (first.Heading, first.Field)))
            {
                yield return new(null, place.Key, first.Field);
            }
        }
    }

    private static bool IsOncePerTable(ImmutableArray<TableReading> tables, string heading) => tables.All(table => table.Columns.Count(column => Folded(column.Heading) == heading) <= 1);

    private static IEnumerable<LayoutLabel> Labels(ImmutableArray<TableReading> tables) =>
        from label in tables.SelectMany(table => table.Labels)
        group label by Folded(label.Label) into same
        where same.All(label => label.Reason != RecognitionReason.NoOwner && label.Field == same.First().Field)
        select new LayoutLabel(same.First().Label, same.First().Field);

    private static bool HasBudget(TableReading table) =>
        table.Columns.Any(column => column.Field == GoalField.Budget) || table.Labels.Any(label => label.Field == GoalField.Budget);

    private static string Folded(string text) => CellText.Compact(text);
}
