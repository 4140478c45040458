using System.Collections.Immutable;
using PerfGoals.Checking;
using PerfGoals.Diagnostics;
using PerfGoals.Reporting;
using PerfGoals.RuleSets;
using PerfGoals.Sources;
using PerfGoals.Texts;

namespace PerfGoals.Cli.Output;

/// <summary>What changes from one rule set (A) to another (B), and which findings appear, vanish or change with it.</summary>
/// <param name="page">Where to write.</param>
/// <param name="difference">The difference.</param>
internal sealed class DifferencePage(Page page, ReportDifference difference)
{
    private static readonly LocalizedText Arrow = new(" → ", " → ");

    /// <summary>Writes the page.</summary>
    public void Write()
    {
        WriteRuleSet("A", difference.Rules.Before);
        WriteRuleSet("B", difference.Rules.After);
        page.EndLine();
        WriteRules();
        foreach (var document in difference.Documents)
        {
            page.EndLine();
            WriteDocument(document);
        }

        WriteUnread();
    }

    private static bool IsShown(FindingDifference finding) => (finding.Before?.Severity ?? Severity.Hidden) > Severity.Hidden || (finding.After?.Severity ?? Severity.Hidden) > Severity.Hidden;

    private void WriteRuleSet(string letter, RulesInForce rules)
    {
        page.Write($"{letter}  ", Tone.Strong).Write(RuleSetText.Of(rules)).Write(rules.RuleSet.Title is { } title ? "  " + title.In(page.Culture) : "").EndLine();
        foreach (var notice in rules.Notices)
        {
            page.Write("   ").Write(new LocalizedText("注意：", "Notice: "), Tone.Warning).Write(notice.ToText()).EndLine();
        }
    }

    private void WriteRules()
    {
        var rules = difference.Rules.Rules;
        WriteOnly(new("只在 A 中生效", "Only in force in A"), rules.Where(rule => rule.IsOnlyBefore), rule => rule.Before);
        WriteOnly(new("只在 B 中生效", "Only in force in B"), rules.Where(rule => rule.IsOnlyAfter), rule => rule.After);
        var both = rules.Where(rule => rule is { IsOnlyBefore: false, IsOnlyAfter: false }).ToList();
        WriteHeading(new("两者都生效而有不同", "In force in both, and different"), both.Count);
        foreach (var rule in both)
        {
            WriteChanged(rule);
        }

        page.Write(difference.Rules.IsEmpty
            ? new LocalizedText("规则、级别、参数和依据都相同", "Rules, severities, parameters and basis are the same")
            : new("其余规则两者相同", "The other rules are the same in both")).Write(new LocalizedText("：", ": "))
            .Write(Phrases.Count(difference.Rules.Unchanged, "条", "rule")).EndLine();
    }

    private void WriteHeading(LocalizedText heading, int count)
    {
        if (count > 0)
        {
            page.Write(heading, Tone.Strong).Write(new LocalizedText($"（{count} 条）", $" ({count})"), Tone.Strong).EndLine();
        }
    }

    private void WriteOnly(LocalizedText heading, IEnumerable<RuleDifference> rules, Func<RuleDifference, RuleStanding> standingOf)
    {
        var only = rules.ToList();
        WriteHeading(heading, only.Count);
        foreach (var rule in only)
        {
            var standing = standingOf(rule);
            WriteIdentity(rule.Rule);
            page.Write("  ").Write(standing.Severity!.Value.Name(), Phrases.ToneOf(standing.Severity.Value)).Write("  ").Write(OriginText.Of(standing.Origin), Tone.Faint).EndLine();
            foreach (var parameter in rule.Parameters)
            {
                page.Write($"    {parameter.Parameter.Key} = ").Write(ParameterText.OfSetting((parameter.Before ?? parameter.After)!.Value, parameter.Parameter))
                    .Write("  ").Write(parameter.Parameter.Description, Tone.Faint).Write("  ").Write(OriginText.Of((parameter.BeforeOrigin ?? parameter.AfterOrigin)!), Tone.Faint).EndLine();
            }

            WriteBasis(new("依据：", "basis: "), standing.Basis);
        }
    }

    private void WriteChanged(RuleDifference rule)
    {
        WriteIdentity(rule.Rule);
        page.EndLine();
        if (rule.HasOtherSeverity)
        {
            page.Write("    ").Write(new LocalizedText("级别：", "severity: "), Tone.Faint);
            WriteSeverity(rule.Before);
            page.Write(Arrow);
            WriteSeverity(rule.After);
            page.EndLine();
        }

        foreach (var parameter in rule.Parameters)
        {
            WriteChanged(parameter);
        }

        if (rule.HasOtherBasis)
        {
            WriteBasis(new("A 的依据：", "basis in A: "), rule.Before.Basis);
            WriteBasis(new("B 的依据：", "basis in B: "), rule.After.Basis);
        }
    }

    private void WriteChanged(ParameterDifference parameter)
    {
        var (before, after) = (parameter.Before!.Value, parameter.After!.Value);
        page.Write($"    {parameter.Parameter.Key} ");
        if (before.Kind == RuleValueKind.Words && after.Kind == RuleValueKind.Words)
        {
            // Of two long lists nobody sees what differs.
            page.Write(ParameterText.Changes(before, after)).Write("  ")
                .Write(OriginText.Of(parameter.BeforeOrigin!), Tone.Faint).Write(Arrow).Write(OriginText.Of(parameter.AfterOrigin!), Tone.Faint);
        }
        else
        {
            page.Write("= ").Write(ParameterText.Of(before, parameter.Parameter)).Write(" ").Write(OriginText.Of(parameter.BeforeOrigin!), Tone.Faint)
                .Write(Arrow).Write(ParameterText.Of(after, parameter.Parameter)).Write(" ").Write(OriginText.Of(parameter.AfterOrigin!), Tone.Faint);
        }

        page.Write("  ").Write(parameter.Parameter.Description, Tone.Faint).EndLine();
    }

    private void WriteIdentity(RuleDescriptor rule) => page.Write("  ").Write(rule.Id, Tone.Strong).Write($" {rule.Name}").Write("  ").Write(rule.Title);

    private void WriteSeverity(RuleStanding standing) =>
        page.Write(standing.Severity!.Value.Name(), Phrases.ToneOf(standing.Severity.Value)).Write(" ").Write(OriginText.Of(standing.SeverityOrigin), Tone.Faint);

    private void WriteBasis(LocalizedText label, ImmutableArray<Basis> basis)
    {
        foreach (var entry in basis)
        {
            page.Write("    ").Write(label, Tone.Faint).Write(entry.ToText()).EndLine();
        }
    }

    private void WriteDocument(DocumentDifference document)
    {
        page.Write(Phrases.SourceName(document.Document.Source), Tone.Strong).EndLine();
        var findings = document.Difference.Findings.Where(IsShown).ToList();
        WriteFindings(new("换成 B 后出现", "Appears in B"), findings.Where(finding => finding.Appears), document.Document);
        WriteFindings(new("换成 B 后消失", "Vanishes in B"), findings.Where(finding => finding.Vanishes), document.Document);
        WriteFindings(new("换成 B 后级别或内容改变", "Other severity or text in B"), findings.Where(finding => finding is { Appears: false, Vanishes: false }), document.Document);
        var (before, after) = (document.Difference.Before, document.Difference.After);
        if (!before.IsComplete || !after.IsComplete)
        {
            page.Write("  ").Write(new LocalizedText("有规则出错，检查不完整。", "A rule failed, and the check is incomplete."), Tone.Error).EndLine();
        }

        page.Write("  ").Write(Phrases.Count(document.Difference.Unchanged, "个问题两者相同", "finding the same in both", "findings the same in both"))
            .Write(new LocalizedText("；未能核对：", "; not checked: ")).Write($"{before.Undetermined.Length}").Write(Arrow)
            .Write(Phrases.Count(after.Undetermined.Length, "处", "place")).EndLine();
    }

    private void WriteFindings(LocalizedText heading, IEnumerable<FindingDifference> findings, DeclarationDocument document)
    {
        var shown = findings.ToList();
        if (shown.Count == 0)
        {
            return;
        }

        page.Write(" ").Write(heading, Tone.Strong).Write(new LocalizedText($"（{shown.Count} 个）", $" ({shown.Count})"), Tone.Strong).EndLine();
        foreach (var finding in shown)
        {
            FindingText.Write(page, finding.Latest, document, basis: []);
            if (finding is { Before: { } before, After: not null })
            {
                page.Write("    ").Write(new LocalizedText("在 A 中：", "in A:      "), Tone.Faint).Write(before.Severity.Name(), Phrases.ToneOf(before.Severity))
                    .Write("  ").Write(Excerpt.Of(before.Message, page.Culture)).EndLine();
            }
        }
    }

    private void WriteUnread()
    {
        foreach (var unread in difference.Unread)
        {
            page.EndLine();
            page.Write(new LocalizedText("无法读取，未检查：", "Not read and not checked: "), Tone.Error).Write(UnreadText.Of(unread)).EndLine();
        }
    }
}
