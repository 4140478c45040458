using PerfGoals.Goals;
using PerfGoals.Pages;
using PerfGoals.Rules;
using PerfGoals.Texts;

namespace PerfGoals.Reporting.Html;

/// <summary>Writes one document: what it is, its table, its weights, its findings, and what was not checked.</summary>
/// <param name="html">Where to write.</param>
/// <param name="list">Writes findings.</param>
/// <param name="bars">Draws weights.</param>
internal sealed class DocumentArticle(HtmlWriter html, FindingList list, WeightBars bars)
{
    // The places of more stand in the JSON.
    private const int MaxPlaces = 20;

    /// <summary>Writes a document.</summary>
    /// <param name="document">The document.</param>
    public void Write(ReportedDocument document)
    {
        using (html.Open("article", ("id", document.Anchor), ("class", "document")))
        {
            html.Line().Element("h2", ReportWords.SourceName(document.Document.Source)).Line();
            WriteHead(document);
            if (document.Declaration.Projects.Length > 0)
            {
                html.Element("h3", new LocalizedText("申报表与问题", "The table with its findings"), ("id", document.Anchor + "-table")).Line();
                new DeclarationTable(html, document).Write();
            }

            bars.Write(document);
            WriteFindings(document);
            WriteUndetermined(document);
        }

        html.Line();
    }

    private void WriteHead(ReportedDocument document)
    {
        var declaration = document.Declaration;
        using (html.Open("dl", ("class", "head")))
        {
            foreach (var field in (ReadOnlySpan<GoalField>)[GoalField.Title, GoalField.FiscalYear, GoalField.UnitCode, GoalField.UnitName])
            {
                var cell = GoalPath.Declaration.At(field);
                var text = declaration.TextOf(cell);
                using (html.Open("div"))
                {
                    html.Element("dt", field.Name()!);
                    using (html.Open("dd", ("class", "own")))
                    {
                        html.Text(CellText.IsBlank(text) ? new LocalizedText("（未填）", "(blank)").In(html.Culture) : text);
                        foreach (var finding in document.At(cell))
                        {
                            FindingMarks.WriteFlag(html, finding);
                        }
                    }
                }
            }
        }

        html.Line();
        if (!document.Result.IsComplete)
        {
            html.Element("p", new LocalizedText("✖ 有规则运行失败，检查不完整，不能视为通过。", "✖ A rule failed; the check is incomplete and is no pass."), ("class", "mark error")).Line();
        }

        if (document.Rows.Contains(GoalPath.Declaration))
        {
            DeclarationTable.WriteNotes(html, document.Rows[GoalPath.Declaration]);
        }
    }

    private void WriteFindings(ReportedDocument document)
    {
        html.Element("h3", new LocalizedText("问题清单", "Findings"), ("id", document.Anchor + "-findings")).Line();
        if (!document.Findings.IsEmpty)
        {
            list.Write(document.Findings, document);
        }
        else if (document.Result.Undetermined.IsEmpty && document.Result.IsComplete)
        {
            html.Element("p", new LocalizedText("✔ 没有发现问题。", "✔ Nothing was found."), ("class", "mark good")).Line();
        }
        else
        {
            html.Element("p", new LocalizedText("能够核对的部分没有发现问题。", "Nothing was found in what could be checked.")).Line();
        }
    }

    private void WriteUndetermined(ReportedDocument document)
    {
        if (document.Result.Undetermined.IsEmpty)
        {
            return;
        }

        html.Element("h3", new LocalizedText("未能核对的内容", "What was not checked"), ("id", document.Anchor + "-unchecked")).Line();
        html.Element("p", new LocalizedText("因内容缺失或无法读取，以下规则没有得出结论；这不等于通过。", "Something is missing or cannot be read, so these rules came to no conclusion; that is no pass.")).Line();
        using (html.Open("ul", ("class", "unchecked")))
        {
            html.Line();
            foreach (var rule in document.Result.Undetermined.GroupBy(place => place.Rule).OrderBy(group => group.Key.Id, StringComparer.Ordinal))
            {
                using (html.Open("li"))
                {
                    html.Element("a", rule.Key.Id, ("href", "#" + rule.Key.Id)).Text(" ").Text(rule.Key.Title).Text(new LocalizedText("：", ": "));
                    WriteReasons(document, rule);
                }

                html.Line();
            }
        }

        html.Line();
    }

    private void WriteReasons(ReportedDocument document, IEnumerable<UndeterminedPlace> places)
    {
        var separator = new LocalizedText("；", "; ").In(html.Culture);
        var next = "";
        foreach (var reason in places.GroupBy(place => UndeterminedText.WhatOf(place).In(html.Culture), StringComparer.Ordinal))
        {
            html.Text(next).Text(reason.Key);
            next = separator;
            var rows = reason.Where(place => place.Reference is null && document.Declaration.Contains(place.Missing) && place.Missing.Project is not null).ToList();
            if (rows.Count == 0)
            {
                html.Text(reason.Count() > 1 ? new LocalizedText($"（{reason.Count()} 处）", $" ({reason.Count()} places)").In(html.Culture) : "");
                continue;
            }

            html.Text(new LocalizedText("（", " ("));
            for (var index = 0; index < Math.Min(rows.Count, MaxPlaces); index++)
            {
                html.Text(index == 0 ? "" : new LocalizedText("、", ", ").In(html.Culture));
                html.Element("a", ShortOf(rows[index].Missing), ("href", "#" + document.AnchorOf(rows[index].Missing)));
            }

            html.Text(rows.Count > MaxPlaces ? new LocalizedText($"，另有 {rows.Count - MaxPlaces} 处）", $", {rows.Count - MaxPlaces} more)") : new("）", ")"));
        }
    }

    private static LocalizedText ShortOf(GoalPath path) => path.Indicator is { } row
        ? new($"项目 {path.Project + 1} 指标 {row + 1}", $"project {path.Project + 1} indicator {row + 1}")
        : new($"项目 {path.Project + 1}", $"project {path.Project + 1}");
}
