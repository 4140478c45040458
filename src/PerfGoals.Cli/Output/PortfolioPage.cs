using System.Globalization;
using PerfGoals.Reporting;
using PerfGoals.Texts;

namespace PerfGoals.Cli.Output;

/// <summary>The results of many documents on one page: units by findings and families of rules, rules by frequency, the worst tables first.</summary>
/// <param name="page">Where to write.</param>
/// <param name="summary">The summary.</param>
internal sealed class PortfolioPage(Page page, PortfolioSummary summary)
{
    // More are no page any more; the table for spreadsheets has all units.
    private const int MaxRows = 20;
    private const int NumberWidth = 6;

    private static readonly LocalizedText[] CountHeadings = [new("错误", "error"), new("警告", "warn"), new("提示", "info")];

    /// <summary>Writes the page.</summary>
    public void Write()
    {
        WriteTables();
        WriteUnread();
        WriteTotal();
    }

    /// <summary>Writes the tables alone, below a report that says the rest.</summary>
    public void WriteTables()
    {
        WriteUnits();
        WriteRules();
        WriteDocuments();
    }

    private static int WidthOf(string text) => text.Sum(character => character >= '\u2E80' ? 2 : 1);

    private void WriteUnits()
    {
        // English names of families fill a line; their keys are short.
        LocalizedText[] headings =
        [
            .. CountHeadings, new("未核对", "open"), new("项目", "proj."), .. summary.Categories.Select(category => new LocalizedText(category.Name.Chinese, category.Key)),
        ];
        WriteTable(
            new("单位（右起各列为规则类别）", "Units (the columns on the right are families of rules)"), headings, new("单位", "unit"), summary.Units,
            unit => [.. NumbersOf(unit.Findings), unit.Undetermined, unit.Projects, .. unit.ByCategory.Select(findings => findings.Total)], unit => unit.Findings, NameOf);
    }

    private void WriteRules() => WriteTable(
        new("规则", "Rules"), [.. CountHeadings, new("文件", "files"), new("单位", "units")], new("规则", "rule"), summary.Rules,
        rule => [.. NumbersOf(rule.Findings), rule.Documents, rule.Units], rule => rule.Findings, rule => $"{rule.Rule.Id} {rule.Rule.Title.In(page.Culture)}");

    private void WriteDocuments() => WriteTable(
        new("问题最多的文件", "The worst files"), [.. CountHeadings, new("未核对", "open"), new("项目", "proj.")], new("文件", "file"),
        [.. summary.Documents.Where(document => document.Findings.Total > 0)],
        document => [.. NumbersOf(document.Findings), document.Undetermined, document.Document.Document.Declaration.Projects.Length],
        document => document.Findings, document => Phrases.SourceName(document.Document.Document.Source).In(page.Culture));

    private static int[] NumbersOf(FindingCounts findings) => [findings.Errors, findings.Warnings, findings.Infos];

    private string NameOf(UnitSummary unit) => Excerpt.Of($"{unit.Unit.Code} {unit.Unit.Name}".Trim()) is { Length: > 0 } name
        ? name
        : new LocalizedText("（未填单位）", "(no budget unit)").In(page.Culture);

    private void WriteTable<T>(
        LocalizedText title, LocalizedText[] headings, LocalizedText nameHeading, IReadOnlyCollection<T> rows, Func<T, int[]> numbersOf, Func<T, FindingCounts> findingsOf, Func<T, string> nameOf)
    {
        if (rows.Count == 0)
        {
            return;
        }

        int[] widths = [.. headings.Select(heading => Math.Max(NumberWidth, WidthOf(heading.In(page.Culture)) + 2))];
        page.Write(title, Tone.Strong).EndLine();
        foreach (var (heading, width) in headings.Zip(widths))
        {
            WriteRight(heading.In(page.Culture), width, Tone.Faint);
        }

        page.Write("  ").Write(nameHeading, Tone.Faint).EndLine();
        foreach (var row in rows.Take(MaxRows))
        {
            var findings = findingsOf(row);
            foreach (var (number, width) in numbersOf(row).Zip(widths))
            {
                WriteRight(number == 0 ? "-" : number.ToString(CultureInfo.InvariantCulture), width, number == 0 ? Tone.Faint : Tone.Plain);
            }

            page.Write("  ").Write(nameOf(row), findings.Errors > 0 ? Tone.Error : findings.Warnings > 0 ? Tone.Warning : Tone.Plain).EndLine();
        }

        WriteMore(rows.Count);
        page.EndLine();
    }

    private void WriteMore(int count)
    {
        if (count > MaxRows)
        {
            page.Write("  ").Write(new LocalizedText($"另有 {count - MaxRows} 个", $"{count - MaxRows} more"), Tone.Faint).EndLine();
        }
    }

    private void WriteRight(string text, int width, Tone tone) => page.Write(new string(' ', Math.Max(0, width - WidthOf(text)))).Write(text, tone);

    private void WriteUnread()
    {
        if (summary.Report.Unread.IsEmpty)
        {
            return;
        }

        page.Write(new LocalizedText("无法读取，未检查：", "Not read and not checked:"), Tone.Error).EndLine();
        foreach (var unread in summary.Report.Unread.Take(MaxRows))
        {
            page.Write("  ").Write(UnreadText.Of(unread)).EndLine();
        }

        WriteMore(summary.Report.Unread.Length);

        page.EndLine();
    }

    private void WriteTotal()
    {
        if (summary.Documents.Any(document => !document.Document.Result.IsComplete))
        {
            page.Write(new LocalizedText("检查不完整，不能视为通过。", "The check is incomplete and is no pass. "), Tone.Error);
        }

        LocalizedText[] counts =
        [
            Phrases.Count(summary.Findings.Errors, "个错误", "error"), Phrases.Count(summary.Findings.Warnings, "个警告", "warning"), Phrases.Count(summary.Findings.Infos, "个提示", "info", "info"),
            Phrases.Count(summary.Undetermined, "处未能核对", "place not checked", "places not checked"), Phrases.Count(summary.Units.Length, "个单位", "unit"),
            Phrases.Count(summary.Report.Documents.Length + summary.Report.Unread.Length, "份申报表", "declaration"),
        ];
        page.Write(new LocalizedText(string.Join("，", counts.Select(count => count.Chinese)), string.Join(", ", counts.Select(count => count.English))))
            .Write(new LocalizedText("；规则集 ", "; rule set ")).Write(RuleSetText.Of(summary.Report.Rules)).EndLine();
    }
}
