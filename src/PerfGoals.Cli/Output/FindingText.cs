using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Reporting;
using PerfGoals.Sources;
using PerfGoals.Texts;

namespace PerfGoals.Cli.Output;

/// <summary>Writes one finding: what is wrong, where, and by which document.</summary>
internal static class FindingText
{
    // More fill the page; the JSON has all.
    private const int MaxRelated = 3;

    private static LocalizedText RelatedLabel { get; } = new("相关：", "related:   ");

    /// <summary>Writes a finding.</summary>
    /// <param name="page">Where to write.</param>
    /// <param name="diagnostic">The finding.</param>
    /// <param name="document">The document it is about, or <see langword="null"/> where it is about none, such as a finding about a file of suppressions.</param>
    /// <param name="basis">The policy by which the rule is in force.</param>
    /// <param name="others">The documents that were checked with it, by their keys, for places in these; <see langword="null"/> for none.</param>
    public static void Write(
        Page page, Diagnostic diagnostic, DeclarationDocument? document, ImmutableArray<Basis> basis, IReadOnlyDictionary<DocumentKey, DeclarationDocument>? others = null)
    {
        page.Write("  ").Write(diagnostic.Severity.Name(), Phrases.ToneOf(diagnostic.Severity))
            .Write(" ").Write(diagnostic.Rule.Id, Tone.Strong)
            .Write(" ").Write(diagnostic.Rule.Title, Tone.Strong).EndLine();
        if (document is not null)
        {
            WriteLine(page, new("项目：", "project:   "), PlaceText.ProjectOf(diagnostic.Path, document.Declaration));
            WriteLine(page, new("指标：", "indicator: "), PlaceText.IndicatorOf(diagnostic.Path, document.Declaration));
        }

        WriteLine(page, new("位置：", "place:     "), PlaceText.CellOf(diagnostic.Path, document is null ? diagnostic.Location : document.Locate(diagnostic)));
        WriteLine(page, new("问题：", "problem:   "), TextOf(diagnostic, page));
        WriteRelated(page, diagnostic, document, others);
        if (diagnostic.Fixes is [var fix, .. var alternatives])
        {
            WriteLine(page, new("改法：", "repair:    "), TextOf(fix, alternatives.Length));
        }

        foreach (var entry in basis)
        {
            WriteLine(page, new("依据：", "basis:     "), entry.ToText());
        }
    }

    private static void WriteRelated(Page page, Diagnostic diagnostic, DeclarationDocument? document, IReadOnlyDictionary<DocumentKey, DeclarationDocument>? others)
    {
        foreach (var related in diagnostic.Related.Take(MaxRelated))
        {
            var other = related.Document?.ToString();
            var home = related.Document is { } key ? others?.GetValueOrDefault(key) : document;
            var place = home is null ? null : PlaceText.WholeOf(related.Path, home);
            WriteLine(page, RelatedLabel, (other, place) switch
            {
                ({ } name, { } known) => new($"{name}：{known.Chinese}：{related.Note.Chinese}", $"{name}: {known.English}: {related.Note.English}"),
                ({ } name, _) => new($"{name}：{related.Note.Chinese}", $"{name}: {related.Note.English}"),
                (_, { } known) => new($"{known.Chinese}：{related.Note.Chinese}", $"{known.English}: {related.Note.English}"),
                _ => related.Note,
            });
        }

        if (diagnostic.Related.Length - MaxRelated is > 0 and var more)
        {
            WriteLine(page, RelatedLabel, new($"另有 {more} 处", $"{more} more"));
        }
    }

    private static LocalizedText TextOf(Fix fix, int alternatives)
    {
        var title = alternatives == 0 ? fix.Title : new($"{fix.Title.Chinese}，另有 {alternatives} 种改法", $"{fix.Title.English}; other ways: {alternatives}");
        return fix.Applicability == FixApplicability.Safe ? title : new($"{title.Chinese}（请人工确认）", $"{title.English} (for a person to decide)");
    }

    private static LocalizedText TextOf(Diagnostic diagnostic, Page page)
    {
        var text = Excerpt.Of(diagnostic.Message, page.Culture);
        return new(text, text);
    }

    private static void WriteLine(Page page, LocalizedText label, LocalizedText? text)
    {
        if (text is not null)
        {
            page.Write("    ").Write(label, Tone.Faint).Write(text).EndLine();
        }
    }
}
