using System.Globalization;
using PerfGoals.Diagnostics;
using PerfGoals.Documentation;
using PerfGoals.Tables;
using PerfGoals.Texts;

namespace PerfGoals.Cli.Output;

/// <summary>An example of a rule: its table with marks at the cells of the findings, the findings, and the table as the fixes leave it.</summary>
/// <param name="page">Where to write.</param>
/// <param name="rule">The rule.</param>
/// <param name="example">The example.</param>
internal sealed class ExampleDrawing(Page page, RuleDescriptor rule, HandbookExample example)
{
    private bool IsFlagged => example.Problem is null ? example.IsFlagged : example.Example.Flagged;

    /// <summary>Writes the example.</summary>
    public void Write()
    {
        page.EndLine();
        page.Write(new LocalizedText("示例 ", "Example "), Tone.Strong)
            .Write(
                IsFlagged ? new LocalizedText("【会报告】", "[flagged] ") : new LocalizedText("【不报告】", "[not flagged] "),
                IsFlagged ? Phrases.ToneOf(rule.DefaultSeverity) : Tone.Good)
            .Write(example.Example.Title).EndLine();
        if (example.Problem is { } problem)
        {
            page.Write(new LocalizedText("这个示例无法运行：", "The example cannot be run: "), Tone.Warning).Write(problem).EndLine();
            WriteLines(example.Example.Table);
        }

        foreach (var table in example.Tables)
        {
            Write(table);
        }

        if (example.Example.Reference is { } reference)
        {
            page.Write(new LocalizedText("所对照的参考数据：", "Held against this reference data:"), Tone.Faint).EndLine();
            WriteLines(reference);
        }
    }

    private void Write(HandbookTable table)
    {
        WriteTable(table.Table, (text, row, column) => Marked(text, table, row, column));
        for (var index = 0; index < table.Findings.Length; index++)
        {
            var finding = table.Findings[index];
            page.Write("  ").Write(NumberOf(index), Phrases.ToneOf(rule.DefaultSeverity)).Write(" ").Write(HandbookWords.PlaceOf(finding), Tone.Faint)
                .Write(new LocalizedText("：", ": ")).Write(finding.Message).EndLine();
        }

        if (table.Repaired is { } repaired)
        {
            page.Write(new LocalizedText("改正后", "Repaired"), Tone.Good).Write(table.Fixes.Any(chosen => chosen.Fix.Applicability == FixApplicability.NeedsPerson)
                ? new LocalizedText("（须由人确认）：", " (a person is to confirm it): ") : new LocalizedText("（可自动修复）：", " (without asking): "));
            page.Write(string.Join(new LocalizedText("；", "; ").In(page.Culture), table.Fixes.Select(chosen => chosen.Fix.Title.In(page.Culture)).Distinct())).EndLine();
            WriteTable(repaired, (text, row, column) => (text, table.IsChanged(row, column) ? Tone.Good : Tone.Plain));
        }
    }

    private void WriteTable(GoalTable table, Func<string, int, int, (string, Tone)> cellOf)
    {
        WriteLines(TextOf(table.Before));
        page.Table([.. table.Rows.Select((row, index) => row.Select((cell, column) => index == 0 ? (cell.Text, Tone.Faint) : cellOf(cell.Text, index, column)).ToArray())]);
        WriteLines(TextOf(table.After));
    }

    private void WriteLines(string text)
    {
        foreach (var line in text.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)))
        {
            page.Write("  ").Write(line.TrimEnd('\r')).EndLine();
        }
    }

    private static string TextOf(IEnumerable<TableLine> lines) => string.Join('\n', lines.Select(line => line.Text));

    private (string, Tone) Marked(string text, HandbookTable table, int row, int column)
    {
        // A finding about a whole row is marked in its first cell.
        var marks = string.Concat(table.Findings.Select((finding, index) => finding.Row == row && (finding.Column ?? 0) == column ? NumberOf(index) : ""));
        return marks.Length == 0 ? (text, Tone.Plain) : ($"{text} {marks}".Trim(), Phrases.ToneOf(rule.DefaultSeverity));
    }

    // Terminals do not agree on how wide ① is.
    private static string NumberOf(int index) => $"[{(index + 1).ToString(CultureInfo.InvariantCulture)}]";
}
