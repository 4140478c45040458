using System.Globalization;
using PerfGoals.Diagnostics;
using PerfGoals.Tables;

namespace PerfGoals.Documentation.Markdown;

/// <summary>An example on the page of its rule: its table with marks at the cells of the findings, the findings, and the table as the fixes leave it.</summary>
internal sealed class ExampleSection(MarkdownPage page, HandbookPage rule, HandbookExample example)
{
    private const int LastCircled = 20;

    /// <summary>Writes the section.</summary>
    public void Write()
    {
        var isFlagged = example.Problem is null ? example.IsFlagged : example.Example.Flagged;
        page.Heading(3, (isFlagged ? page.Say("会报告：", "Flagged: ") : page.Say("不报告：", "Not flagged: ")) + page.Of(example.Example.Title));
        if (example.Problem is { } problem)
        {
            page.Paragraph(page.Say("这个示例无法运行：", "The example cannot be run: ") + page.Of(problem));
            page.Code("", example.Example.Table);
        }

        if (example.IsOtherwise)
        {
            page.Paragraph(Otherwise());
        }

        for (var index = 0; index < example.Tables.Length; index++)
        {
            if (example.Tables.Length > 1)
            {
                var name = ((char)('A' + (index % 26))).ToString();
                page.Paragraph(page.Say($"申报表 {name}：", $"Declaration {name}:"));
            }

            Write(example.Tables[index]);
        }

        if (example.Example.Reference is { } reference)
        {
            page.Paragraph(page.Say("所对照的参考数据：", "The reference data it is held against:"));
            page.Code("json", reference);
        }
    }

    private string Otherwise()
    {
        var others = rule.Parameters.Where(parameter => !parameter.IsDefault)
            .Select(parameter => $"`{parameter.Parameter.Key}`{page.Say("（默认 ", " (default ")}{page.Of(HandbookWords.Of(parameter.Parameter.DefaultValue, parameter.Parameter))}{page.Say("）", ")")}");
        var (chinese, english) = example.Example.Flagged ? ("会报告", "it is flagged") : ("不报告", "it is not flagged");
        return page.Say($"注意：示例按默认取值编写，那时{chinese}；这里取值不同：", $"Note: the example is written for the default values, with which {english}; here others hold: ") + page.List(others) + page.Say("。", ".");
    }

    private void Write(HandbookTable table)
    {
        WriteTable(table.Table, (text, row, column) => Marked(text, table, row, column));
        page.Items(table.Findings.Select((finding, index) =>
            $"{NumberOf(index)} {page.Of(HandbookWords.PlaceOf(finding))}{page.Say("：", ": ")}{page.Of(finding.Message)}"));
        if (table.Repaired is { } repaired)
        {
            var needsPerson = table.Fixes.Any(chosen => chosen.Fix.Applicability == FixApplicability.NeedsPerson);
            page.Paragraph((needsPerson ? page.Say("可选的修复，须由人确认：", "A repair that a person is to confirm: ") : page.Say("可自动修复：", "Repaired without asking: "))
                + string.Join(page.Say("；", "; "), table.Fixes.Select(chosen => page.Of(chosen.Fix.Title)).Distinct()) + page.Say("。修复之后：", ". Then:"));
            WriteTable(repaired, (text, row, column) => table.IsChanged(row, column) && text.Length > 0 ? $"**{MarkdownText.Escape(text)}**" : MarkdownText.Escape(text));
        }
    }

    private void WriteTable(GoalTable table, Func<string, int, int, string> cellOf)
    {
        foreach (var line in table.Before.Where(line => !string.IsNullOrWhiteSpace(line.Text)))
        {
            page.Paragraph(MarkdownText.Escape(line.Text));
        }

        page.Table([.. table.Rows.Select((row, index) => (string[])[.. row.Select((cell, column) => cellOf(cell.Text, index, column))])]);
        foreach (var line in table.After.Where(line => !string.IsNullOrWhiteSpace(line.Text)))
        {
            page.Paragraph(MarkdownText.Escape(line.Text));
        }
    }

    private static string Marked(string text, HandbookTable table, int row, int column)
    {
        // A finding about a whole row is marked in its first cell.
        var marks = string.Concat(table.Findings.Select((finding, index) => finding.Row == row && (finding.Column ?? 0) == column ? NumberOf(index) : ""));
        var escaped = MarkdownText.Escape(text);
        return marks.Length == 0 ? escaped : escaped.Length == 0 ? marks : $"**{escaped}** {marks}";
    }

    private static string NumberOf(int index) => index < LastCircled ? ((char)('①' + index)).ToString() : $"({(index + 1).ToString(CultureInfo.InvariantCulture)})";
}
