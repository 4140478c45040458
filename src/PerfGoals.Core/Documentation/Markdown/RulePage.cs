using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Rules;

namespace PerfGoals.Documentation.Markdown;

/// <summary>The page of a rule.</summary>
internal sealed class RulePage(MarkdownPage page, HandbookPage rule, Handbook handbook)
{
    // Longer lists stand below the table.
    private const int MostWordsInCell = 12;

    private readonly RuleDescriptor descriptor = rule.Rule;

    /// <summary>Returns the severity of a rule's findings.</summary>
    public static string SeverityOf(MarkdownPage page, HandbookPage rule) => rule.Severity is { } severity ? page.Of(severity.Name()) : page.Say("停用", "off");

    /// <summary>Returns the columns that a rule is about.</summary>
    public static string ColumnsOf(MarkdownPage page, RuleDescriptor rule) => page.List(rule.Fields.Select(column => column.Name()).OfType<Texts.LocalizedText>().Select(page.Of));

    /// <summary>Returns the words that a list has more than another, and those that it lacks.</summary>
    public static string WordsChange(MarkdownPage page, RuleValue before, RuleValue after)
    {
        var (added, removed) = (after.Words.Except(before.Words, StringComparer.Ordinal).ToList(), before.Words.Except(after.Words, StringComparer.Ordinal).ToList());
        return string.Join(page.Say("；", "; "), new[]
        {
            added.Count > 0 ? page.Say("增加 ", "adds ") + page.List(added.Select(MarkdownText.Escape)) : "",
            removed.Count > 0 ? page.Say("去掉 ", "removes ") + page.List(removed.Select(MarkdownText.Escape)) : "",
        }.Where(part => part.Length > 0));
    }

    /// <summary>Writes the page.</summary>
    public void Write()
    {
        page.Heading(1, $"{descriptor.Id} {page.Of(descriptor.Title)}");
        page.Items(Facts());
        if (rule.Instruction is { } instruction)
        {
            Section("填表要求", "What it asks for", page.Of(instruction));
        }

        Section("为什么", "Why", page.Of(descriptor.Rationale));
        Section("怎样改正", "How to fix", page.Of(descriptor.HowToFix));
        if (!descriptor.IsSuppressible)
        {
            Section("豁免", "Suppression", page.Say("不能豁免。", "It cannot be suppressed."));
        }
        else if (descriptor.WhenToSuppress is { } when)
        {
            Section("何时可以豁免", "When to suppress", page.Of(when));
        }

        WriteParameters();
        page.Heading(2, page.Say("提示内容", "What it says"));
        page.Items(descriptor.Messages.Select(message => page.Of(message.Text)));
        if (!rule.Examples.IsEmpty)
        {
            page.Heading(2, page.Say("示例", "Examples"));
            foreach (var example in rule.Examples)
            {
                new ExampleSection(page, rule, example).Write();
            }
        }
    }

    private IEnumerable<string> Facts()
    {
        yield return Fact("名称", "Name", $"`{descriptor.Name}`" + (descriptor.FormerNames.IsEmpty ? "" : page.Say("，曾用 ", ", formerly ") + page.List(descriptor.FormerNames.Select(former => $"`{former}`"))));
        yield return Fact("类别", "Family", $"[{page.Of(descriptor.Category.Name)}]({MarkdownHandbook.Index}#{descriptor.Category.Key})");
        yield return Fact("级别", "Severity", $"{SeverityOf(page, rule)}{page.Say("（", " (")}{OriginOf(rule.SeverityOrigin)}{page.Say("）", ")")}");
        yield return Fact("把握程度", "Certainty", page.Of(HandbookWords.Of(descriptor.Certainty)));
        if (!descriptor.Fields.IsEmpty)
        {
            yield return Fact("列", "Columns", ColumnsOf(page, descriptor));
        }

        yield return Fact("状态", "Status", page.Of(HandbookWords.Of(descriptor.Lifecycle)));
        foreach (var basis in rule.Basis.Concat(descriptor.Basis).Distinct())
        {
            yield return Fact("依据", "Basis", page.Of(basis.ToText()));
        }

        if (descriptor.HelpLink is { IsAbsoluteUri: true, Scheme: "http" or "https" } link)
        {
            yield return Fact("详见", "More", $"<{link.AbsoluteUri}>");
        }
    }

    private string OriginOf(SettingOrigin origin) =>
        (origin.Layer == SettingLayer.Default ? "" : page.Say("来源：", "set by ")) + page.Of(HandbookWords.Of(origin));

    private string Fact(string chinese, string english, string markdown) => $"{page.Say(chinese + "：", english + ": ")}{markdown}";

    private void Section(string chinese, string english, string markdown)
    {
        page.Heading(2, page.Say(chinese, english));
        page.Paragraph(markdown);
    }

    private void WriteParameters()
    {
        if (rule.Parameters.IsEmpty)
        {
            return;
        }

        page.Heading(2, page.Say("参数", "Parameters"));
        page.Paragraph(page.Say($"以下是规则集 `{handbook.Rules.RuleSet.Id}` 的取值。", $"These are the values of the rule set `{handbook.Rules.RuleSet.Id}`."));
        page.Table(
        [
            [page.Say("参数", "Parameter"), page.Say("含义", "Meaning"), page.Say("取值", "Value"), page.Say("来源", "Set by"), page.Say("默认", "Default"), page.Say("允许的取值", "Allowed")],
            .. rule.Parameters.Select(Row),
        ]);
        foreach (var parameter in rule.Parameters.Where(IsLong))
        {
            page.Paragraph($"`{parameter.Parameter.Key}`{page.Say("：", ": ")}{page.Of(HandbookWords.Of(parameter.Value, parameter.Parameter))}");
        }
    }

    private string[] Row(HandbookParameter setting)
    {
        var parameter = setting.Parameter;
        var value = IsLong(setting) ? CountOf(setting.Value) : page.Of(HandbookWords.Of(setting.Value, parameter));
        var before = setting.IsDefault ? page.Say("相同", "the same")
            : setting.Value.Kind == RuleValueKind.Words ? page.Say("与默认相比：", "compared with it: ") + WordsChange(page, parameter.DefaultValue, setting.Value)
            : page.Of(HandbookWords.Of(parameter.DefaultValue, parameter));
        return [$"`{parameter.Key}`", page.Of(parameter.Description), value, page.Of(HandbookWords.Of(setting.Origin)), before, page.Of(parameter.AllowedValues)];
    }

    private string CountOf(RuleValue value) => page.Say($"{value.Words.Length} 个词，见表下", $"{value.Words.Length} words, see below");

    private static bool IsLong(HandbookParameter setting) => setting.Value is { Kind: RuleValueKind.Words, Words.Length: > MostWordsInCell };
}
