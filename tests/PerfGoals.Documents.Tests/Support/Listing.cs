using System.Globalization;
using System.Text;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Sources;

namespace PerfGoals.Documents.Tests.Support;

/// <summary>Writes a document so that a person can hold it against the table: a line for each project, indicator, note and problem.</summary>
internal static class Listing
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    public static string Of(DeclarationDocument document)
    {
        var declaration = document.Declaration;
        var lines = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"title    {declaration.Title}\n")
            .Append(CultureInfo.InvariantCulture, $"year     {declaration.FiscalYear}\n")
            .Append(CultureInfo.InvariantCulture, $"unit     {UnitOf(declaration.Unit)}\n");
        for (var project = 0; project < declaration.Projects.Length; project++)
        {
            Append(lines, document, project);
        }

        foreach (var note in declaration.Notes)
        {
            lines.Append(CultureInfo.InvariantCulture, $"note     {note}\n");
        }

        foreach (var problem in document.Problems)
        {
            lines.Append(CultureInfo.InvariantCulture, $"problem  {problem.Rule.Id} at {PlaceOf(document.Locate(problem))} of '{problem.Path}': {problem.Message.In(English)}\n");
        }

        return lines.ToString();
    }

    private static void Append(StringBuilder lines, DeclarationDocument document, int index)
    {
        var project = document.Declaration.Projects[index];
        var path = GoalPath.OfProject(index);
        lines.Append(CultureInfo.InvariantCulture, $"\nproject  {project.Name} | code {project.Code ?? "none"} | budget {project.Budget?.ToString() ?? "none"}");
        lines.Append(project.Unit is { } unit ? $" | unit {UnitOf(unit)}" : "").Append(CultureInfo.InvariantCulture, $" | {PlaceOf(document.SourceMap.Find(path))}\n");
        lines.Append(CultureInfo.InvariantCulture, $"goal     {OneLine(project.AnnualGoal)}\n");
        for (var indicator = 0; indicator < project.Indicators.Length; indicator++)
        {
            var goal = project.Indicators[indicator];
            lines.AppendJoin(
                " | ",
                $"  {goal.FirstLevel}",
                goal.SecondLevel,
                goal.Name,
                $"{goal.Comparison} {goal.Target.Kind} {goal.Target}".TrimEnd(),
                goal.Unit?.Symbol ?? "no unit",
                goal.Weight?.ToString(CultureInfo.InvariantCulture) ?? "no weight",
                PlaceOf(document.SourceMap.Find(GoalPath.OfIndicator(index, indicator).At(GoalField.Target))));
            foreach (var other in goal.Cells!.Others.Where(other => other.Text.Length > 0))
            {
                lines.Append(CultureInfo.InvariantCulture, $" | {other.Header}: {OneLine(other.Text)}");
            }

            lines.Append('\n');
        }

        lines.Append(index + 1 == document.Declaration.Projects.Length ? "\n" : "");
    }

    private static string UnitOf(BudgetUnit unit) => $"{unit.Code} {unit.Name}".Trim();

    private static string OneLine(string text) => text.Replace("\n", "⏎", StringComparison.Ordinal);

    private static string PlaceOf(SourceLocation? location) => location is { } place
        ? string.Create(CultureInfo.InvariantCulture, $"row {place.Row}{(place.Column is { } column ? $" column {column}" : "")} line {place.Line}")
        : "no place";
}
