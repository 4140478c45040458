using System.Globalization;
using PerfGoals.Checking;
using PerfGoals.Diagnostics;
using PerfGoals.Pages;
using PerfGoals.Texts;

namespace PerfGoals.Reporting.Html;

/// <summary>Writes what stands after the documents: what was accepted, the rule set, the rules with their reasons, and the ledger.</summary>
/// <param name="html">Where to write.</param>
/// <param name="report">The report.</param>
internal sealed class RulesSection(HtmlWriter html, CheckReport report)
{
    /// <summary>Writes what is to be said of the suppressions and the baseline as a whole; nothing where none were applied.</summary>
    /// <param name="list">Writes findings.</param>
    /// <param name="problems">The findings about the suppressions.</param>
    public void WriteAcceptance(FindingList list, IReadOnlyCollection<ListedFinding> problems)
    {
        if (report.Suppressions is null && report.Baseline is null)
        {
            return;
        }

        using (html.Open("section", ("id", "accepted"), ("aria-labelledby", "accepted-title")))
        {
            html.Line().Element("h2", new LocalizedText("豁免与基线", "Suppressions and baseline"), ("id", "accepted-title")).Line();
            if (report.Suppressions is { } suppressions)
            {
                var count = report.Documents.Sum(document => document.Result.Suppressed.Length);
                html.Element("p", new LocalizedText($"已豁免 {count} 个问题；{suppressions.Undecided} 条豁免未能判断是否还需要。", $"Findings suppressed: {count}; suppressions of which nothing can be said: {suppressions.Undecided}.")).Line();
            }

            if (problems.Count > 0)
            {
                list.Write(problems, document: null);
            }

            if (report.Baseline is { } baseline)
            {
                var (known, gone) = (report.Documents.Sum(document => document.Result.Known.Length), baseline.Gone.Sum(entry => entry.Count));
                html.Element("p", new LocalizedText($"基线中已有 {known} 个问题；基线中另有 {gone} 个问题没有再出现。", $"Findings in the baseline: {known}; of the baseline, {gone} did not occur again.")).Line();
                if (baseline.IsOfOtherRules)
                {
                    html.Element("p", new LocalizedText("▲ 基线是按另一套规则或参数生成的，问题的增减可能由此而来。", "▲ The baseline was made with other rules or parameters, which alone may make findings come and go."), ("class", "mark warning")).Line();
                }
            }
        }

        html.Line();
    }

    /// <summary>Writes the rule set, the rules that are linked to, and the ledger.</summary>
    /// <param name="linked">The rules that the page links to.</param>
    public void WriteRules(IEnumerable<RuleDescriptor> linked)
    {
        using (html.Open("section", ("id", "rules"), ("aria-labelledby", "rules-title")))
        {
            html.Line().Element("h2", new LocalizedText("规则与依据", "Rules and their basis"), ("id", "rules-title")).Line();
            WriteRuleSet();
            WriteReasons(linked);
            WriteLedger();
        }

        html.Line();
    }

    private void WriteRuleSet()
    {
        var rules = report.Rules;
        using (html.Open("dl", ("class", "facts rule-set")))
        {
            WriteFact(new("规则集", "Rule set"), $"{rules.RuleSet.Title?.In(html.Culture)} {rules.RuleSet.Id} {rules.RuleSet.Version}".Trim());
            foreach (var basis in rules.RuleSet.Basis)
            {
                WriteFact(new("依据", "Basis"), basis.ToText().In(html.Culture));
            }

            if (!rules.Overrides.IsEmpty)
            {
                WriteFact(new("另有设置", "Overridden by"), RuleSetText.OverridesOf(rules));
            }

            WriteFact(new("摘要", "Digest"), rules.Hash, "code");
            foreach (var notice in rules.Notices)
            {
                WriteFact(new("注意", "Notice"), notice.ToText().In(html.Culture));
            }
        }

        html.Line();
    }

    private void WriteReasons(IEnumerable<RuleDescriptor> linked)
    {
        var basisOf = report.Rules.Rules.ToDictionary(rule => rule.Descriptor.Id, rule => rule.Basis, StringComparer.Ordinal);
        html.Element("h3", new LocalizedText("涉及的规则", "Rules named above")).Line();
        foreach (var rule in linked.DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal))
        {
            using (html.Open("div", ("id", rule.Id), ("class", "rule")))
            {
                html.Element("h4", $"{rule.Id} {rule.Title.In(html.Culture)}").Line();
                using (html.Open("dl", ("class", "facts")))
                {
                    WriteFact(new("原因", "Why"), rule.Rationale.In(html.Culture));
                    WriteFact(new("改法", "Repair"), rule.HowToFix.In(html.Culture));
                    foreach (var basis in basisOf.GetValueOrDefault(rule.Id, rule.Basis))
                    {
                        WriteFact(new("依据", "Basis"), basis.ToText().In(html.Culture));
                    }
                }
            }

            html.Line();
        }
    }

    private void WriteLedger()
    {
        var entries = report.Documents.SelectMany(document => document.Result.Ledger).GroupBy(entry => entry.Rule.Id, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).ToList();
        using (html.Open("details", ("class", "ledger")))
        {
            html.Element("summary", new LocalizedText($"全部 {entries.Count} 条规则的检查台账", $"How each of the {entries.Count} rules ended")).Line();
            using (html.Open("div", ("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", new LocalizedText("检查台账", "Ledger").In(html.Culture))))
            using (html.Open("table"))
            {
                using (html.Open("thead"))
                using (html.Open("tr"))
                {
                    foreach (var heading in (ReadOnlySpan<LocalizedText>)[new("规则", "Rule"), new("通过", "Passed"), new("不符", "Violated"), new("不适用", "Not applicable"), new("未能核对", "Not checked"), new("运行失败", "Failed")])
                    {
                        html.Element("th", heading, ("scope", "col"));
                    }
                }

                using (html.Open("tbody"))
                {
                    html.Line();
                    foreach (var rule in entries)
                    {
                        WriteLedgerRow(rule);
                    }
                }
            }
        }

        html.Line();
    }

    private void WriteLedgerRow(IEnumerable<LedgerEntry> entries)
    {
        using (html.Open("tr"))
        {
            var rule = entries.First().Rule;
            html.Element("th", $"{rule.Id} {rule.Title.In(html.Culture)}", ("scope", "row"));
            foreach (var count in (ReadOnlySpan<int>)[entries.Sum(entry => entry.Passed), entries.Sum(entry => entry.Violated), entries.Sum(entry => entry.NotApplicable), entries.Sum(entry => entry.Undetermined), entries.Sum(entry => entry.Faulted)])
            {
                html.Element("td", count.ToString(CultureInfo.InvariantCulture), ("class", "number"));
            }
        }

        html.Line();
    }

    private void WriteFact(LocalizedText name, string text, string element = "span")
    {
        using (html.Open("div"))
        {
            html.Element("dt", name);
            using (html.Open("dd"))
            {
                html.Element(element, text);
            }
        }
    }
}
