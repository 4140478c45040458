using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Reporting;
using PerfGoals.Sources;
using PerfGoals.Texts;

namespace PerfGoals.Cli.Output;

/// <summary>Writes for people what the tables of files were taken for.</summary>
/// <param name="page">Where to write.</param>
internal sealed class InspectPage(Page page)
{
    /// <summary>Writes all of it.</summary>
    /// <param name="documents">The files that were read.</param>
    public void Write(IReadOnlyList<DeclarationDocument> documents)
    {
        for (var index = 0; index < documents.Count; index++)
        {
            if (index > 0)
            {
                page.EndLine();
            }

            Write(documents[index]);
        }
    }

    private void Write(DeclarationDocument document)
    {
        page.Write(Phrases.SourceName(document.Source), Tone.Strong).EndLine();
        if (document.Tables.IsEmpty)
        {
            page.Write("  ").Write(new LocalizedText("规范 JSON，没有表格需要识别。", "Canonical JSON; there is no table to recognise.")).EndLine();
        }

        if (!document.Lines.IsEmpty)
        {
            Heading(new("表外文字", "Lines outside of the table"));
            foreach (var line in document.Lines)
            {
                Write(line);
            }
        }

        for (var index = 0; index < document.Tables.Length; index++)
        {
            Write(document.Tables[index], index + 1, document.Tables.Length);
        }

        Write(document.Problems, document);
    }

    private void Write(LineReading line)
    {
        page.Write("    ");
        if (line.Field == GoalField.None)
        {
            page.Write(new LocalizedText("只保留原文：", "kept as text: "), Tone.Faint);
        }
        else
        {
            page.Write(ReadingWords.Of(line)).Write(" ").Write(Excerpt.Of(line.Value)).Write(" ← ", Tone.Faint);
        }

        page.Write(Quoted(line.Text));
        if (line.Line is { } number)
        {
            page.Write(new LocalizedText($"（第 {number} 行）", $" (line {number})"), Tone.Faint);
        }

        page.EndLine();
    }

    private void Write(TableReading table, int number, int count)
    {
        var place = PlaceText.CellOf(GoalPath.Declaration, table.Heading);
        Heading(count == 1
            ? new($"表格（表头在{place?.Chinese}）", $"Table (its heading is at {place?.English})")
            : new($"表格 {number}/{count}（表头在{place?.Chinese}）", $"Table {number} of {count} (its heading is at {place?.English})"));
        foreach (var label in table.Labels)
        {
            page.Write("    ").Write(new LocalizedText("标签 ", "label "), Tone.Faint).Write(Quoted(label.Label)).Write(" = ").Write(Quoted(CellText(label.Value)));
            WriteResult(label.Field, label.Reason, label.Certainty);
        }

        for (var column = 0; column < table.Columns.Length; column++)
        {
            var reading = table.Columns[column];
            page.Write("    ").Write(new LocalizedText($"第 {reading.Location.Column ?? (column + 1)} 列 ", $"column {reading.Location.Column ?? (column + 1)} "), Tone.Faint).Write(Quoted(reading.Heading));
            WriteResult(reading.Field, reading.Reason, reading.Certainty);
        }

        if (table.MoneyUnit is { } money)
        {
            page.Write("    ").Write(new LocalizedText($"未注明单位的金额以{money.Symbol}计", $"amounts that name no unit are in {money.Symbol}")).EndLine();
        }
    }

    private void WriteResult(GoalField field, RecognitionReason reason, RecognitionCertainty certainty)
    {
        page.Write(" → ", Tone.Faint);
        if (field.Name() is { } name)
        {
            page.Write(name, certainty == RecognitionCertainty.Guessed ? Tone.Warning : Tone.Good)
                .Write(new LocalizedText($"［{ReadingWords.Of(certainty).Chinese}］", $" [{ReadingWords.Of(certainty).English}]"));
        }
        else
        {
            page.Write(reason == RecognitionReason.NoOwner ? new LocalizedText("未采用", "not used") : new LocalizedText("只保留原文", "kept as text"));
        }

        page.Write(new LocalizedText($"：{ReadingWords.Of(reason).Chinese}", $": {ReadingWords.Of(reason).English}"), Tone.Faint).EndLine();
    }

    private void Write(IReadOnlyCollection<Diagnostic> problems, DeclarationDocument document)
    {
        if (problems.Count == 0)
        {
            return;
        }

        Heading(new("读取中发现的问题，包括没有归属的内容和未读取的工作表", "What the reader found, text without a place and sheets not read among it"));
        foreach (var problem in problems)
        {
            page.Write("    ").Write(problem.Rule.Id, Phrases.ToneOf(problem.Severity)).Write(" ").Write(Excerpt.Of(problem.Message, page.Culture));
            if (PlaceText.CellOf(problem.Path, document.Locate(problem)) is { } place)
            {
                page.Write(new LocalizedText($"（{place.Chinese}）", $" ({place.English})"), Tone.Faint);
            }

            page.EndLine();
        }
    }

    private void Heading(LocalizedText text) => page.Write("  ").Write(text, Tone.Strong).EndLine();

    private static LocalizedText Quoted(string text) => text.Length == 0
        ? new("（空白）", "(blank)")
        : new($"“{Excerpt.Of(text)}”", $"'{Excerpt.Of(text)}'");

    private static string CellText(string text) => string.Join(' ', text.Split('\n').Select(line => line.Trim()));
}
