using System.Globalization;
using PerfGoals.Checking;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Serialization;
using PerfGoals.Texts;

namespace PerfGoals.Reporting;

/// <summary>Writes a report as a table for spreadsheets (CSV), a finding a row. <c>docs/report-formats.md</c> describes it.</summary>
public static class CsvReport
{
    private static readonly LocalizedText[] Headings =
    [
        new("文件", "File"), new("级别", "Severity"), new("规则", "Rule"), new("标题", "Title"), new("单位", "Unit"), new("项目", "Project"), new("指标", "Indicator"),
        new("位置", "Place"), new("问题", "Problem"), new("改法", "Repair"), new("基线", "Baseline"), new("豁免理由", "Suppressed because"), new("认定人", "Suppressed by"),
        new("豁免到期", "Suppressed until"), new("路径", "Path"), new("指纹", "Fingerprint"),
    ];

    /// <summary>Writes a report as UTF-8 with a byte-order mark, so that spreadsheets know the encoding.</summary>
    /// <param name="output">Where to write; left open.</param>
    /// <param name="report">The report.</param>
    /// <param name="culture">The reader's culture; <see langword="null"/> for <see cref="CultureInfo.CurrentUICulture"/>.</param>
    public static void Write(Stream output, CheckReport report, CultureInfo? culture = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(report);
        var reader = culture ?? CultureInfo.CurrentUICulture;
        CsvText.Write(output, report.Documents.SelectMany(document => RowsOf(document, report.Baseline is not null, reader))
            .Concat(report.Suppressions?.Problems.Select(problem => RowOf(problem, report.Suppressions.Source, reader)) ?? [])
            .Concat(report.Unread.Select(unread => RowOf(unread, reader)))
            .Prepend([.. Headings.Select(heading => heading.In(reader))]));
    }

    private static IEnumerable<string[]> RowsOf(CheckedDocument document, bool hasBaseline, CultureInfo culture)
    {
        var result = document.Result;
        var (isNew, isKnown) = hasBaseline ? (new LocalizedText("新增", "new").In(culture), new LocalizedText("已有", "unchanged").In(culture)) : ("", "");
        var all = result.Diagnostics.Select(finding => (Finding: finding, State: isNew, Suppression: default(Suppression)))
            .Concat(result.Known.Select(finding => (Finding: finding, State: isKnown, Suppression: default(Suppression))))
            .Concat(result.Suppressed.Select(entry => (Finding: entry.Diagnostic, State: "", Suppression: (Suppression?)entry.Suppression)));
        foreach (var entry in CheckResult.InOrder(all, entry => entry.Finding))
        {
            yield return RowOf(document, entry.Finding, entry.State, entry.Suppression, culture);
        }

        foreach (var place in result.Undetermined)
        {
            var (unit, project, indicator) = NamesOf(document, place.Path);
            yield return
            [
                document.Document.Source, new LocalizedText("未核对", "not checked").In(culture), place.Rule.Id, place.Rule.Title.In(culture), unit, project, indicator,
                PlaceText.CellOf(place.Path, document.Document.SourceMap.Find(place.Path))?.In(culture) ?? "", UndeterminedText.Of(place, document.Document).In(culture),
                "", "", "", "", "", place.Path.ToJsonPointer(), "",
            ];
        }
    }

    private static string[] RowOf(CheckedDocument document, Diagnostic finding, string state, Suppression? suppression, CultureInfo culture)
    {
        var (unit, project, indicator) = NamesOf(document, finding.Path);
        return
        [
            document.Document.Source, finding.Severity.Name().In(culture), finding.Rule.Id, finding.Rule.Title.In(culture), unit, project, indicator,
            PlaceText.CellOf(finding.Path, document.Document.Locate(finding))?.In(culture) ?? "", finding.Message.In(culture),
            finding.Fixes is [var fix, ..] ? fix.Title.In(culture) : "", state, suppression?.Reason ?? "", suppression?.By ?? "",
            suppression?.Expires is { } date ? SuppressionJson.TextOf(date) : "", finding.Path.ToJsonPointer(), finding.Fingerprint,
        ];
    }

    private static string[] RowOf(Diagnostic problem, string? source, CultureInfo culture) =>
    [
        source ?? "", problem.Severity.Name().In(culture), problem.Rule.Id, problem.Rule.Title.In(culture), "", "", "",
        PlaceText.CellOf(problem.Path, problem.Location)?.In(culture) ?? "", problem.Message.In(culture), "", "", "", "", "", "", problem.Fingerprint,
    ];

    private static string[] RowOf(UnreadDocument unread, CultureInfo culture) =>
    [
        unread.Source, new LocalizedText("未读取", "not read").In(culture), "", "", "", "", "",
        unread.Line is { } line ? PlaceText.CellOf(GoalPath.Declaration, SourceLocation.OfText(line))?.In(culture) ?? "" : "",
        unread.Explanation.In(culture), "", "", "", "", "", "", "",
    ];

    private static (string Unit, string Project, string Indicator) NamesOf(CheckedDocument document, GoalPath path) =>
        document.Document.Declaration.Contains(path) && PlaceNames.Of(document.Document.Declaration, path) is var names
            ? (names.Unit, names.Project, names.Indicator)
            : ("", "", "");
}
