namespace PerfGoals.Documentation.Markdown;

/// <summary>The instructions for those who fill in the table, to be printed.</summary>
internal sealed class InstructionsPage(MarkdownPage page, Handbook handbook)
{
    private const string Numerals = "一二三四五六七八九";

    /// <summary>Writes the page.</summary>
    public void Write()
    {
        var set = handbook.Rules.RuleSet;
        page.Heading(1, page.Say("填表说明", "Instructions for filling in the table"));
        page.Paragraph(page.Say(
            $"{(set.Title is { } title ? page.Of(title) : MarkdownText.Escape(set.Id))}（规则集 [`{set.Id}` {MarkdownText.Escape(set.Version)}]({MarkdownHandbook.RuleSet})）。“应”“不得”是必须做到的要求，“一般应”“一般不应”有理由可以例外，“建议”“不宜”供参考。",
            $"{(set.Title is { } english ? page.Of(english) : MarkdownText.Escape(set.Id))} (rule set [`{set.Id}` {MarkdownText.Escape(set.Version)}]({MarkdownHandbook.RuleSet})). What must be is required, what should be may have exceptions for a reason, and the rest is advice."));
        for (var index = 0; index < handbook.Instructions.Sections.Length; index++)
        {
            var section = handbook.Instructions.Sections[index];
            page.Heading(2, page.Say($"{Numerals[index]}、", "") + page.Of(section.Title));
            page.Items(section.Sentences.Select(Sentence), isNumbered: true);
        }

        if (!handbook.Instructions.Others.IsEmpty)
        {
            page.Heading(2, page.Say("审核时另外留意", "What reviewers look at besides"));
            page.Items(handbook.Instructions.Others.Select(rule => $"{page.Of(rule.Rule.Title)}{page.Say("（", " (")}{LinkTo(rule)}{page.Say("）", ")")}"));
        }
    }

    private string Sentence(InstructionSentence sentence)
    {
        var links = string.Join(' ', sentence.Rules.Select(LinkTo));
        return $"{page.Of(sentence.Text)}{page.Say("（", " (")}{links}{page.Say("）", ")")}";
    }

    private static string LinkTo(HandbookPage rule) => $"[{rule.Rule.Id}]({MarkdownHandbook.FileOf(rule)})";
}
