using System.Collections.Immutable;
using System.Globalization;
using PerfGoals.Goals;
using PerfGoals.Pages;
using PerfGoals.Texts;

namespace PerfGoals.Reporting.Html;

/// <summary>Draws a declaration as its own table, with the file's own texts, and the findings at their cells and below their rows.</summary>
/// <param name="html">Where to write.</param>
/// <param name="document">The document.</param>
internal sealed class DeclarationTable(HtmlWriter html, ReportedDocument document)
{
    private static readonly ImmutableArray<GoalField> ProjectColumns = [GoalField.ProjectName, GoalField.Budget, GoalField.AnnualGoal];

    private static readonly ImmutableArray<GoalField> IndicatorColumns =
        [GoalField.FirstLevel, GoalField.SecondLevel, GoalField.IndicatorName, GoalField.Comparison, GoalField.Target, GoalField.Unit, GoalField.Weight];

    private readonly ImmutableArray<string> others =
        [.. document.Declaration.Projects.SelectMany(project => project.Indicators).SelectMany(indicator => indicator.Cells?.Others ?? []).Select(cell => cell.Header).Distinct(StringComparer.Ordinal)];

    /// <summary>Writes the table.</summary>
    public void Write()
    {
        using (html.Open("div", ("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-labelledby", document.Anchor + "-table")))
        using (html.Open("table", ("class", "goals"), ("lang", "zh-Hans")))
        {
            html.Line();
            WriteHeadings();
            for (var project = 0; project < document.Declaration.Projects.Length; project++)
            {
                WriteProject(project);
            }
        }

        html.Line();
    }

    /// <summary>Writes the findings about a row, each with a link to its entry in the list.</summary>
    /// <param name="html">Where to write.</param>
    /// <param name="findings">The findings.</param>
    public static void WriteNotes(HtmlWriter html, IEnumerable<ListedFinding> findings)
    {
        using (html.Open("ul", ("class", "notes"), ("lang", PageFrame.Language.In(html.Culture))))
        {
            foreach (var finding in findings)
            {
                using (html.Open("li", ("data-of", finding.Anchor)))
                {
                    FindingMarks.WriteMark(html, finding.Diagnostic.Severity);
                    html.Text(" ").Element("a", finding.Diagnostic.Rule.Id, ("href", "#" + finding.Anchor)).Text(" ").Text(Excerpt.Of(finding.Diagnostic.Message, html.Culture));
                }
            }
        }
    }

    private void WriteHeadings()
    {
        using (html.Open("thead"))
        using (html.Open("tr"))
        {
            foreach (var field in ProjectColumns.Concat(IndicatorColumns))
            {
                html.Element("th", HeadingOf(field), ("scope", "col"), ("class", ClassOf(field)));
            }

            foreach (var header in others)
            {
                html.Element("th", header, ("scope", "col"));
            }
        }

        html.Line();
    }

    // The heading of the file where the file has one, and otherwise the field's name.
    private string HeadingOf(GoalField field)
    {
        for (var project = 0; project < document.Declaration.Projects.Length; project++)
        {
            var path = !field.IsOfIndicator() ? GoalPath.OfProject(project)
                : document.Declaration.Projects[project].Indicators.IsEmpty ? (GoalPath?)null : GoalPath.OfIndicator(project, 0);
            if (path is { } place && document.Document.SourceMap.Find(place.At(field))?.Header is { Length: > 0 } header)
            {
                return CellText.OneLine(header);
            }
        }

        return field.Name()!.In(html.Culture);
    }

    private void WriteProject(int position)
    {
        var project = document.Declaration.Projects[position];
        var path = GoalPath.OfProject(position);
        ImmutableArray<ListedFinding> own = [.. document.Rows[path]];
        ImmutableArray<ImmutableArray<ListedFinding>> notes = [.. project.Indicators.Select((_, row) => document.Rows[GoalPath.OfIndicator(position, row)].ToImmutableArray())];
        var head = own.IsEmpty && !project.Indicators.IsEmpty ? 0 : 1;
        var rows = head + project.Indicators.Length + notes.Count(list => !list.IsEmpty);
        using (html.Open("tbody", ("id", document.AnchorOf(path))))
        {
            html.Line();
            if (head == 1)
            {
                using (html.Open("tr", ("class", "of-project")))
                {
                    WriteProjectCells(position, project, rows);
                    WriteNoteCell(own);
                }

                html.Line();
            }

            for (var row = 0; row < project.Indicators.Length; row++)
            {
                WriteIndicator(position, row, head == 0 && row == 0 ? rows : 0, notes[row]);
            }
        }

        html.Line();
    }

    private void WriteNoteCell(ImmutableArray<ListedFinding> findings)
    {
        using (html.Open("td", ("class", "note"), ("colspan", Text(IndicatorColumns.Length + others.Length))))
        {
            WriteNotes(html, findings);
        }
    }

    private void WriteProjectCells(int position, Project project, int rows)
    {
        var path = GoalPath.OfProject(position);
        ImmutableArray<ListedFinding> found = [.. document.At(path.At(GoalField.ProjectName)), .. document.At(path.At(GoalField.ProjectCode))];
        using (html.Open("th", ("scope", "rowgroup"), ("rowspan", Text(rows)), ("class", Classes("project own", FindingMarks.ClassOf(found)))))
        {
            var name = project.TextOf(GoalField.ProjectName);
            html.Text($"{position + 1} ").Text(project.IsSecret ? new LocalizedText("（涉密项目，不列内容）", "(secret project, not shown)")
                : CellText.IsBlank(name) ? ReportWords.NoName : new LocalizedText(name, name));
            foreach (var finding in found)
            {
                FindingMarks.WriteFlag(html, finding);
            }

            WriteAside(project.TextOf(GoalField.ProjectCode));
            WriteAside(project.Unit is { } unit ? $"{unit.Code} {unit.Name}" : "");
            foreach (var other in project.Cells?.Others ?? [])
            {
                WriteAside($"{other.Header} {other.Text}");
            }
        }

        foreach (var field in (ReadOnlySpan<GoalField>)[GoalField.Budget, GoalField.AnnualGoal])
        {
            WriteCell(path.At(field), rows);
        }
    }

    private void WriteAside(string text)
    {
        if (!CellText.IsBlank(text))
        {
            html.Element("div", text.Trim(), ("class", "aside faint"));
        }
    }

    private void WriteIndicator(int project, int row, int rowsOfProject, ImmutableArray<ListedFinding> notes)
    {
        var indicator = document.Declaration.Projects[project].Indicators[row];
        var path = GoalPath.OfIndicator(project, row);
        using (html.Open("tr", ("id", document.AnchorOf(path))))
        {
            if (rowsOfProject > 0)
            {
                WriteProjectCells(project, document.Declaration.Projects[project], rowsOfProject);
            }

            foreach (var field in IndicatorColumns)
            {
                WriteCell(path.At(field), rows: 1);
            }

            foreach (var header in others)
            {
                html.Element("td", indicator.Cells?.Others.FirstOrDefault(cell => cell.Header == header).Text ?? "", ("class", "own other"), ("data-label", header));
            }
        }

        html.Line();
        if (!notes.IsEmpty)
        {
            using (html.Open("tr", ("class", "of-row")))
            {
                WriteNoteCell(notes);
            }

            html.Line();
        }
    }

    private void WriteCell(GoalPath cell, int rows)
    {
        ListedFinding[] found = [.. document.At(cell)];
        // On a phone, where the table has no headings, only these two need their names.
        var label = cell.Field is GoalField.Budget or GoalField.Weight ? cell.Field.Name()!.In(html.Culture) : null;
        using (html.Open("td", ("class", Classes(ClassOf(cell.Field) + " own", FindingMarks.ClassOf(found))), ("rowspan", rows == 1 ? null : Text(rows)), ("data-label", label)))
        {
            html.Text(document.Declaration.TextOf(cell));
            foreach (var finding in found)
            {
                FindingMarks.WriteFlag(html, finding);
            }
        }
    }

    private static string ClassOf(GoalField field) => field switch
    {
        GoalField.ProjectName => "project",
        GoalField.Budget => "budget number",
        GoalField.AnnualGoal => "goal",
        GoalField.FirstLevel or GoalField.SecondLevel => "level",
        GoalField.IndicatorName => "name",
        GoalField.Comparison => "sign centre",
        GoalField.Target => "target",
        GoalField.Unit => "unit",
        _ => "weight number",
    };

    private static string Classes(string own, string? severity) => severity is null ? own : $"{own} {severity}";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
