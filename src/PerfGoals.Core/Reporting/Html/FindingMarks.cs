using PerfGoals.Diagnostics;
using PerfGoals.Pages;

namespace PerfGoals.Reporting.Html;

/// <summary>Writes the signs of severities, which differ in shape and word as well as in colour.</summary>
internal static class FindingMarks
{
    /// <summary>Writes sign and word of a severity.</summary>
    /// <param name="html">Where to write.</param>
    /// <param name="severity">The severity.</param>
    public static void WriteMark(HtmlWriter html, Severity severity)
    {
        using (html.Open("span", ("class", $"mark {SeverityWords.Of(severity)}")))
        {
            html.Element("span", SignOf(severity), ("aria-hidden", "true")).Text(" ").Text(severity.Name());
        }
    }

    /// <summary>Writes the sign at a cell that leads to its finding in the list.</summary>
    /// <param name="html">Where to write.</param>
    /// <param name="finding">The finding.</param>
    public static void WriteFlag(HtmlWriter html, ListedFinding finding)
    {
        var diagnostic = finding.Diagnostic;
        html.Text(" ");
        html.Element(
            "a",
            SignOf(diagnostic.Severity),
            ("class", $"flag {SeverityWords.Of(diagnostic.Severity)}"),
            ("href", "#" + finding.Anchor),
            ("data-of", finding.Anchor),
            ("aria-label", $"{diagnostic.Severity.Name().In(html.Culture)} {diagnostic.Rule.Id} {diagnostic.Rule.Title.In(html.Culture)}"));
    }

    /// <summary>Returns the worst class that a cell has, or <see langword="null"/> where nothing was found.</summary>
    /// <param name="findings">What was found there.</param>
    public static string? ClassOf(IReadOnlyCollection<ListedFinding> findings) =>
        findings.Count == 0 ? null : SeverityWords.Of(findings.Max(finding => finding.Diagnostic.Severity));

    private static string SignOf(Severity severity) => severity switch
    {
        Severity.Error => "✖",
        Severity.Warning => "▲",
        _ => "●",
    };
}
