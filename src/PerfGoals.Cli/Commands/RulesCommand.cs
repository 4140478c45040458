using System.CommandLine;
using System.Globalization;
using PerfGoals.Cli.Output;
using PerfGoals.Reporting;
using PerfGoals.RuleSets;
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
            "列出生效的规则、级别、参数、各自的来源和依据，以及自带的规则集",
            "List the rules in force and why: severity, parameters, where each comes from, and basis; and the rule sets that come with the tool").In(culture))
    {
        var ruleSet = new RuleSetOptions(culture);
        var schema = new Option<bool>("--schema")
        {
            Description = new LocalizedText(
                "改为输出规则集的 JSON Schema，供编辑器补全和核对", "Print the JSON Schema of rule sets instead, by which editors complete and check them").In(culture),
        };
        var format = CommandOptions.Format(culture);
        ruleSet.AddTo(this);
        Options.Add(format);
        Options.Add(schema);
        this.Does((arguments, _) =>
        {
            var destination = Destination.Of(null, terminal, []);
            if (arguments.GetValue(schema))
            {
                destination.Write(stream => RuleSetSchema.Write(stream));
                return ExitStatus.Clean;
            }

            var rules = ruleSet.Resolve(arguments);
            if (arguments.GetRequiredValue(format) == CommandOptions.Text)
            {
                destination.WritePage(page => new RulesPage(page, rules).Write(), culture);
            }
            else
            {
                destination.Write(stream => JsonRules.Write(stream, rules, culture));
            }

            return ExitStatus.Clean;
        });
    }
}
