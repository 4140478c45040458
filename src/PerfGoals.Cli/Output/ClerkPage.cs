using System.Globalization;
using PerfGoals.Diagnostics;
using PerfGoals.Documentation;
using PerfGoals.Texts;

namespace PerfGoals.Cli.Output;

/// <summary>The instructions of a rule set for those who fill in the table.</summary>
/// <param name="page">Where to write.</param>
/// <param name="handbook">The handbook of the rule set.</param>
internal sealed class ClerkPage(Page page, Handbook handbook)
{
    /// <summary>Writes the page.</summary>
    public void Write()
    {
        var set = handbook.Rules.RuleSet;
        page.Write(new LocalizedText("填表说明", "Instructions for filling in the table"), Tone.Strong).EndLine();
        page.Write($"{set.Id} {set.Version}", Tone.Faint).Write("  ").Write(set.Title?.In(page.Culture) ?? "").EndLine();
        foreach (var section in handbook.Instructions.Sections)
        {
            page.EndLine();
            page.Write(section.Title, Tone.Strong).EndLine();
            for (var index = 0; index < section.Sentences.Length; index++)
            {
                var sentence = section.Sentences[index];
                page.Write((index + 1).ToString(CultureInfo.InvariantCulture).PadLeft(4) + ". ").Write(sentence.Text, sentence.Severity == Severity.Error ? Tone.Plain : Tone.Faint)
                    .Write("  ").Write(string.Join(' ', sentence.Rules.Select(rule => rule.Rule.Id)), Tone.Info).EndLine();
            }
        }
    }
}
