using System.Globalization;
using System.Text;
using PerfGoals.Checking;
using PerfGoals.Diagnostics;
using PerfGoals.Reporting.Markdown;
using PerfGoals.Texts;

namespace PerfGoals.Reporting;

/// <summary>Writes a report as Markdown, for pull requests and chats. <c>docs/report-formats.md</c> describes it.</summary>
public static class MarkdownReport
{
    // Longer lists are folded.
    private const int OpenRows = 10;

    // What a document and the end of the page take without their lists.
    private const int Reserve = 4_000;
    private const int DocumentFrame = 1_500;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Gets the length up to which GitHub takes a comment, less what others may add to it: 65,000 characters.</summary>
    public static int DefaultMaxLength => 65_000;

    /// <summary>Gets the least length that can be asked for: 8,000 characters, for what must be there.</summary>
    public static int LeastMaxLength => 8_000;

    /// <summary>Writes a report as UTF-8 without a byte-order mark.</summary>
    /// <param name="output">Where to write; left open.</param>
    /// <param name="report">The report.</param>
    /// <param name="culture">The reader's culture; <see langword="null"/> for <see cref="CultureInfo.CurrentUICulture"/>.</param>
    /// <param name="maxLength">How many characters (UTF-16) there may be, from <see cref="LeastMaxLength"/>; <see langword="null"/> for <see cref="DefaultMaxLength"/>. Findings that do not fit are left out, and a sentence says how many.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxLength"/> is too small.</exception>
    public static void Write(Stream output, CheckReport report, CultureInfo? culture = null, int? maxLength = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(report);
        var length = maxLength ?? DefaultMaxLength;
        ArgumentOutOfRangeException.ThrowIfLessThan(length, LeastMaxLength, nameof(maxLength));
        var page = new MarkdownPage(length, Reserve);
        Write(page, report, culture ?? CultureInfo.CurrentUICulture);
        output.Write(Utf8.GetBytes(page.ToString()));
    }

    private static void Write(MarkdownPage page, CheckReport report, CultureInfo culture)
    {
        page.Add($"### {SummaryOf(report).In(culture)}");
        page.Add();
        var clean = 0;
        foreach (var document in report.Documents)
        {
            if (!Shown(document).Any() && document.Result.Undetermined.IsEmpty)
            {
                clean++;
            }
            else
            {
                new MarkdownDocument(page, document, culture).Write(OpenRows, DocumentFrame);
            }
        }

        if (clean > 0)
        {
            page.Add(new LocalizedText($"{clean} 个文件没有发现问题。", clean == 1 ? "Nothing was found in 1 file." : $"Nothing was found in {clean} files.").In(culture));
            page.Add();
        }

        WriteList(page, new("无法读取，未检查", "Not read and not checked"), [.. report.Unread.Select(UnreadText)], culture);
        WriteList(page, new("豁免清单的问题", "About the suppressions"), [.. (report.Suppressions?.Problems ?? []).Select(problem => new LocalizedText(problem.Message.In(CultureInfo.InvariantCulture), problem.Message.In(English)))], culture);
        if (page.LeftOut > 0)
        {
            page.Add(new LocalizedText($"**另有 {page.LeftOut} 条因长度限制没有列出。**", page.LeftOut == 1 ? "**1 more entry is left out for length.**" : $"**{page.LeftOut} more entries are left out for length.**").In(culture));
            page.Add();
        }

        WriteFoot(page, report, culture);
    }

    private static CultureInfo English => CultureInfo.GetCultureInfo("en");

    private static IEnumerable<Diagnostic> Shown(CheckedDocument document) => document.Result.Diagnostics.Where(finding => finding.Severity > Severity.Hidden);

    private static LocalizedText SummaryOf(CheckReport report)
    {
        LocalizedText[] counts =
        [
            ReportWords.Count(report.CountOf(Severity.Error), "个错误", "error"), ReportWords.Count(report.CountOf(Severity.Warning), "个警告", "warning"),
            ReportWords.Count(report.CountOf(Severity.Info), "个提示", "info", "info"),
            ReportWords.Count(report.Documents.Sum(document => document.Result.Undetermined.Length), "处未能核对", "place not checked", "places not checked"),
            ReportWords.Count(report.Documents.Length + report.Unread.Length, "个文件", "file"),
        ];
        var (chinese, english) = (string.Join("，", counts.Select(count => count.Chinese)), string.Join(", ", counts.Select(count => count.English)));
        return report.IsComplete
            ? new($"绩效目标检查：{chinese}", $"Performance goals: {english}")
            : new($"绩效目标检查不完整，不能视为通过：{chinese}", $"Performance goals, incomplete and no pass: {english}");
    }

    private static LocalizedText UnreadText(UnreadDocument unread)
    {
        var name = ReportWords.SourceName(unread.Source);
        return unread.Line is { } line
            ? new($"{name.Chinese}，第 {line} 行：{unread.Explanation.Chinese}", $"{name.English}, line {line}: {unread.Explanation.English}")
            : new($"{name.Chinese}：{unread.Explanation.Chinese}", $"{name.English}: {unread.Explanation.English}");
    }

    private static void WriteList(MarkdownPage page, LocalizedText heading, IReadOnlyCollection<LocalizedText> entries, CultureInfo culture)
    {
        if (entries.Count == 0)
        {
            return;
        }

        page.Add($"**{heading.In(culture)}**");
        page.Add();
        foreach (var entry in entries)
        {
            page.AddIfFits($"- {MarkdownText.Of(entry.In(culture))}");
        }

        page.Add();
    }

    private static void WriteFoot(MarkdownPage page, CheckReport report, CultureInfo culture)
    {
        var (suppressed, known) = (report.Documents.Sum(document => document.Result.Suppressed.Length), report.Documents.Sum(document => document.Result.Known.Length));
        if (suppressed + known > 0)
        {
            page.Add(new LocalizedText($"未列出：已豁免 {suppressed} 个，基线中已有 {known} 个。", $"Not listed: {suppressed} suppressed, {known} in the baseline.").In(culture));
            page.Add();
        }

        var set = report.Rules.RuleSet;
        var overrides = report.Rules.Overrides.IsEmpty ? "" : new LocalizedText("，另有设置：", ", overridden by: ").In(culture) + Excerpt.Of(RuleSetText.OverridesOf(report.Rules));
        page.Add($"<sub>{new LocalizedText("规则集", "Rule set").In(culture)} {MarkdownText.Of($"{Excerpt.Of(set.Id)} {Excerpt.Of(set.Version)} ({report.Rules.Hash}){overrides}")}</sub>");
    }
}
