using PerfGoals.Diagnostics;
using PerfGoals.Documentation;
using PerfGoals.Goals;
using PerfGoals.Rules;
using PerfGoals.RuleSets;
using PerfGoals.Texts;

namespace PerfGoals.Cli.Output;

/// <summary>All there is to know of one rule.</summary>
/// <param name="page">Where to write.</param>
/// <param name="handbookPage">The rule, or a finding of a reader or of the checker, with its examples as they were run.</param>
internal sealed class RulePage(Page page, HandbookPage handbookPage)
{
    private readonly RuleDescriptor rule = handbookPage.Rule;

    /// <summary>Writes the page.</summary>
    public void Write()
    {
        page.Write($"{rule.Id} {rule.Name}", Tone.Strong).EndLine();
        page.Write(rule.Title, Tone.Strong).EndLine();
        page.EndLine();
        WriteLine(new("类别：", "Category:         "), new($"{rule.Category.Name.Chinese} ({rule.Category.Key})", $"{rule.Category.Name.English} ({rule.Category.Key})"));
        WriteLine(new("状态：", "Status:           "), HandbookWords.Of(rule.Lifecycle), rule.Lifecycle.Stage == RuleStage.Stable ? Tone.Plain : Tone.Warning);
        WriteLine(new("默认级别：", "Default severity: "), rule.DefaultSeverity.Name(), Phrases.ToneOf(rule.DefaultSeverity));
        WriteLine(new("把握程度：", "Certainty:        "), HandbookWords.Of(rule.Certainty));
        if (!rule.Fields.IsEmpty)
        {
            var names = rule.Fields.Select(field => field.Name()).OfType<LocalizedText>().ToList();
            WriteLine(new("涉及的列：", "Columns:          "), new(
                string.Join("、", names.Select(name => name.Chinese)),
                string.Join(", ", names.Select(name => $"{name.English} ({name.Chinese})"))));
        }

        if (!rule.FormerNames.IsEmpty)
        {
            WriteLine(new("旧称：", "Former names:     "), new(string.Join("、", rule.FormerNames), string.Join(", ", rule.FormerNames)));
        }

        // A path within the repository leads nowhere from a terminal.
        if (rule.HelpLink is { IsAbsoluteUri: true } link)
        {
            WriteLine(new("详见：", "More:             "), new(link.AbsoluteUri, link.AbsoluteUri));
        }

        if (handbookPage.Instruction is { } instruction)
        {
            WriteSection(new("填表要求", "What it asks for"), instruction);
        }

        WriteSection(new("为什么", "Why"), rule.Rationale);
        WriteSection(new("怎样改正", "How to fix"), rule.HowToFix);
        if (!rule.IsSuppressible)
        {
            WriteSection(new("豁免", "Suppression"), new("不能豁免。", "It cannot be suppressed."));
        }
        else if (rule.WhenToSuppress is { } when)
        {
            WriteSection(new("何时可以豁免", "When to suppress"), when);
        }

        WriteParameters();
        WriteMessages();
        WriteBasis();
        foreach (var example in handbookPage.Examples)
        {
            new ExampleDrawing(page, rule, example).Write();
        }
    }

    private void WriteParameters()
    {
        if (rule.Parameters.IsEmpty)
        {
            return;
        }

        WriteHeading(new("参数（在规则集中设置）", "Parameters (set in a rule set)"));
        foreach (var parameter in rule.Parameters)
        {
            var text = ParameterText.Of(parameter.DefaultValue, parameter);
            var range = parameter.AllowedValues;
            page.Write($"  {parameter.Key}").Write("  ").Write(parameter.Description)
                .Write(new LocalizedText($"；默认 {text.Chinese}，取值范围：{range.Chinese}", $"; default {text.English}, allowed: {range.English}"), Tone.Faint).EndLine();
        }
    }

    private void WriteMessages()
    {
        WriteHeading(new("提示内容", "What it says"));
        foreach (var message in rule.Messages)
        {
            page.Write($"  {message.Key}  ", Tone.Faint).Write(message.Text).EndLine();
        }
    }

    private void WriteBasis()
    {
        var uses = RuleSetLibrary.Shipped.RuleSets
            .Select(set => RulesInForce.Resolve(set, RuleSetLibrary.Shipped, RuleCatalog.BuiltIn))
            .SelectMany(set => set.Rules.Where(entry => entry.Descriptor.Id == rule.Id), (set, entry) => (set.RuleSet, Rule: entry))
            .ToList();
        if (uses.Count == 0 && rule.Basis.IsEmpty)
        {
            return;
        }

        WriteHeading(new("依据和使用它的规则集", "Basis, and rule sets that use it"));
        foreach (var basis in rule.Basis)
        {
            page.Write("  ").Write(basis.ToText()).EndLine();
        }

        foreach (var (set, inForce) in uses)
        {
            var values = ParameterText.Of(inForce, page.Culture);
            page.Write("  ").Write(set.Id, Tone.Strong).Write("  ").Write(inForce.Severity.Name(), Phrases.ToneOf(inForce.Severity))
                .Write(values.Length > 0 ? "  " + values : "").EndLine();
            foreach (var basis in inForce.Basis)
            {
                page.Write("    ").Write(basis.ToText()).EndLine();
            }
        }
    }

    private void WriteSection(LocalizedText heading, LocalizedText text)
    {
        WriteHeading(heading);
        page.Write("  ").Write(text).EndLine();
    }

    private void WriteHeading(LocalizedText heading)
    {
        page.EndLine();
        page.Write(heading, Tone.Strong).EndLine();
    }

    private void WriteLine(LocalizedText label, LocalizedText text, Tone tone = Tone.Plain) => page.Write(label, Tone.Faint).Write(text, tone).EndLine();
}
