using System.Globalization;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Sources;

namespace PerfGoals.Tables;

/// <summary>Finds what a layout says and a file has no place for.</summary>
internal static class LayoutUse
{
    /// <summary>Returns the findings.</summary>
    /// <param name="layout">The layout.</param>
    /// <param name="headings">The headings that were found.</param>
    /// <param name="tables">What the tables were taken for.</param>
    /// <param name="keptTerm">Whether indicators were kept as text because of how long a time they are for.</param>
    public static IEnumerable<Diagnostic> UnusedBy(TableLayout layout, IReadOnlyCollection<HeadingRows> headings, IReadOnlyCollection<TableReading> tables, bool keptTerm)
    {
        var columns = headings.SelectMany(heading => heading.Texts.Select((text, column) => layout.Find(text, heading.Numbers[column]))).OfType<LayoutColumn>().ToHashSet();
        foreach (var column in layout.Columns.Where(column => !columns.Contains(column)))
        {
            yield return Unused("columns: " + string.Join(", ", new[] { column.Heading, column.Number?.ToString(CultureInfo.InvariantCulture) }.OfType<string>()));
        }

        var labels = tables.SelectMany(table => table.Labels).Select(label => label.Label).ToList();
        foreach (var label in layout.Labels.Where(label => !labels.Exists(text => layout.Find(text) == label)))
        {
            yield return Unused($"labels: {label.Label}");
        }

        if (layout.PlacesRows && !headings.Any(heading => heading.IsPlaced))
        {
            yield return Unused(layout.FirstRow is { } first ? Invariant($"firstRow: {first}") : Invariant($"headingRow: {layout.HeadingRow}"));
        }

        if (layout.MoneyUnit is { } unit && !tables.Any(table => table.Columns.Any(column => column.Field == GoalField.Budget) || table.Labels.Any(label => label.Field == GoalField.Budget)))
        {
            yield return Unused($"moneyUnit: {unit.Symbol}");
        }

        if (layout.DeclaresLongTerm && !keptTerm)
        {
            yield return Unused("term: longTerm");
        }
    }

    /// <summary>Returns the finding about one thing that a layout says.</summary>
    public static Diagnostic Unused(string entry) => ReadingProblems.Report(
        ReadingProblems.UnusedLayoutEntry, ReadingProblems.UnusedLayoutEntryMessage.With(entry), GoalPath.Declaration);

    /// <summary>Returns how a layout names a sheet or table.</summary>
    public static string NameOf(TableArea area) => area.Sheet ?? Invariant($"{area.Number}");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
