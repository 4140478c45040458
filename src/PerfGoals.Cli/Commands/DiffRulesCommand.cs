using System.CommandLine;
using System.Globalization;
using PerfGoals.Checking;
using PerfGoals.Cli.Inputs;
using PerfGoals.Cli.Output;
using PerfGoals.Reporting;
using PerfGoals.Texts;

namespace PerfGoals.Cli.Commands;

/// <summary><c>perfgoals diff-rules</c>: shows what changes from one rule set to another, and what that means for declarations.</summary>
internal sealed class DiffRulesCommand : Command
{
    /// <summary>Creates the command.</summary>
    /// <param name="culture">The language in which it speaks.</param>
    /// <param name="terminal">The streams of the process.</param>
    public DiffRulesCommand(CultureInfo culture, Terminal terminal)
        : base("diff-rules", new LocalizedText(
            "比较两个规则集：哪些规则、级别、参数和依据不同；给出申报表时，还列出哪些问题出现、消失或改变。有无不同，退出码都是 0",
            "Compare two rule sets: rules, severities, parameters and basis; and given declarations, which findings appear, vanish or change. The exit status is 0 whether they differ or not").In(culture))
    {
        var (before, after) = (RuleSetName("A", culture), RuleSetName("B", culture));
        var files = CommandOptions.Files<string[]>(culture);
        files.Arity = ArgumentArity.ZeroOrMore;
        var folder = CommandOptions.RuleSetFolder(culture);
        var reference = CommandOptions.Reference(culture);
        var vocabulary = CommandOptions.Vocabulary(culture);
        var format = CommandOptions.Format(culture);
        var output = CommandOptions.Output(culture);
        var layout = CommandOptions.Layout(culture);
        var maxSize = CommandOptions.MaxSize(culture);
        foreach (var argument in (Argument[])[before, after, files])
        {
            Arguments.Add(argument);
        }

        foreach (var option in (Option[])[folder, reference, vocabulary, layout, format, output, maxSize])
        {
            Options.Add(option);
        }

        this.ReadsStandardInputOnce(files, culture);
        this.Does((arguments, cancellationToken) =>
        {
            var (nameBefore, nameAfter) = (arguments.GetRequiredValue(before), arguments.GetRequiredValue(after));
            var paths = arguments.GetValue(files) ?? [];
            var (words, tables) = (arguments.GetValue(vocabulary), arguments.GetValue(layout));
            var data = arguments.GetValue(reference) ?? [];
            string[] others = [nameBefore, nameAfter, .. new[] { words, tables }.OfType<string>(), .. data];
            var declarations = new InputFiles(paths, others);
            SkippedText.Announce(declarations, terminal, culture);
            string[] inputs = [.. declarations.Paths, .. others];
            var destination = Destination.Of(arguments.GetValue(output), terminal, inputs);
            var reading = CommandOptions.Reading(arguments.GetValue(maxSize), words, tables);
            var register = data.Length == 0 ? null : ReferenceFile.Read(data, reading);
            var options = new CheckerOptions { Reference = register };
            Checker CheckerOf(string name) => new(RuleSetFile.Resolve(name, arguments.GetValue(folder), [], []), options);

            var checks = new DeclarationChecks([CheckerOf(nameBefore), CheckerOf(nameAfter)], register, reading, unread => UnreadText.Announce(unread, terminal, culture));
            var reports = checks.Run(declarations.Paths, cancellationToken);
            var difference = ReportDifference.Between(reports[0], reports[1]);
            if (arguments.GetRequiredValue(format) == CommandOptions.Text)
            {
                destination.WritePage(page => new DifferencePage(page, difference).Write(), culture);
            }
            else
            {
                destination.Write(stream => JsonDifference.Write(stream, difference, culture));
            }

            // To differ is no failure: there is nothing here that a rule set could fall short of.
            return checks.HasUnusableInput ? ExitStatus.Unusable : difference.IsComplete ? ExitStatus.Clean : ExitStatus.Incomplete;
        });
    }

    private static Argument<string> RuleSetName(string name, CultureInfo culture) => new(name)
    {
        Description = new LocalizedText("规则集的编号、地区和年度（如 泸县@2025），或规则集 JSON 文件的路径", "The id of a rule set, a place and a year (such as 泸县@2025), or the path of a JSON file").In(culture),
    };
}
