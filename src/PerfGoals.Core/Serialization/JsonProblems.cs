using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Sources;
using PerfGoals.Targets;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Serialization;

/// <summary>Finds what a canonical JSON says twice in different ways, and what it says in properties that do not exist.</summary>
internal static class JsonProblems
{
    public static ImmutableArray<Diagnostic> Of(DeclarationJson declaration)
    {
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        ReportUnknown(declaration.Unknown, GoalPath.Declaration, problems);
        ReportUnknown(declaration.Unit.Unknown, GoalPath.Declaration, problems);
        for (var project = 0; project < declaration.Projects.Length; project++)
        {
            OfProject(declaration.Projects[project], GoalPath.OfProject(project), problems);
            var indicators = declaration.Projects[project].Indicators;
            for (var indicator = 0; indicator < indicators.Length; indicator++)
            {
                OfIndicator(indicators[indicator], GoalPath.OfIndicator(project, indicator), problems);
            }
        }

        return problems.ToImmutable();
    }

    /// <summary>Returns the JSON Pointer to an array's element that is null, which types cannot forbid, or <see langword="null"/> where there is none.</summary>
    public static string? NullElementIn(DeclarationJson declaration)
    {
        var nulls =
            from array in ArraysOf(declaration)
            let index = Array.IndexOf(array.Elements, null)
            where index >= 0
            select $"{array.Pointer}/{index}";
        return nulls.FirstOrDefault();
    }

    // Lazy, so that no element is looked into before its array has been.
    private static IEnumerable<(string Pointer, object?[] Elements)> ArraysOf(DeclarationJson declaration)
    {
        yield return ("/notes", declaration.Notes);
        yield return ("/projects", declaration.Projects);
        for (var project = 0; project < declaration.Projects.Length; project++)
        {
            var indicators = declaration.Projects[project].Indicators;
            yield return ($"/projects/{project}/indicators", indicators);
            for (var indicator = 0; indicator < indicators.Length; indicator++)
            {
                yield return ($"/projects/{project}/indicators/{indicator}/raw/others", indicators[indicator].Raw?.Others ?? []);
            }
        }
    }

    private static void OfProject(ProjectJson project, GoalPath path, ImmutableArray<Diagnostic>.Builder problems)
    {
        ReportUnknown(project.Unknown, path, problems);
        ReportUnknown(project.Unit?.Unknown, path, problems);
        ReportUnknown(project.Budget?.Unknown, path, problems);
        if (project.Raw is not { } raw)
        {
            return;
        }

        Compare(path, GoalField.ProjectName, project.Name, raw.Name, CellText.OneLine(raw.Name), problems);
        Compare(path, GoalField.AnnualGoal, project.AnnualGoal, raw.AnnualGoal, CellText.Paragraphs(raw.AnnualGoal), problems);
        var budget = project.Budget?.ToMoney();
        Compare(path, GoalField.Budget, budget, raw.Budget, MoneyText.Read(raw.Budget, budget?.Unit), problems);
    }

    private static void OfIndicator(IndicatorJson json, GoalPath path, ImmutableArray<Diagnostic>.Builder problems)
    {
        ReportUnknown(json.Unknown, path, problems);
        if (json.Raw is not { } raw)
        {
            return;
        }

        // A blank level cell inherits from the row above, and is no contradiction.
        var indicator = json.ToIndicator();
        Compare(path, GoalField.FirstLevel, indicator.FirstLevel, raw.FirstLevel, IndicatorNames.ReadFirstLevel(raw.FirstLevel), problems);
        Compare(path, GoalField.SecondLevel, indicator.SecondLevel, raw.SecondLevel, IndicatorNames.ReadSecondLevel(raw.SecondLevel), problems);
        Compare(path, GoalField.IndicatorName, indicator.Name, raw.Name, CellText.OneLine(raw.Name), problems);
        Compare(path, GoalField.Weight, indicator.Weight, raw.Weight, WeightText.Read(raw.Weight), problems);

        var (comparison, target, unit) = TargetCells.Read(raw.Comparison, raw.Target, raw.Unit);
        Compare(path, GoalField.Comparison, indicator.Comparison, raw.Comparison, comparison, problems);
        Compare(path, GoalField.Target, indicator.Target, raw.Target, target, problems);
        Compare(path, GoalField.Unit, indicator.Unit, raw.Unit, unit, problems);
    }

    private static void Compare<T>(GoalPath path, GoalField field, T value, string? cell, T cellValue, ImmutableArray<Diagnostic>.Builder problems)
    {
        if (CellText.IsBlank(cell) || EqualityComparer<T>.Default.Equals(value, cellValue))
        {
            return;
        }

        var text = value switch
        {
            null => "null",
            FirstLevel level => IndicatorNames.Of(level)?.Chinese ?? "",
            SecondLevel level => IndicatorNames.Of(level)?.Chinese ?? "",
            Comparison comparison => comparison.Sign(),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
        };
        problems.Add(ReadingProblems.Report(
            ReadingProblems.ValueDiffersFromCell, ReadingProblems.ValueDiffersFromCellMessage.With(field, text, cell.Trim()), path.At(field)));
    }

    private static void ReportUnknown(Dictionary<string, JsonElement>? unknown, GoalPath path, ImmutableArray<Diagnostic>.Builder problems)
    {
        // Editors put the address of the schema there.
        foreach (var name in (unknown?.Keys ?? Enumerable.Empty<string>()).Where(name => name != "$schema"))
        {
            problems.Add(ReadingProblems.Report(ReadingProblems.UnknownProperty, ReadingProblems.UnknownPropertyMessage.With(name), path));
        }
    }
}
