using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using PerfGoals.Cli.Output;
using PerfGoals.Diagnostics;
using PerfGoals.Documentation;
using PerfGoals.Rules;
using PerfGoals.RuleSets;
using PerfGoals.Texts;

namespace PerfGoals.Cli.Commands;

/// <summary><c>perfgoals explain</c>: shows all there is to know of one rule.</summary>
internal sealed class ExplainCommand : Command
{
    /// <summary>Creates the command.</summary>
    /// <param name="culture">The language in which it speaks.</param>
    /// <param name="terminal">The streams of the process.</param>
    public ExplainCommand(CultureInfo culture, Terminal terminal)
        : base("explain", new LocalizedText(
            "说明一条规则：为什么有它，怎样改正，参数和示例", "Explain a rule: why it exists, how to fix what it finds, its parameters and examples").In(culture))
    {
        var rule = new Argument<string>("ID|NAME")
        {
            Description = new LocalizedText("规则的编号或名称，如 PG2001 或 weights-off-total", "The rule's id or name, such as PG2001 or weights-off-total").In(culture),
        };
        Arguments.Add(rule);
        this.Does((arguments, _) =>
        {
            var idOrName = arguments.GetRequiredValue(rule).Trim();
            var descriptor = RuleCatalog.BuiltIn.Find(idOrName) ?? throw Unknown(idOrName);
            var page = HandbookPage.Of(ByDefault(descriptor), descriptor);
            Destination.Of(null, terminal, []).WritePage(output => new RulePage(output, page).Write(), culture);
            return ExitStatus.Clean;
        });
    }

    /// <summary>Returns the problem of a rule that is not there.</summary>
    /// <param name="idOrName">What was given for its id or name.</param>
    public static UsageException Unknown(string idOrName)
    {
        var similar = RuleCatalog.BuiltIn.FindSimilar(idOrName);
        return similar.Length > 0
            ? new(new($"没有规则“{idOrName}”。是否指：{string.Join("、", similar)}？", $"There is no rule '{idOrName}'. Did you mean: {string.Join(", ", similar)}?"))
            : new(new($"没有规则“{idOrName}”。用 perfgoals rules 查看全部规则。", $"There is no rule '{idOrName}'. See perfgoals rules for all rules."));
    }

    // Examples show what a rule does by itself, whatever rule sets make of it.
    private static RulesInForce ByDefault(RuleDescriptor descriptor)
    {
        var rules = ImmutableSortedDictionary.Create<string, RuleSetting>(StringComparer.Ordinal);
        return RulesInForce.Resolve(
            new RuleSet { Id = "defaults", Version = "1", Rules = descriptor == EngineProblems.RuleFault ? rules : rules.Add(descriptor.Id, new RuleSetting()) }, RuleSetLibrary.Shipped, RuleCatalog.BuiltIn);
    }
}
