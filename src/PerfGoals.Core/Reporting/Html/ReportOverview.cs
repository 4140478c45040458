using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Pages;
using PerfGoals.Texts;

namespace PerfGoals.Reporting.Html;

/// <summary>Writes what stands before the documents: the verdict, the files, and what chooses among the findings.</summary>
/// <param name="html">Where to write.</param>
/// <param name="report">The report.</param>
/// <param name="documents">Its documents.</param>
/// <param name="findings">All findings of the page.</param>
internal sealed class ReportOverview(HtmlWriter html, CheckReport report, ImmutableArray<ReportedDocument> documents, ImmutableArray<ListedFinding> findings)
{
    private static readonly ImmutableArray<Severity> Severities = [Severity.Error, Severity.Warning, Severity.Info];

    /// <summary>Writes the verdict with its numbers.</summary>
    public void WriteVerdict()
    {
        using (html.Open("section", ("id", "summary"), ("aria-labelledby", "summary-title")))
        {
            html.Line().Element("h2", new LocalizedText("检查结论", "Result"), ("id", "summary-title")).Line();
            WriteConclusion();
            using (html.Open("dl", ("class", "counts")))
            {
                html.Line();
                foreach (var severity in Severities)
                {
                    WriteCount(severity.Name(), report.CountOf(severity), SeverityWords.Of(severity));
                }

                WriteCount(new("未能核对", "not checked"), documents.Sum(document => document.Result.Undetermined.Length), null);
                WriteCount(new("项目", "projects"), documents.Sum(document => document.Declaration.Projects.Length), null);
                WriteCount(new("指标", "indicators"), documents.Sum(document => document.Declaration.IndicatorCount), null);
                WriteCount(new("文件", "files"), documents.Length + report.Unread.Length, null);
            }

            html.Line();
            WriteUnread();
            WriteFiles();
        }

        html.Line();
    }

    /// <summary>Writes the filters, which only a script shows.</summary>
    public void WriteFilters()
    {
        if (findings.IsEmpty)
        {
            return;
        }

        using (html.Open("section", ("id", "filters"), ("class", "filters screen-only"), ("hidden", ""), ("aria-label", new LocalizedText("筛选问题", "Filter the findings").In(html.Culture))))
        {
            html.Line();
            WriteChoices(new("级别", "Severity"), Severities.Select(severity => (SeverityWords.Of(severity), severity.Name())), finding => SeverityWords.Of(finding.Diagnostic.Severity), "severity");
            WriteChoices(
                new("状态", "State"),
                [(ListedFinding.New, new("新问题", "new")), (ListedFinding.Known, new("基线中已有", "in the baseline")), (ListedFinding.Suppressed, new("已豁免", "suppressed"))],
                finding => finding.State,
                "state");
            var rules = findings.Select(finding => finding.Diagnostic.Rule).DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal).ToList();
            using (html.Open("details", ("class", "rules")))
            {
                html.Element("summary", new LocalizedText($"按规则筛选（{rules.Count}）", $"By rule ({rules.Count})"));
                WriteChoices(
                    new("规则", "Rule"), rules.Select(rule => (rule.Id, new LocalizedText($"{rule.Id} {rule.Title.Chinese}", $"{rule.Id} {rule.Title.English}"))), finding => finding.Diagnostic.Rule.Id, "rule");
            }

            html.Line();
            using (html.Open("p", ("class", "shown")))
            {
                html.Element("output", "", ("id", "shown"), ("aria-live", "polite"), ("data-text", new LocalizedText("显示 {0} 个问题，共 {1} 个", "{0} of {1} findings shown").In(html.Culture))).Text(" ");
                html.Element("button", new LocalizedText("全部显示", "Show all"), ("type", "button"), ("id", "show-all"));
            }
        }

        html.Line();
    }

    private void WriteConclusion()
    {
        var errors = report.CountOf(Severity.Error);
        var (text, tone) = !report.IsComplete ? (new LocalizedText("✖ 检查不完整，不能视为通过。", "✖ The check is incomplete and is no pass."), "error")
            : errors > 0 ? (new($"✖ 发现 {errors} 个错误，应当改正。", $"✖ Errors to be corrected: {errors}."), "error")
            : report.Findings.Any(finding => finding.Severity > Severity.Hidden) ? (new("▲ 没有错误；有需要人工判断的问题。", "▲ No errors; some findings are for a person to decide."), "warning")
            : documents.Any(document => !document.Result.Undetermined.IsEmpty) ? (new("能够核对的部分没有发现问题；有内容未能核对。", "Nothing was found in what could be checked; not everything could be."), "warning")
            : (new LocalizedText("✔ 没有发现问题。", "✔ Nothing was found."), "good");
        html.Element("p", text, ("class", $"verdict mark {tone}")).Line();
    }

    private void WriteCount(LocalizedText name, int count, string? tone)
    {
        using (html.Open("div", ("class", count > 0 && tone is not null ? $"count {tone}" : "count")))
        {
            html.Element("dt", name);
            using (html.Open("dd"))
            {
                html.Text(count);
            }
        }

        html.Line();
    }

    private void WriteUnread()
    {
        if (report.Unread.IsEmpty)
        {
            return;
        }

        html.Element("h3", new LocalizedText("无法读取，未检查的文件", "Files that were not read and not checked"), ("id", "unread")).Line();
        using (html.Open("ul"))
        {
            foreach (var unread in report.Unread)
            {
                using (html.Open("li"))
                {
                    html.Element("strong", ReportWords.SourceName(unread.Source))
                        .Text(unread.Line is { } line ? new LocalizedText($"，第 {line} 行：", $", line {line}: ") : new LocalizedText("：", ": ")).Text(unread.Explanation);
                }
            }
        }

        html.Line();
    }

    private void WriteFiles()
    {
        if (documents.Length < 2)
        {
            return;
        }

        html.Element("h3", new LocalizedText("文件", "Files"), ("id", "files")).Line();
        using (html.Open("div", ("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-labelledby", "files")))
        using (html.Open("table"))
        {
            using (html.Open("thead"))
            using (html.Open("tr"))
            {
                foreach (var heading in (ReadOnlySpan<LocalizedText>)[new("文件", "File"), new("单位", "Unit"), new("项目", "Projects"), Severity.Error.Name(), Severity.Warning.Name(), Severity.Info.Name(), new("未能核对", "Not checked")])
                {
                    html.Element("th", heading, ("scope", "col"));
                }
            }

            using (html.Open("tbody"))
            {
                html.Line();
                foreach (var document in documents)
                {
                    WriteFile(document);
                }
            }
        }

        html.Line();
    }

    private void WriteFile(ReportedDocument document)
    {
        using (html.Open("tr"))
        {
            using (html.Open("th", ("scope", "row")))
            {
                html.Element("a", ReportWords.SourceName(document.Document.Source), ("href", "#" + document.Anchor));
            }

            html.Element("td", document.Declaration.Unit.Name);
            foreach (var number in (ReadOnlySpan<int>)[document.Declaration.Projects.Length, document.Result.CountOf(Severity.Error), document.Result.CountOf(Severity.Warning), document.Result.CountOf(Severity.Info), document.Result.Undetermined.Length])
            {
                using (html.Open("td", ("class", "number")))
                {
                    html.Text(number);
                }
            }
        }

        html.Line();
    }

    private void WriteChoices(LocalizedText legend, IEnumerable<(string Value, LocalizedText Name)> choices, Func<ListedFinding, string> valueOf, string name)
    {
        var counts = findings.GroupBy(valueOf, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var offered = choices.Where(choice => counts.ContainsKey(choice.Value)).ToList();
        if (name == "state" && offered.Count < 2)
        {
            return;
        }

        using (html.Open("fieldset"))
        {
            html.Element("legend", legend);
            foreach (var (value, label) in offered)
            {
                using (html.Open("label"))
                {
                    html.Void("input", ("type", "checkbox"), ("name", name), ("value", value), ("checked", "")).Text(" ").Text(label).Text(" ");
                    using (html.Open("span", ("class", "faint")))
                    {
                        html.Text(counts[value]);
                    }
                }
            }
        }

        html.Line();
    }
}
