using System.CommandLine;
using System.Globalization;
using PerfGoals.Checking;
using PerfGoals.Cli.Inputs;
using PerfGoals.Cli.Output;
using PerfGoals.Reporting;
using PerfGoals.Texts;

namespace PerfGoals.Cli.Commands;

/// <summary><c>perfgoals check</c>: checks declarations by a rule set.</summary>
internal sealed class CheckCommand : Command
{
    private readonly CultureInfo culture;

    /// <summary>Creates the command.</summary>
    /// <param name="culture">The language in which it speaks.</param>
    /// <param name="terminal">The streams of the process.</param>
    public CheckCommand(CultureInfo culture, Terminal terminal)
        : base("check", new LocalizedText("按规则集检查申报表", "Check declarations by a rule set").In(culture))
    {
        this.culture = culture;

        var files = CommandOptions.Files<string[]>(culture);
        files.Arity = ArgumentArity.OneOrMore;
        var ruleSet = new RuleSetOptions(culture);
        var format = CommandOptions.Format(culture);
        var output = CommandOptions.Output(culture);
        var failOn = new Option<string>("--fail-on")
        {
            Description = new LocalizedText("从哪一级别的问题起以退出码 1 结束", "The severity from which findings end the tool with exit status 1").In(culture),
            HelpName = string.Join('|', FailThreshold.Words),
            DefaultValueFactory = _ => "error",
        }.Accepts(culture, FailThreshold.Words);
        var acceptance = new AcceptanceOptions(culture);
        var vocabulary = CommandOptions.Vocabulary(culture);
        var maxSize = CommandOptions.MaxSize(culture);
        var reference = CommandOptions.Reference(culture);
        var statistics = new Option<bool>("--statistics")
        {
            Description = new LocalizedText("在结果末尾列出各条规则的用时、运行次数和问题数", "List at the end how long each rule took, how often it was called and what it found").In(culture),
        };

        Arguments.Add(files);
        ruleSet.AddTo(this);
        acceptance.AddTo(this);
        foreach (var option in (Option[])[reference, vocabulary, format, output, failOn, maxSize, statistics])
        {
            Options.Add(option);
        }

        this.ReadsStandardInputOnce(files, culture);
        this.Does((arguments, cancellationToken) =>
        {
            var paths = arguments.GetRequiredValue(files);
            var words = arguments.GetValue(vocabulary);
            var data = arguments.GetValue(reference) ?? [];
            string[] inputs = [.. paths, ruleSet.NameIn(arguments), .. words is null ? [] : (string[])[words], .. data];
            var destination = Destination.Of(arguments.GetValue(output), terminal, inputs.Concat(acceptance.InputsIn(arguments)));
            var isText = arguments.GetRequiredValue(format) == CommandOptions.Text;
            // On one screen the report's own list of unread files is enough.
            Action<UnreadDocument> announce = isText && destination.IsSeenWithErrors ? _ => { } : unread => UnreadText.Announce(unread, terminal, culture);
            var reading = CommandOptions.Reading(arguments.GetValue(maxSize), words);
            var register = data.Length == 0 ? null : ReferenceFile.Read(data, reading);
            var accepted = acceptance.Resolve(arguments, terminal, [.. inputs, .. arguments.GetValue(output) is { } file ? (string[])[file] : []], register);
            var checker = new Checker(ruleSet.Resolve(arguments), new() { CollectStatistics = arguments.GetValue(statistics), Reference = register });
            var checks = new DeclarationChecks([checker], register, reading, announce);
            var report = accepted.Apply(checks.Run(paths, cancellationToken)[0]);
            Write(report, destination, isText);
            return checks.HasUnusableInput ? ExitStatus.Unusable
                : !report.IsComplete ? ExitStatus.Incomplete
                : FailThreshold.Of(arguments.GetRequiredValue(failOn)).IsReachedBy(report) ? ExitStatus.Findings
                : ExitStatus.Clean;
        });
    }

    private void Write(CheckReport report, Destination destination, bool isText)
    {
        if (isText)
        {
            destination.WritePage(page => new ReportPage(page, report).Write(), culture);
        }
        else
        {
            destination.Write(stream => JsonReport.Write(stream, report, culture));
        }
    }
}
