using System.Globalization;
using PerfGoals.Diagnostics;
using PerfGoals.Documentation;
using PerfGoals.Reporting;
using PerfGoals.Rules;
using PerfGoals.RuleSets;
using PerfGoals.Sources;
using PerfGoals.Texts;

namespace PerfGoals.Cli.Output;

/// <summary>What a rule set puts in force, and which rule sets there are.</summary>
/// <param name="page">Where to write.</param>
/// <param name="rules">The rules in force.</param>
internal sealed class RulesPage(Page page, RulesInForce rules)
{
    /// <summary>Writes the page.</summary>
    public void Write()
    {
        WriteRuleSet();
        page.EndLine();
        page.Write(new LocalizedText($"生效的规则（{rules.Rules.Length} 条）", $"Rules in force ({rules.Rules.Length})"), Tone.Strong).EndLine();
        RuleCategory? category = null;
        foreach (var rule in rules.Rules)
        {
            if (rule.Descriptor.Category != category)
            {
                category = rule.Descriptor.Category;
                page.Write(" ").Write(category.Name, Tone.Faint).Write($" ({category.Key})", Tone.Faint).EndLine();
            }

            WriteRule(rule);
        }

        page.EndLine();
        page.Write(new LocalizedText("读取文件时的发现", "Findings of the reader"), Tone.Strong).EndLine();
        foreach (var finding in ReadingProblems.All)
        {
            WriteHead(finding, rules.SeverityOf(finding), rules.OriginOf(finding));
        }

        page.EndLine();
        page.Write(new LocalizedText("自带的规则集（--rule-set）", "Rule sets that come with the tool (--rule-set)"), Tone.Strong).EndLine();
        foreach (var set in RuleSetLibrary.Shipped.RuleSets)
        {
            page.Write("  ").Write(set.Id, Tone.Strong).Write($" {set.Version}").Write("  ").Write(set.Title?.In(page.Culture) ?? "").EndLine();
        }
    }

    private void WriteRuleSet()
    {
        var set = rules.RuleSet;
        page.Write(new LocalizedText("规则集 ", "Rule set ")).Write($"{set.Id} {set.Version}", Tone.Strong).Write("  ").Write(set.Title?.In(page.Culture) ?? "").EndLine();
        WriteLine("  ", new("适用地区：", "jurisdiction: "), set.Jurisdiction);
        WriteLine("  ", new("年度：", "fiscal years: "), string.Join(", ", set.FiscalYears.Select(year => year.ToString(CultureInfo.InvariantCulture))));
        WriteLine("  ", new("继承：", "extends:      "), string.Join(", ", set.Extends));
        foreach (var basis in set.Basis)
        {
            WriteLine("  ", new("依据：", "basis:        "), basis.ToText().In(page.Culture));
        }

        WriteLine("  ", new("另有设置：", "overridden by: "), RuleSetText.OverridesOf(rules));
        WriteLine("  ", new("校验值：", "hash:         "), rules.Hash);
        foreach (var notice in rules.Notices)
        {
            page.Write("  ").Write(new LocalizedText("注意：", "notice:       "), Tone.Warning).Write(notice.ToText()).EndLine();
        }
    }

    private void WriteRule(RuleInForce rule)
    {
        WriteHead(rule.Descriptor, rule.Severity, rule.SeverityOrigin);
        foreach (var (parameter, value, origin) in rule.Descriptor.Parameters.Zip(rule.Values, rule.ValueOrigins))
        {
            page.Write($"    {parameter.Key} = ").Write(ParameterText.OfSetting(value, parameter)).Write("  ").Write(parameter.Description, Tone.Faint)
                .Write("  ").Write(OriginText.Of(origin), Tone.Faint).EndLine();
        }

        page.Write("    ").Write(new LocalizedText("启用：", "in force: "), Tone.Faint).Write(OriginText.Of(rule.Origin))
            .Write(new LocalizedText("；", "; ")).Write(HandbookWords.Of(rule.Descriptor.Certainty)).EndLine();
        foreach (var basis in rule.Basis)
        {
            WriteLine("    ", new("依据：", "basis: "), basis.ToText().In(page.Culture));
        }
    }

    private void WriteHead(RuleDescriptor descriptor, Severity? severity, SettingOrigin origin)
    {
        var word = severity is { } known ? known.Name() : new LocalizedText("停用", "off");
        page.Write("  ").Write(descriptor.Id, Tone.Strong).Write($" {descriptor.Name}").Write("  ")
            .Write(word, severity is { } shown ? Phrases.ToneOf(shown) : Tone.Faint).Write("  ").Write(descriptor.Title);
        if (descriptor.Lifecycle.Stage != RuleStage.Stable)
        {
            page.Write(new LocalizedText("（", " (")).Write(HandbookWords.Of(descriptor.Lifecycle), Tone.Warning).Write(new LocalizedText("）", ")"));
        }

        page.Write("  ").Write(OriginText.Of(origin), Tone.Faint).EndLine();
    }

    private void WriteLine(string indent, LocalizedText label, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            page.Write(indent).Write(label, Tone.Faint).Write(text).EndLine();
        }
    }
}
