using System.Globalization;
using PerfGoals.Checking;
using PerfGoals.Diagnostics;
using PerfGoals.Reporting;
using PerfGoals.Texts;

namespace PerfGoals.Cli.Output;

/// <summary>What was found in many declarations together: how much of what, by which rules, and where there is most of it.</summary>
/// <param name="page">Where to write.</param>
/// <param name="report">The report.</param>
internal sealed class BatchSummary(Page page, CheckReport report)
{
    private const int MostRules = 20;
    private const int MostDeclarations = 10;

    /// <summary>Writes the summary, and an empty line.</summary>
    public void Write()
    {
        page.Write(new LocalizedText("汇总", "Summary"), Tone.Strong).EndLine();
        Row(new("申报表", "declarations"), report.Documents.Length, Tone.Plain);
        Row(new("其中没有问题", "  without findings"), report.Documents.Count(document => !Shown(document).Any()), Tone.Good);
        Row(new("无法读取", "not read"), report.Unread.Length, report.Unread.IsEmpty ? Tone.Plain : Tone.Error);
        Row(new("预算单位", "budget units"), UnitCount(), Tone.Plain);
        Row(new("错误", "errors"), report.CountOf(Severity.Error), Tone.Error);
        Row(new("警告", "warnings"), report.CountOf(Severity.Warning), Tone.Warning);
        Row(new("提示", "infos"), report.CountOf(Severity.Info), Tone.Info);
        WriteRules();
        WriteDeclarations();
        page.EndLine();
    }

    private static IEnumerable<Diagnostic> Shown(CheckedDocument document) =>
        document.Result.Diagnostics.Where(diagnostic => diagnostic.Severity > Severity.Hidden);

    private static string Number(int number, int width) => number.ToString(CultureInfo.InvariantCulture).PadLeft(width);

    private void Row(LocalizedText what, int count, Tone tone) =>
        page.Write(Number(count, 8), count > 0 ? tone : Tone.Plain).Write("  ").Write(what).EndLine();

    private int UnitCount() => report.Documents
        .SelectMany(document => document.Document.Declaration.Projects.Select(project => project.Unit ?? document.Document.Declaration.Unit))
        .Select(unit => unit.Code.Trim() is { Length: > 0 } code ? code : unit.Name.Trim())
        .Where(unit => unit.Length > 0)
        .Distinct(StringComparer.Ordinal)
        .Count();

    private void WriteRules()
    {
        var rules = report.Documents
            .SelectMany(document => Shown(document).Select(finding => (finding.Rule, Document: document)))
            .GroupBy(entry => entry.Rule, (rule, entries) => (Rule: rule, Count: entries.Count(), Documents: entries.Select(entry => entry.Document).Distinct().Count()))
            .OrderByDescending(entry => entry.Count).ThenBy(entry => entry.Rule.Id, StringComparer.Ordinal)
            .ToList();
        if (rules.Count == 0)
        {
            return;
        }

        page.Write("  ").Write(new LocalizedText("各条规则的问题数、涉及的申报表数：", "Findings of each rule, and declarations that have any:"), Tone.Strong).EndLine();
        foreach (var (rule, count, documents) in rules.Take(MostRules))
        {
            page.Write($"{Number(count, 8)}{Number(documents, 8)}  ").Write(rule.Id, Tone.Strong).Write(" ").Write(rule.Title).EndLine();
        }

        WriteMore(rules.Count - MostRules, new("条规则", "rule"));
    }

    private void WriteDeclarations()
    {
        var worst = report.Documents
            .Select(document => (document.Document.Source, Counts: Counts(document)))
            .Where(entry => entry.Counts != default)
            // They stand in the order of the report, which holds where they are equally bad.
            .OrderByDescending(entry => entry.Counts)
            .ToList();
        if (worst.Count == 0)
        {
            return;
        }

        page.Write("  ").Write(new LocalizedText("问题最多的申报表（错误、警告、提示）：", "Declarations with most findings (errors, warnings, infos):"), Tone.Strong).EndLine();
        foreach (var (source, (errors, warnings, infos)) in worst.Take(MostDeclarations))
        {
            page.Write(Number(errors, 8), errors > 0 ? Tone.Error : Tone.Plain).Write(Number(warnings, 8), warnings > 0 ? Tone.Warning : Tone.Plain)
                .Write(Number(infos, 8)).Write("  ").Write(Phrases.SourceName(source)).EndLine();
        }

        WriteMore(worst.Count - MostDeclarations, new("份有问题的申报表", "declaration"));
    }

    private static (int Errors, int Warnings, int Infos) Counts(CheckedDocument document) =>
        (Count(document, Severity.Error), Count(document, Severity.Warning), Count(document, Severity.Info));

    private static int Count(CheckedDocument document, Severity severity) => document.Result.Diagnostics.Count(finding => finding.Severity == severity);

    private void WriteMore(int count, LocalizedText what)
    {
        if (count > 0)
        {
            page.Write("        ").Write(new LocalizedText($"另有 {count} {what.Chinese}", $"and {count} more {(count == 1 ? what.English : what.English + "s")}"), Tone.Faint).EndLine();
        }
    }
}
