using System.Globalization;
using PerfGoals.Diagnostics;
using PerfGoals.Rules;
using PerfGoals.RuleSets;

namespace PerfGoals.Documentation.Markdown;

/// <summary>What a rule set is, what it inherits, and what each level changes.</summary>
internal sealed class RuleSetPage(MarkdownPage page, Handbook handbook)
{
    /// <summary>Writes the page.</summary>
    public void Write()
    {
        var set = handbook.Rules.RuleSet;
        page.Heading(1, page.Say("规则集 ", "Rule set ") + MarkdownText.Escape(set.Id));
        page.Items(FactsOf(set));
        page.Paragraph(page.Say(
            "规则集一层一层叠加，后面的改变前面的。以下各层只列出它改变了什么。",
            "Rule sets are laid on one another, and a later one changes what an earlier one says. Each level is shown by what it changes."));
        for (var index = 0; index < handbook.Levels.Length; index++)
        {
            Write(handbook.Levels[index], index + 1);
        }
    }

    private IEnumerable<string> FactsOf(RuleSet set)
    {
        if (set.Title is { } title)
        {
            yield return Fact("名称", "Title", page.Of(title));
        }

        yield return Fact("版本", "Version", MarkdownText.Escape(set.Version));
        if (set.Jurisdiction is { } place)
        {
            yield return Fact("适用地区", "Jurisdiction", MarkdownText.Escape(place));
        }

        if (!set.FiscalYears.IsEmpty)
        {
            yield return Fact("年度", "Fiscal years", page.List(set.FiscalYears.Select(year => year.ToString(CultureInfo.InvariantCulture))));
        }

        foreach (var basis in set.Basis)
        {
            yield return Fact("依据", "Basis", page.Of(basis.ToText()));
        }

        if (!set.Extends.IsEmpty)
        {
            yield return Fact("继承", "Extends", page.List(set.Extends.Select(MarkdownText.Escape)));
        }

        yield return Fact("校验值", "Digest", $"`{handbook.Rules.Hash}`");
    }

    private string Fact(string chinese, string english, string markdown) => $"{page.Say(chinese + "：", english + ": ")}{markdown}";

    private void Write(HandbookLevel level, int number)
    {
        var name = level.RuleSet is { } set ? MarkdownText.Escape($"{set.Id} {set.Version}") + (set.Title is { } title ? page.Say("：", ": ") + page.Of(title) : "") : page.Say("宿主程序和命令行", "Host and command line");
        page.Heading(2, $"{number.ToString(CultureInfo.InvariantCulture)}. {name}");
        if (level.Changes.IsEmpty)
        {
            page.Paragraph(page.Say("没有改变。", "Nothing is changed."));
            return;
        }

        page.Table([[page.Say("编号", "Id"), page.Say("规则", "Rule"), page.Say("改变", "Change")], .. level.Changes.Select(change => new[] { LinkTo(change.Rule), page.Of(change.Rule.Title), ChangeOf(change) })]);
    }

    private string LinkTo(RuleDescriptor rule) => handbook.Find(rule) is { } target ? $"[{rule.Id}]({MarkdownHandbook.FileOf(target)})" : rule.Id;

    private string ChangeOf(RuleDifference change)
    {
        if (change.IsOnlyBefore)
        {
            return page.Say("停用", "taken out");
        }

        var parts = new List<string>();
        if (change.IsOnlyAfter)
        {
            parts.Add(page.Say("启用，", "put in force, ") + page.Of(change.After.Severity!.Value.Name()));
        }
        else if (change.HasOtherSeverity)
        {
            parts.Add($"{page.Of(change.Before.Severity!.Value.Name())} → {page.Of(change.After.Severity!.Value.Name())}");
        }

        parts.AddRange(change.Parameters.Where(parameter => parameter.AfterOrigin is { Layer: not SettingLayer.Default }).Select(ChangeOf));
        if (change.HasOtherBasis || (change.IsOnlyAfter && !change.After.Basis.SequenceEqual(change.Rule.Basis)))
        {
            parts.AddRange(change.After.Basis.Select(basis => page.Say("依据：", "basis: ") + page.Of(basis.ToText())));
        }

        return string.Join("<br>", parts);
    }

    private string ChangeOf(ParameterDifference parameter)
    {
        var before = parameter.Before ?? parameter.Parameter.DefaultValue;
        return parameter.After is not { } after ? $"`{parameter.Parameter.Key}`"
            : after == before ? $"`{parameter.Parameter.Key}` = {ValueOf(after, parameter.Parameter)}"
            : after.Kind == RuleValueKind.Words ? $"`{parameter.Parameter.Key}` {RulePage.WordsChange(page, before, after)}"
            : $"`{parameter.Parameter.Key}` = {ValueOf(after, parameter.Parameter)}{page.Say("（原为 ", " (was ")}{ValueOf(before, parameter.Parameter)}{page.Say("）", ")")}";
    }

    private string ValueOf(RuleValue value, RuleParameter parameter) => page.Of(HandbookWords.Of(value, parameter));
}
