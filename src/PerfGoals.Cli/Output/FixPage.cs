using PerfGoals.Checking;
using PerfGoals.Diagnostics;
using PerfGoals.Documents.Fixing;
using PerfGoals.Goals;
using PerfGoals.Reporting;
using PerfGoals.Texts;

namespace PerfGoals.Cli.Output;

/// <summary>What was repaired in files, for people: the cells with what stood there, what was left and why, and how many findings there still are.</summary>
/// <param name="page">Where to write.</param>
/// <param name="report">The report of the repaired files.</param>
/// <param name="tracked">Whether tracked changes were asked for.</param>
internal sealed class FixPage(Page page, CheckReport report, bool tracked)
{
    /// <summary>Writes the page.</summary>
    /// <param name="documents">The files.</param>
    /// <param name="targets">Where each was written.</param>
    public void Write(IReadOnlyList<FixedDocument> documents, IReadOnlyDictionary<string, string> targets)
    {
        foreach (var (made, result) in documents.Select(made => (made, report.Documents.FirstOrDefault(entry => entry.Document.Source == made.Document.Source)?.Result)))
        {
            page.Write(Phrases.SourceName(made.Document.Source), Tone.Strong).Write(" → ").Write(Phrases.SourceName(targets[made.Document.Source]), Tone.Strong).EndLine();
            WriteEdits(made);
            WriteLeft(made, result);
            if (result is not null)
            {
                page.Write("  ").Write(new LocalizedText("改后：", "Now: "))
                    .Write(Phrases.Count(result.CountOf(Severity.Error), "个错误", "error")).Write(new LocalizedText("，", ", "))
                    .Write(Phrases.Count(result.CountOf(Severity.Warning), "个警告", "warning")).Write(new LocalizedText("，", ", "))
                    .Write(Phrases.Count(result.CountOf(Severity.Info), "个提示", "info", "info")).EndLine();
            }
        }

        if (tracked && documents.Any(made => !made.Edits.IsEmpty && made.Document.SourceMap.Find(made.Edits[0].Cell)?.Area?.Sheet is not null))
        {
            page.Write(new LocalizedText(
                "注意：Excel 没有修订标记，改动已直接写入，原来的内容记在附注里。",
                "Notice: Excel has no tracked changes. Cells were changed directly, and notes say what stood there.")).EndLine();
        }
    }

    private void WriteEdits(FixedDocument made)
    {
        page.Write("  ").Write(made.Edits.IsEmpty
            ? new LocalizedText("没有写入改动。", "Nothing was changed.")
            : new($"已改 {made.Edits.Length} 个单元格：", $"Changed ({made.Edits.Length}):"), made.Edits.IsEmpty ? Tone.Plain : Tone.Good).EndLine();
        foreach (var edit in made.Edits)
        {
            page.Write("    ");
            WritePlace(edit.Cell, made.Document.SourceMap.Find(edit.Cell));
            page.Write(Quoted(edit.Before)).Write(" → ").Write(Quoted(edit.After)).Write("  ");
            var rules = made.Written.Where(fix => fix.Fix.Edits.Any(part => part.Cell == edit.Cell)).Select(fix => fix.Finding.Rule).Distinct();
            foreach (var rule in rules)
            {
                page.Write(rule.Id, Tone.Faint).Write(" ").Write(rule.Title, Tone.Faint).Write(" ");
            }

            page.EndLine();
        }
    }

    private void WriteLeft(FixedDocument made, CheckResult? result)
    {
        // What somebody has accepted is nothing that was left.
        var shown = result?.Diagnostics.Select(finding => finding.Fingerprint).ToHashSet(StringComparer.Ordinal);
        var left = made.Left.Where(entry => entry.Finding.Severity > Severity.Hidden && shown?.Contains(entry.Finding.Fingerprint) != false).ToList();
        if (left.Count == 0)
        {
            return;
        }

        page.Write("  ").Write(new LocalizedText($"留给人处理 {left.Count} 处：", $"Left for a person ({left.Count}):"), Tone.Warning).EndLine();
        foreach (var entry in left)
        {
            page.Write("    ");
            WritePlace(entry.Finding.Path, made.Document.Locate(entry.Finding));
            page.Write(entry.Finding.Rule.Id, Tone.Strong).Write(" ").Write(entry.Finding.Rule.Title)
                .Write(new LocalizedText("；改法：", "; repair: ")).Write(entry.Fix.Title)
                .Write(new LocalizedText("；未写入：", "; not written: ")).Write(entry.Reason).EndLine();
        }
    }

    private void WritePlace(GoalPath path, SourceLocation? location)
    {
        if (PlaceText.CellOf(path, location) is { } place)
        {
            page.Write(place).Write(new LocalizedText("：", ": "));
        }
    }

    private static LocalizedText Quoted(string text) => string.IsNullOrWhiteSpace(text)
        ? new("（空白）", "(blank)")
        : new($"“{Excerpt.Of(text)}”", $"'{Excerpt.Of(text)}'");
}
