namespace PerfGoals.Documentation.Markdown;

/// <summary>The index of a handbook: by family, by certainty and by column.</summary>
internal sealed class IndexPage(MarkdownPage page, Handbook handbook)
{
    /// <summary>Writes the page.</summary>
    public void Write()
    {
        var set = handbook.Rules.RuleSet;
        var name = set.Title is { } title ? page.Of(title) : MarkdownText.Escape(set.Id);
        page.Heading(1, page.Say("规则手册：", "Rules: ") + name);
        var count = handbook.Pages.Length;
        page.Paragraph(page.Say(
            $"规则集 [`{set.Id}` {MarkdownText.Escape(set.Version)}]({MarkdownHandbook.RuleSet})，共 {count} 条。[填表说明]({MarkdownHandbook.Instructions})是写给填表人的要求。各页示例中的发现和修复，都是生成本手册时运行规则得到的。",
            $"Rule set [`{set.Id}` {MarkdownText.Escape(set.Version)}]({MarkdownHandbook.RuleSet}), {count} rules and findings. [The instructions]({MarkdownHandbook.Instructions}) are for those who fill in the table. What the examples show was found and repaired by the rules while these pages were generated."));
        page.Heading(2, page.Say("按类别", "By family"));
        foreach (var group in handbook.ByCategory)
        {
            page.Heading(3, page.Of(group.Name), group.Key);
            page.Table(
            [
                [page.Say("编号", "Id"), page.Say("规则", "Rule"), page.Say("级别", "Severity"), page.Say("列", "Columns")],
                .. group.Pages.Select(Row),
            ]);
        }

        Links(page.Say("按把握程度", "By certainty"), page.Say("把握程度", "Certainty"), handbook.ByCertainty);
        Links(page.Say("按列", "By column"), page.Say("列", "Column"), handbook.ByField);
    }

    private string[] Row(HandbookPage rule) =>
        [LinkTo(rule), page.Of(rule.Rule.Title), RulePage.SeverityOf(page, rule), RulePage.ColumnsOf(page, rule.Rule)];

    private void Links(string heading, string kind, IEnumerable<HandbookGroup> groups)
    {
        page.Heading(2, heading);
        page.Table([[kind, page.Say("规则", "Rules")], .. groups.Select(group => new[] { page.Of(group.Name), string.Join(' ', group.Pages.Select(LinkTo)) })]);
    }

    private static string LinkTo(HandbookPage rule) => $"[{rule.Rule.Id}]({MarkdownHandbook.FileOf(rule)})";
}
