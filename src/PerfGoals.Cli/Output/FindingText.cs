using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Sources;
using PerfGoals.Texts;

namespace PerfGoals.Cli.Output;

/// <summary>Writes one finding: what is wrong, where, and by which document.</summary>
internal static class FindingText
{
    /// <summary>Writes a finding.</summary>
    /// <param name="page">Where to write.</param>
    /// <param name="diagnostic">The finding.</param>
    /// <param name="document">The document it is about.</param>
    /// <param name="basis">The policy by which the rule is in force.</param>
    public static void Write(Page page, Diagnostic diagnostic, DeclarationDocument document, ImmutableArray<Basis> basis)
    {
        page.Write("  ").Write(Phrases.Of(diagnostic.Severity), Phrases.ToneOf(diagnostic.Severity))
            .Write(" ").Write(diagnostic.Rule.Id, Tone.Strong)
            .Write(" ").Write(diagnostic.Rule.Title, Tone.Strong).EndLine();
        WriteLine(page, new("项目：", "project:   "), PlaceText.ProjectOf(diagnostic.Path, document.Declaration));
        WriteLine(page, new("指标：", "indicator: "), PlaceText.IndicatorOf(diagnostic.Path, document.Declaration));
        WriteLine(page, new("位置：", "place:     "), PlaceText.CellOf(diagnostic.Path, document.Locate(diagnostic)));
        WriteLine(page, new("问题：", "problem:   "), TextOf(diagnostic, page));
        foreach (var entry in basis)
        {
            WriteLine(page, new("依据：", "basis:     "), Phrases.Of(entry));
        }
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
