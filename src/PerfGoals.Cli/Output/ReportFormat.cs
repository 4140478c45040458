using System.Collections.Immutable;
using System.Globalization;
using PerfGoals.Reporting;
using PerfGoals.Texts;

namespace PerfGoals.Cli.Output;

/// <summary>A form in which the report of a check can be written.</summary>
/// <param name="Word">The word by which <c>--format</c> names it.</param>
/// <param name="Purpose">What it is for, in a few words.</param>
/// <param name="Write">Writes a report to a destination, in the reader's language.</param>
internal sealed record ReportFormat(string Word, LocalizedText Purpose, Action<Destination, CheckReport, CultureInfo> Write)
{
    /// <summary>Gets the form for people at a terminal, which is written unless another is asked for.</summary>
    public static ReportFormat Text { get; } = new("text", new("供人在终端阅读", "for people at a terminal"), (destination, report, culture) =>
        destination.WritePage(page => new ReportPage(page, report).Write(), culture))
    {
        WriteSummary = (destination, summary, culture) => destination.WritePage(page => new PortfolioPage(page, summary).Write(), culture),
    };

    /// <summary>Gets all forms, in the order in which help names them.</summary>
    public static ImmutableArray<ReportFormat> All { get; } =
    [
        Text,
        new("json", new("供程序使用", "for programs"), (destination, report, culture) => destination.Write(stream => JsonReport.Write(stream, report, culture))),
        new("sarif", new("供构建系统和代码平台使用（SARIF 2.1.0）", "for build systems and code hosts (SARIF 2.1.0)"), (destination, report, culture) => destination.Write(stream => SarifReport.Write(stream, report, culture))),
        new("markdown", new("供合并请求和聊天使用", "for pull requests and chats"), (destination, report, culture) => destination.Write(stream => MarkdownReport.Write(stream, report, culture))),
        new("html", new("供发给申报单位（单个网页文件）", "to send to a unit (one web page)"), (destination, report, culture) => destination.Write(stream => HtmlReport.Write(stream, report, culture))),
        new("csv", new("供电子表格使用", "for spreadsheets"), (destination, report, culture) => destination.Write(stream => CsvReport.Write(stream, report, culture)))
        {
            WriteSummary = (destination, summary, culture) => destination.Write(stream => CsvPortfolio.Write(stream, summary, culture)),
        },
    ];

    /// <summary>Gets what writes the summary of many documents, or <see langword="null"/> where the form has none.</summary>
    public Action<Destination, PortfolioSummary, CultureInfo>? WriteSummary { get; private init; }

    /// <summary>Returns the form of a word that <see cref="All"/> has.</summary>
    /// <param name="word">The word.</param>
    public static ReportFormat Of(string word) => All.First(format => format.Word == word);
}
