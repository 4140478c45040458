using System.Collections.Immutable;
using PerfGoals.Checking;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.References;
using PerfGoals.Reporting;
using PerfGoals.Rules;
using PerfGoals.Sources;
using PerfGoals.Texts;

namespace PerfGoals.Cli.Output;

/// <summary>The report of a check for people: each document with its findings, what was not checked, and a summary.</summary>
/// <param name="page">Where to write.</param>
/// <param name="report">The report.</param>
internal sealed class ReportPage(Page page, CheckReport report)
{
    // Of so many a reader keeps no count.
    private const int FewestForSummary = 6;

    private readonly Dictionary<string, ImmutableArray<Basis>> basisById =
        report.Rules.Rules.ToDictionary(rule => rule.Descriptor.Id, rule => rule.Basis, StringComparer.Ordinal);

    // As the check keyed them: the second of one source has the number 2.
    private readonly Dictionary<DocumentKey, DeclarationDocument> documentByKey =
        DocumentKey.OfSources(report.Documents.Select(checkedOne => checkedOne.Document.Source)).Zip(report.Documents, (key, checkedOne) => (key, checkedOne.Document)).ToDictionary();

    private readonly AcceptanceText acceptance = new(page, report);

    /// <summary>Writes the report.</summary>
    public void Write()
    {
        foreach (var document in report.Documents)
        {
            WriteHeading(document);
            WriteFindings(document);
            WriteUndetermined(document);
            acceptance.WriteCounts(document.Result);
            page.EndLine();
        }

        WriteUnread();
        acceptance.WriteOfReport();
        foreach (var notice in report.Rules.Notices)
        {
            page.Write(new LocalizedText("注意：", "Notice: "), Tone.Warning).Write(notice.ToText()).EndLine();
        }

        if (report.Documents.Length + report.Unread.Length >= FewestForSummary)
        {
            new PortfolioPage(page, PortfolioSummary.Of(report)).WriteTables();
        }

        WriteHint();
        WriteSummary();
        StatisticsTable.Write(page, report.Statistics);
    }

    private static IEnumerable<Diagnostic> Shown(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Where(diagnostic => diagnostic.Severity > Severity.Hidden);

    private void WriteHeading(CheckedDocument document)
    {
        var declaration = document.Document.Declaration;
        page.Write(Phrases.SourceName(document.Document.Source), Tone.Strong).Write("  ")
            .Write(declaration.FiscalYear is { } year ? new LocalizedText($"{year} 年度", $"fiscal year {year}") : new("未填年度", "no fiscal year"));
        var unit = Excerpt.Of($"{declaration.Unit.Code} {declaration.Unit.Name}".Trim());
        page.Write("  ").Write(unit.Length > 0 ? new LocalizedText(unit, unit) : new("未填单位", "no budget unit"))
            .Write("  ").Write(Phrases.Count(declaration.Projects.Length, "个项目", "project"))
            .Write(new LocalizedText("，", ", ")).Write(Phrases.Count(declaration.IndicatorCount, "个指标", "indicator")).EndLine();
    }

    private void WriteFindings(CheckedDocument document)
    {
        var any = false;
        foreach (var diagnostic in Shown(document.Result.Diagnostics))
        {
            any = true;
            FindingText.Write(page, diagnostic, document.Document, basisById.GetValueOrDefault(diagnostic.Rule.Id, []), documentByKey);
        }

        var isAccepted = document.Result is not { Suppressed.IsEmpty: true, Known.IsEmpty: true };
        if (!any && isAccepted && document.Result.Undetermined.IsEmpty)
        {
            page.Write("  ").Write(new LocalizedText("没有发现其他问题。", "Nothing else was found."), Tone.Good).EndLine();
        }
        else if (!any && document.Result.Undetermined.IsEmpty)
        {
            page.Write("  ").Write(new LocalizedText("没有发现问题。", "Nothing was found."), Tone.Good).EndLine();
        }
        else if (!any)
        {
            page.Write("  ").Write(new LocalizedText(isAccepted ? "能够核对的部分没有发现其他问题。" : "能够核对的部分没有发现问题。",
                isAccepted ? "Nothing else was found in what could be checked." : "Nothing was found in what could be checked."), Tone.Warning).EndLine();
        }
    }

    private void WriteUndetermined(CheckedDocument document)
    {
        if (document.Result.Undetermined.IsEmpty)
        {
            return;
        }

        page.Write("  ").Write(new LocalizedText("因内容缺失或无法读取而未能核对：", "Not checked, because something is missing or cannot be read:"), Tone.Warning).EndLine();
        foreach (var rule in document.Result.Undetermined.GroupBy(place => place.Rule).OrderBy(group => group.Key.Id, StringComparer.Ordinal))
        {
            page.Write("    ").Write(rule.Key.Id, Tone.Strong).Write(" ").Write(rule.Key.Title).EndLine();
            foreach (var place in rule.Where(place => place.Reference is null))
            {
                WriteUndetermined(document, place);
            }

            // The register lacks the same thing for all projects alike, and is named once.
            foreach (var gap in rule.Where(place => place.Reference is not null).GroupBy(place => place.Reference!))
            {
                WriteGap(rule.Key, gap.Key, gap.Count());
            }
        }
    }

    private void WriteGap(RuleDescriptor rule, ReferenceGap gap, int places)
    {
        page.Write("      ").Write(gap.Explanation);
        var clauses = basisById.GetValueOrDefault(rule.Id, []).Select(basis => basis.ToText()).ToList();
        if (clauses.Count > 0)
        {
            page.Write(new LocalizedText("，未核对：", "; not checked: "))
                .Write(new LocalizedText(string.Join("；", clauses.Select(clause => clause.Chinese)), string.Join("; ", clauses.Select(clause => clause.English))));
        }

        if (places > 1)
        {
            page.Write(new LocalizedText($"（{places} 处）", $" ({places} places)"));
        }

        page.EndLine();
    }

    private void WriteUndetermined(CheckedDocument document, UndeterminedPlace place)
    {
        page.Write("      ").Write(UndeterminedText.WhatOf(place));
        if (PlaceText.WholeOf(place.Missing, document.Document) is { } where)
        {
            page.Write(new LocalizedText("：", ": ")).Write(where);
        }

        page.EndLine();
    }

    private void WriteUnread()
    {
        if (report.Unread.IsEmpty)
        {
            return;
        }

        page.Write(new LocalizedText("无法读取，未检查：", "Not read and not checked:"), Tone.Error).EndLine();
        foreach (var unread in report.Unread)
        {
            page.Write("  ").Write(UnreadText.Of(unread)).EndLine();
        }

        page.EndLine();
    }

    private void WriteHint()
    {
        var ids = Shown(report.Findings).Select(diagnostic => diagnostic.Rule.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (ids.Count > 0)
        {
            page.Write(new LocalizedText("原因和改法：", "Why, and how to fix it: "), Tone.Faint).Write($"perfgoals explain {ids[0]}");
            if (ids.Count > 1)
            {
                page.Write(new LocalizedText($"（还有 {string.Join("、", ids.Skip(1))}）", $" (also {string.Join(", ", ids.Skip(1))})"));
            }

            page.EndLine();
        }
    }

    private void WriteSummary()
    {
        if (report.Documents.Any(document => !document.Result.IsComplete))
        {
            page.Write(new LocalizedText("检查不完整，不能视为通过。", "The check is incomplete and is no pass. "), Tone.Error);
        }

        var (errors, warnings, infos) = (report.CountOf(Severity.Error), report.CountOf(Severity.Warning), report.CountOf(Severity.Info));
        var undetermined = report.Documents.Sum(document => document.Result.Undetermined.Length);
        page.Write(Phrases.Count(errors, "个错误", "error"), errors > 0 ? Tone.Error : Tone.Good).Write(new LocalizedText("，", ", "))
            .Write(Phrases.Count(warnings, "个警告", "warning"), warnings > 0 ? Tone.Warning : Tone.Plain).Write(new LocalizedText("，", ", "))
            .Write(Phrases.Count(infos, "个提示", "info", "info")).Write(new LocalizedText("，", ", "))
            .Write(Phrases.Count(undetermined, "处未能核对", "place not checked", "places not checked"), undetermined > 0 ? Tone.Warning : Tone.Plain)
            .Write(new LocalizedText("；", "; "))
            .Write(Phrases.Count(report.Documents.Length + report.Unread.Length, "份申报表", "declaration"));
        if (!report.Unread.IsEmpty)
        {
            page.Write(new LocalizedText($"（{report.Unread.Length} 份无法读取）", $" ({report.Unread.Length} unreadable)"), Tone.Error);
        }

        page.Write(new LocalizedText("；规则集 ", "; rule set ")).Write(RuleSetText.Of(report.Rules));
        if (!report.Rules.Overrides.IsEmpty)
        {
            page.Write(new LocalizedText("，另有设置：", ", overridden by: ")).Write(RuleSetText.OverridesOf(report.Rules), Tone.Warning);
        }

        page.EndLine();
    }
}
