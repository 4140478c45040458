using System.CommandLine;
using System.Globalization;
using PerfGoals.Cli.Inputs;
using PerfGoals.Cli.Output;
using PerfGoals.Texts;

namespace PerfGoals.Cli.Commands;

/// <summary><c>perfgoals rules</c>: shows what a rule set puts in force.</summary>
internal sealed class RulesCommand : Command
{
    /// <summary>Creates the command.</summary>
    /// <param name="culture">The language in which it speaks.</param>
    /// <param name="terminal">The streams of the process.</param>
    public RulesCommand(CultureInfo culture, Terminal terminal)
        : base("rules", new LocalizedText(
            "列出规则集中生效的规则、级别、参数和依据，以及自带的规则集",
            "List the rules that a rule set puts in force, with severity, parameters and basis, and the rule sets that come with the tool").In(culture))
    {
        var ruleSet = CommandOptions.RuleSet(culture);
        Options.Add(ruleSet);
        this.Does((arguments, _) =>
        {
            var rules = RuleSetFile.Resolve(arguments.GetRequiredValue(ruleSet));
            Destination.Of(null, terminal, []).WritePage(page => new RulesPage(page, rules).Write(), culture);
            return ExitStatus.Clean;
        });
    }
}
