using System.Globalization;
using PerfGoals.Checking;
using PerfGoals.Diagnostics;
using PerfGoals.Rules;
using PerfGoals.Texts;

namespace PerfGoals.Reporting.Markdown;

/// <summary>Writes one document: a table of its findings by place, and what was not checked.</summary>
/// <param name="page">Where to write.</param>
/// <param name="document">The document.</param>
/// <param name="culture">The reader's culture.</param>
internal sealed class MarkdownDocument(MarkdownPage page, CheckedDocument document, CultureInfo culture)
{
    private static readonly LocalizedText[] Headings = [new("级别", "Severity"), new("位置", "Place"), new("问题", "Problem"), new("规则", "Rule")];

    /// <summary>Writes the document.</summary>
    /// <param name="openRows">How many rows a list may have that is not folded.</param>
    /// <param name="frame">How many characters are needed beside the lists.</param>
    public void Write(int openRows, int frame)
    {
        string[] findings = [.. document.Result.Diagnostics.Where(finding => finding.Severity > Severity.Hidden).Select(RowOf)];
        string[] open = [.. document.Result.Undetermined.GroupBy(place => place.Rule).OrderBy(group => group.Key.Id, StringComparer.Ordinal).Select(LineOf)];
        if (page.LeftOut > 0 || !page.Fits(frame))
        {
            foreach (var line in findings.Concat(open))
            {
                page.AddIfFits(line);
            }

            return;
        }

        page.Add($"#### {MarkdownText.Of(Excerpt.Of(ReportWords.SourceName(document.Document.Source).In(culture)))}");
        page.Add();
        if (findings.Length > 0)
        {
            WriteFolded(findings.Length > openRows ? ReportWords.Count(findings.Length, "个问题", "finding") : null, () =>
            {
                page.Add($"| {string.Join(" | ", Headings.Select(heading => heading.In(culture)))} |");
                page.Add("| --- | --- | --- | --- |");
                AddAll(findings);
            });
        }

        if (open.Length > 0)
        {
            WriteFolded(ReportWords.Count(document.Result.Undetermined.Length, "处未能核对，不等于通过", "place not checked, which is no pass", "places not checked, which is no pass"), () => AddAll(open));
        }
    }

    private static LocalizedText MarkOf(Severity severity) => severity switch
    {
        // Shapes, so that nobody needs to tell colours apart.
        Severity.Error => new("✖ 错误", "✖ error"),
        Severity.Warning => new("▲ 警告", "▲ warning"),
        _ => new("ℹ 提示", "ℹ info"),
    };

    private void WriteFolded(LocalizedText? summary, Action content)
    {
        if (summary is not null)
        {
            page.Add($"<details><summary>{summary.In(culture)}</summary>");
            page.Add();
        }

        content();
        page.Add();
        if (summary is not null)
        {
            page.Add("</details>");
            page.Add();
        }
    }

    private void AddAll(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            page.AddIfFits(line);
        }
    }

    private string RowOf(Diagnostic finding)
    {
        var place = (LocalizedText?[])
        [
            PlaceText.ProjectOf(finding.Path, document.Document.Declaration), PlaceText.IndicatorOf(finding.Path, document.Document.Declaration),
            PlaceText.CellOf(finding.Path, document.Document.Locate(finding)),
        ];
        var repair = finding.Fixes is [var fix, ..] ? "<br>" + new LocalizedText("改法：", "Repair: ").In(culture) + MarkdownText.Of(Excerpt.Of(fix.Title.In(culture))) : "";
        return $"| {MarkOf(finding.Severity).In(culture)} | {string.Join("<br>", place.OfType<LocalizedText>().Select(part => MarkdownText.Of(part.In(culture))))} "
            + $"| {MarkdownText.Of(Excerpt.Of(finding.Message, culture))}{repair} | {finding.Rule.Id} {MarkdownText.Of(finding.Rule.Title.In(culture))} |";
    }

    private string LineOf(IGrouping<RuleDescriptor, UndeterminedPlace> rule)
    {
        var why = rule.GroupBy(place => UndeterminedText.WhatOf(place).In(culture)).Select(reason => reason.Count() == 1 ? reason.Key : $"{reason.Key} ×{reason.Count()}");
        return $"- {rule.Key.Id} {MarkdownText.Of(rule.Key.Title.In(culture))}{new LocalizedText("：", ": ").In(culture)}{MarkdownText.Of(string.Join(new LocalizedText("；", "; ").In(culture), why))}";
    }
}
