using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Pages;
using PerfGoals.Serialization;
using PerfGoals.Texts;

namespace PerfGoals.Reporting.Html;

/// <summary>Writes findings one below the other with all there is to say of them: place, further places, repairs, and why they are accepted.</summary>
/// <param name="html">Where to write.</param>
/// <param name="others">The documents of the page, for places in others.</param>
internal sealed class FindingList(HtmlWriter html, IReadOnlyDictionary<DocumentKey, ReportedDocument> others)
{
    /// <summary>Writes findings.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="document">The document they are about, or <see langword="null"/> where they are about none.</param>
    public void Write(IEnumerable<ListedFinding> findings, ReportedDocument? document)
    {
        using (html.Open("ol", ("class", "findings")))
        {
            html.Line();
            foreach (var finding in findings)
            {
                WriteFinding(finding, document);
            }
        }

        html.Line();
    }

    private void WriteFinding(ListedFinding finding, ReportedDocument? document)
    {
        var diagnostic = finding.Diagnostic;
        using (html.Open(
            "li",
            ("id", finding.Anchor),
            ("class", $"finding {SeverityWords.Of(diagnostic.Severity)}"),
            ("data-severity", SeverityWords.Of(diagnostic.Severity)),
            ("data-rule", diagnostic.Rule.Id),
            ("data-state", finding.State)))
        {
            using (html.Open("p", ("class", "what")))
            {
                FindingMarks.WriteMark(html, diagnostic.Severity);
                html.Text(" ").Element("a", diagnostic.Rule.Id, ("href", "#" + diagnostic.Rule.Id)).Text(" ").Text(diagnostic.Rule.Title);
                if (StateOf(finding.State) is { } state)
                {
                    html.Text(" ").Element("span", state, ("class", "state"));
                }
            }

            html.Element("p", diagnostic.Message.In(html.Culture), ("class", "message"));
            using (html.Open("dl", ("class", "facts")))
            {
                WritePlace(diagnostic, document);
                WriteRelated(diagnostic, document);
                WriteFixes(diagnostic, document);
                WriteSuppression(finding.Suppression);
            }
        }

        html.Line();
    }

    private static LocalizedText? StateOf(string state) => state switch
    {
        ListedFinding.Known => new("基线中已有", "in the baseline"),
        ListedFinding.Suppressed => new("已豁免", "suppressed"),
        _ => null,
    };

    private void WritePlace(Diagnostic diagnostic, ReportedDocument? document)
    {
        var whole = document is null
            ? PlaceText.CellOf(diagnostic.Path, diagnostic.Location)
            : Join(
                PlaceText.ProjectOf(diagnostic.Path, document.Declaration),
                PlaceText.IndicatorOf(diagnostic.Path, document.Declaration),
                PlaceText.CellOf(diagnostic.Path, document.Document.Locate(diagnostic)));
        if (whole is not null)
        {
            WriteFact(new("位置", "Place"), () => WriteLink(whole, document?.AnchorOf(diagnostic.Path)));
        }
    }

    private void WriteRelated(Diagnostic diagnostic, ReportedDocument? document)
    {
        foreach (var related in diagnostic.Related)
        {
            WriteFact(new("相关", "Related"), () =>
            {
                var home = related.Document is { } key ? others.GetValueOrDefault(key) : document;
                var name = related.Document?.ToString();
                var place = home is null ? null : PlaceText.WholeOf(related.Path, home.Document);
                if (Join(name is null ? null : new(name, name), place) is { } where)
                {
                    WriteLink(where, home?.AnchorOf(related.Path));
                    html.Text(new LocalizedText("：", ": "));
                }

                html.Text(related.Note);
            });
        }
    }

    private void WriteFixes(Diagnostic diagnostic, ReportedDocument? document)
    {
        if (diagnostic.Fixes.IsEmpty)
        {
            return;
        }

        WriteFact(new("改法", "Repair"), () =>
        {
            using (html.Open("ul", ("class", "fixes")))
            {
                foreach (var fix in diagnostic.Fixes)
                {
                    using (html.Open("li"))
                    {
                        html.Text(fix.Title);
                        if (fix.Applicability == FixApplicability.NeedsPerson)
                        {
                            html.Text(new LocalizedText("（请人工确认）", " (for a person to decide)"));
                        }

                        foreach (var edit in fix.Edits)
                        {
                            WriteEdit(edit, document);
                        }
                    }
                }
            }
        });
    }

    private void WriteEdit(CellEdit edit, ReportedDocument? document)
    {
        using (html.Open("div", ("class", "edit aside")))
        {
            var place = Join(document is null ? null : PlaceText.IndicatorOf(edit.Cell, document.Declaration), edit.Cell.Field.Name());
            WriteLink(place!, document?.AnchorOf(edit.Cell));
            html.Text(new LocalizedText("：", ": ")).Element("del", Quoted(edit.Before), ("class", "own")).Text(" → ").Element("ins", Quoted(edit.After), ("class", "own"));
        }
    }

    private string Quoted(string text) => CellText.IsBlank(text) ? new LocalizedText("（空白）", "(blank)").In(html.Culture) : text;

    private void WriteSuppression(Suppression? suppression)
    {
        if (suppression is null)
        {
            return;
        }

        WriteFact(new("豁免理由", "Accepted because"), () => html.Text(suppression.Reason));
        if (suppression.By is { } by)
        {
            WriteFact(new("豁免人", "Accepted by"), () => html.Text(by));
        }

        if (suppression.Expires is { } date)
        {
            WriteFact(new("有效期至", "Until"), () => html.Text(SuppressionJson.TextOf(date)));
        }
    }

    private void WriteFact(LocalizedText name, Action write)
    {
        using (html.Open("div"))
        {
            html.Element("dt", name);
            using (html.Open("dd"))
            {
                write();
            }
        }
    }

    private void WriteLink(LocalizedText text, string? anchor)
    {
        if (anchor is null)
        {
            html.Text(text);
        }
        else
        {
            html.Element("a", text, ("href", "#" + anchor));
        }
    }

    private static LocalizedText? Join(params ReadOnlySpan<LocalizedText?> parts)
    {
        LocalizedText? all = null;
        foreach (var part in parts)
        {
            all = all is null || part is null ? all ?? part : new($"{all.Chinese}；{part.Chinese}", $"{all.English}; {part.English}");
        }

        return all;
    }
}
