using System.Globalization;
using System.Text;
using PerfGoals.Sources;

namespace PerfGoals.Core.Tests.Tables.Layouts;

/// <summary>Writes what was recognised and what was read, so that a person can hold both against the table.</summary>
internal static class LayoutListing
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    public static string Of(DeclarationDocument document)
    {
        var text = new StringBuilder();
        foreach (var line in document.Lines)
        {
            Add(text, $"line     {line.Field}: {line.Value} <- {line.Text}");
        }

        foreach (var table in document.Tables)
        {
            Add(text, $"table    heading in row {table.Heading.Row}, amounts in {table.MoneyUnit?.Symbol ?? "?"}");
            foreach (var label in table.Labels)
            {
                Add(text, $"  label  {label.Label} = {OneLine(label.Value)} -> {label.Field}, {label.Reason}, {label.Certainty}");
            }

            foreach (var column in table.Columns)
            {
                Add(text, $"  column {column.Heading} -> {column.Field}, {column.Reason}, {column.Certainty}");
            }
        }

        Add(text, $"declared {document.Declaration.Title} | {document.Declaration.FiscalYear} | {document.Declaration.Unit}");
        foreach (var project in document.Declaration.Projects)
        {
            Add(text, $"project  {project.Name} | {project.Code} | {project.Budget} | {project.Unit} | {OneLine(project.AnnualGoal)}");
            foreach (var other in project.Cells!.Others)
            {
                Add(text, $"    kept {other.Header}: {OneLine(other.Text)}");
            }

            foreach (var indicator in project.Indicators)
            {
                Add(text, $"  {indicator.FirstLevel} | {indicator.SecondLevel} | {indicator.Name} | {indicator.Comparison} {indicator.Target.Kind} {indicator.Target} | {indicator.Unit?.Symbol} | {indicator.Weight}");
                Add(text, $"    kept {string.Join("; ", indicator.Cells!.Others.Where(other => other.Text.Length > 0).Select(other => $"{other.Header}: {OneLine(other.Text)}"))}");
            }
        }

        foreach (var problem in document.Problems)
        {
            Add(text, $"problem  {problem.Rule.Id} at row {document.Locate(problem)?.Row} of '{problem.Path}': {problem.Message.In(English)}");
        }

        return text.ToString();
    }

    private static void Add(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture).TrimEnd()).Append('\n');

    private static string OneLine(string text) => text.Replace("\n", "⏎", StringComparison.Ordinal);
}
