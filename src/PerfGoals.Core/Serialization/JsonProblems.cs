using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Numbers;
using PerfGoals.Sources;
using PerfGoals.Targets;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Serialization;

/// <summary>Finds what a canonical JSON says twice in different ways, and what it says in properties that do not exist.</summary>
internal static class JsonProblems
{
    /// <summary>Returns what is found.</summary>
    /// <param name="json">The form.</param>
    /// <param name="declaration">The declaration that was made of it.</param>
    /// <param name="suppressions">The suppressions that were made of it.</param>
    /// <param name="vocabulary">The words that are known.</param>
    public static ImmutableArray<Diagnostic> Of(DeclarationJson json, Declaration declaration, ImmutableArray<Suppression> suppressions, Vocabulary vocabulary)
    {
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        ReportUnknown(json.Unknown, GoalPath.Declaration, problems);
        ReportUnknown(json.Unit.Unknown, GoalPath.Declaration, problems);
        foreach (var (form, suppression) in (json.Suppressions ?? []).Zip(suppressions))
        {
            ReportUnknown(form.Unknown, GoalPath.Declaration, problems, suppression.Location);
        }

        for (var project = 0; project < json.Projects.Length; project++)
        {
            OfProject(json.Projects[project], json.Unit, GoalPath.OfProject(project), problems);
            var (forms, indicators) = (json.Projects[project].Indicators, declaration.Projects[project].Indicators);
            for (var indicator = 0; indicator < forms.Length; indicator++)
            {
                OfIndicator(forms[indicator], indicators[indicator], vocabulary, GoalPath.OfIndicator(project, indicator), problems);
            }
        }

        return problems.ToImmutable();
    }

    private static void OfProject(ProjectJson project, UnitJson declaring, GoalPath path, ImmutableArray<Diagnostic>.Builder problems)
    {
        ReportUnknown(project.Unknown, path, problems);
        ReportUnknown(project.Unit?.Unknown, path, problems);
        ReportUnknown(project.Budget?.Unknown, path, problems);
        if (project.Raw is not { } raw)
        {
            return;
        }

        var (own, ownPath) = project.Unit is { } unit ? (unit, path) : (declaring, GoalPath.Declaration);
        Compare(ownPath, GoalField.UnitCode, own.Code, raw.UnitCode, CellText.OneLine(raw.UnitCode), problems);
        Compare(ownPath, GoalField.UnitName, own.Name, raw.UnitName, CellText.OneLine(raw.UnitName), problems);
        Compare(path, GoalField.ProjectCode, project.Code ?? "", raw.Code, CellText.OneLine(raw.Code), problems);
        Compare(path, GoalField.ProjectName, project.Name, raw.Name, NameText.Read(raw.Name), problems);
        Compare(path, GoalField.AnnualGoal, project.AnnualGoal, raw.AnnualGoal, CellText.Paragraphs(raw.AnnualGoal), problems);
        ReportUnknown(raw.Unknown, path, problems);
        ReportUnknown(raw.Others, path, problems);
        var budget = project.Budget?.ToMoney();
        Compare(path, GoalField.Budget, budget, raw.Budget, MoneyText.Read(raw.Budget, budget?.Unit), problems);
    }

    private static void OfIndicator(IndicatorJson json, Indicator indicator, Vocabulary vocabulary, GoalPath path, ImmutableArray<Diagnostic>.Builder problems)
    {
        ReportUnknown(json.Unknown, path, problems);
        ReportUnknown(json.Target?.Object, path.At(GoalField.Target), problems);
        if (json.Raw is not { } raw)
        {
            return;
        }

        ReportUnknown(raw.Unknown, path, problems);
        ReportUnknown(raw.Others, path, problems);

        // A blank level cell inherits from the row above, and is no contradiction.
        Compare(path, GoalField.FirstLevel, NameOf(indicator.FirstLevel, json.FirstLevel), raw.FirstLevel, NameOf(vocabulary.Indicators.ReadFirstLevel(raw.FirstLevel), raw.FirstLevel), problems);
        Compare(path, GoalField.SecondLevel, NameOf(indicator.SecondLevel, json.SecondLevel), raw.SecondLevel, NameOf(vocabulary.Indicators.ReadSecondLevel(raw.SecondLevel), raw.SecondLevel), problems);
        Compare(path, GoalField.IndicatorName, indicator.Name, raw.Name, NameText.Read(raw.Name), problems);
        Compare(path, GoalField.Weight, indicator.Weight, raw.Weight, WeightText.Read(raw.Weight), problems);

        var cells = new RequirementCells(raw.Comparison, raw.Target, raw.Unit).InRow(indicator.Name, indicator.SecondLevel, indicator.Cells?.Others ?? []);
        var (comparison, target, unit) = vocabulary.Requirements.Read(cells).Requirement;
        // A sign that is not understood has no form in the JSON but null, or the words that stand there.
        var isSame = comparison == Comparison.Unknown && (json.Comparison is null || CellText.OneLine(json.Comparison) == CellText.OneLine(raw.Comparison));
        var signCell = comparison == Comparison.Unknown ? raw.Comparison : Holder(raw.Comparison, raw.Target);
        Compare(path, GoalField.Comparison, SignName(indicator.Comparison) ?? json.Comparison, signCell, isSame ? json.Comparison : SignName(comparison), problems);
        Compare(path, GoalField.Target, indicator.Target, raw.Target, target, problems);
        Compare(path, GoalField.Unit, indicator.Unit, unit is null ? raw.Unit : Holder(raw.Unit, raw.Target), unit, problems);
    }

    // What is not understood is compared as it is written.
    private static string NameOf(FirstLevel level, string? text) => IndicatorNames.Of(level)?.Chinese ?? CellText.OneLine(text);

    private static string NameOf(SecondLevel level, string? text) => IndicatorNames.Of(level)?.Chinese ?? CellText.OneLine(text);

    private static string? SignName(Comparison comparison) => comparison == Comparison.Unknown ? null : comparison.Sign();

    // A sign or a unit without a cell of its own stands in the cell of the value, as in ≥95%.
    private static string? Holder(string? ownCell, string? targetCell) => CellText.IsBlank(ownCell) ? targetCell : ownCell;

    private static void Compare<T>(GoalPath path, GoalField field, T value, string? cell, T cellValue, ImmutableArray<Diagnostic>.Builder problems)
    {
        if (CellText.IsBlank(cell) || EqualityComparer<T>.Default.Equals(value, cellValue))
        {
            return;
        }

        var text = value is null ? "null" : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        problems.Add(ReadingProblems.Report(
            ReadingProblems.ValueDiffersFromCell, ReadingProblems.ValueDiffersFromCellMessage.With(field, text, cell.Trim()), path.Project is not null && field is GoalField.UnitCode or GoalField.UnitName ? path : path.At(field)));
    }

    private static void ReportUnknown(OtherCellJson[]? others, GoalPath path, ImmutableArray<Diagnostic>.Builder problems)
    {
        foreach (var other in others ?? [])
        {
            ReportUnknown(other.Unknown, path, problems);
        }
    }

    private static void ReportUnknown(TargetObjectJson? target, GoalPath path, ImmutableArray<Diagnostic>.Builder problems)
    {
        ReportUnknown(target?.Unknown, path, problems);
        foreach (var threshold in target?.Thresholds ?? [])
        {
            ReportUnknown(threshold.Unknown, path, problems);
        }

        foreach (var grade in target?.Scale ?? [])
        {
            ReportUnknown(grade.Unknown, path, problems);
        }
    }

    private static void ReportUnknown(Dictionary<string, JsonElement>? unknown, GoalPath path, ImmutableArray<Diagnostic>.Builder problems, SourceLocation? location = null)
    {
        // Editors put the address of the schema there.
        foreach (var name in (unknown?.Keys ?? Enumerable.Empty<string>()).Where(name => name != "$schema"))
        {
            problems.Add(ReadingProblems.Report(ReadingProblems.UnknownProperty, ReadingProblems.UnknownPropertyMessage.With(name), path, location));
        }
    }
}
