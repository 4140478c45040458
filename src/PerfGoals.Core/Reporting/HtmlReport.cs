using System.Collections.Immutable;
using System.Globalization;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Pages;
using PerfGoals.Reporting.Html;
using PerfGoals.Texts;

namespace PerfGoals.Reporting;

/// <summary>Writes a report as one HTML file that needs nothing else, for a reviewer to send to a unit. <c>docs/report-formats.md</c> describes it.</summary>
public static class HtmlReport
{
    private static readonly LocalizedText Title = new("绩效目标检查报告", "Check of performance goals");

    /// <summary>Writes a report as UTF-8 without a byte-order mark, with a line feed at the end. The same report gives the same bytes.</summary>
    /// <param name="output">Where to write; left open.</param>
    /// <param name="report">The report.</param>
    /// <param name="culture">The reader's culture; <see langword="null"/> for <see cref="CultureInfo.CurrentUICulture"/>.</param>
    public static void Write(Stream output, CheckReport report, CultureInfo? culture = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(report);
        ImmutableArray<ReportedDocument> documents = [.. report.Documents.Select((document, index) => new ReportedDocument(index + 1, document))];
        ImmutableArray<ListedFinding> problems =
        [
            .. (report.Suppressions?.Problems ?? []).Where(problem => problem.Severity > Severity.Hidden)
                .Select((problem, index) => new ListedFinding(string.Create(CultureInfo.InvariantCulture, $"s{index + 1}"), problem, ListedFinding.New)),
        ];
        var byKey = DocumentKey.OfSources(documents.Select(document => document.Document.Source)).Zip(documents).ToDictionary(pair => pair.First, pair => pair.Second);
        var shares = new WeightShares(report.Rules);
        new PageFrame(PagePart.Styles(PageFrame.Base, "report"), PagePart.Scripts(PageFrame.Base, "report")).Write(
            output,
            culture ?? CultureInfo.CurrentUICulture,
            Title,
            html => WriteLead(html, report),
            html => WriteLinks(html, report, documents),
            html =>
            {
                var list = new FindingList(html, byKey);
                var overview = new ReportOverview(html, report, documents, [.. documents.SelectMany(document => document.Findings), .. problems]);
                overview.WriteVerdict();
                overview.WriteFilters();
                var article = new DocumentArticle(html, list, new WeightBars(html, shares));
                foreach (var document in documents)
                {
                    article.Write(document);
                }

                var rules = new RulesSection(html, report);
                rules.WriteAcceptance(list, problems);
                rules.WriteRules(
                [
                    .. documents.SelectMany(document => document.Findings).Concat(problems).Select(finding => finding.Diagnostic.Rule),
                    .. documents.SelectMany(document => document.Result.Undetermined).Select(place => place.Rule),
                ]);
            },
            html => html.Element("p", $"PerfGoals · {RuleSetText.Of(report.Rules)}").Line());
    }

    private static void WriteLead(HtmlWriter html, CheckReport report)
    {
        var set = report.Rules.RuleSet;
        html.Element("p", new LocalizedText($"检查依据：{set.Title?.Chinese ?? set.Id}（{set.Id} {set.Version}）", $"Checked by: {set.Title?.English ?? set.Id} ({set.Id} {set.Version})"), ("class", "faint")).Line();
    }

    private static void WriteLinks(HtmlWriter html, CheckReport report, ImmutableArray<ReportedDocument> documents)
    {
        using (html.Open("ul"))
        {
            WriteLink(html, "summary", new("检查结论", "Result"));
            if (documents is [var only])
            {
                if (!only.Declaration.Projects.IsEmpty)
                {
                    WriteLink(html, only.Anchor + "-table", new("申报表与问题", "The table with its findings"));
                }

                WriteLink(html, only.Anchor + "-findings", new("问题清单", "Findings"));
                if (!only.Result.Undetermined.IsEmpty)
                {
                    WriteLink(html, only.Anchor + "-unchecked", new("未能核对的内容", "What was not checked"));
                }
            }
            else if (!documents.IsEmpty)
            {
                WriteLink(html, "files", new("文件", "Files"));
            }

            if (report.Suppressions is not null || report.Baseline is not null)
            {
                WriteLink(html, "accepted", new("豁免与基线", "Suppressions and baseline"));
            }

            WriteLink(html, "rules", new("规则与依据", "Rules and their basis"));
        }

        html.Line();
    }

    private static void WriteLink(HtmlWriter html, string anchor, LocalizedText text)
    {
        using (html.Open("li"))
        {
            html.Element("a", text, ("href", "#" + anchor));
        }
    }
}
