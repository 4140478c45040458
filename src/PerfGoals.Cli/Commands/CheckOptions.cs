using System.CommandLine;
using System.Globalization;
using PerfGoals.Checking;
using PerfGoals.Cli.Inputs;
using PerfGoals.Cli.Output;
using PerfGoals.Documents;
using PerfGoals.Reporting;
using PerfGoals.Sources;
using PerfGoals.Texts;

namespace PerfGoals.Cli.Commands;

/// <summary>The files and options of commands that check declarations, whatever they do with what is found.</summary>
internal sealed class CheckOptions
{
    private readonly RuleSetOptions ruleSet;
    private readonly AcceptanceOptions acceptance;
    private readonly Argument<string[]> files;
    private readonly Option<string[]> reference;
    private readonly Option<string> vocabulary;
    private readonly Option<string> layout;
    private readonly Option<string> failOn;
    private readonly Option<ReadOptions?> maxSize;
    private readonly Option<int> jobs;
    private readonly CultureInfo culture;
    private readonly Terminal terminal;

    /// <summary>Creates the options.</summary>
    /// <param name="culture">The language of their descriptions.</param>
    /// <param name="terminal">The streams of the process.</param>
    public CheckOptions(CultureInfo culture, Terminal terminal)
    {
        (this.culture, this.terminal) = (culture, terminal);
        files = CommandOptions.Files<string[]>(culture);
        files.Arity = ArgumentArity.OneOrMore;
        ruleSet = new(culture);
        acceptance = new(culture);
        reference = CommandOptions.Reference(culture);
        vocabulary = CommandOptions.Vocabulary(culture);
        layout = CommandOptions.Layout(culture);
        maxSize = CommandOptions.MaxSize(culture);
        jobs = CommandOptions.Jobs(culture);
        failOn = new Option<string>("--fail-on")
        {
            Description = new LocalizedText("从哪一级别的问题起以退出码 1 结束", "The severity from which findings end the tool with exit status 1").In(culture),
            HelpName = string.Join('|', FailThreshold.Words),
            DefaultValueFactory = _ => "error",
        }.Accepts(culture, FailThreshold.Words);
    }

    /// <summary>Gives a command the files and options.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command)
    {
        command.Arguments.Add(files);
        ruleSet.AddTo(command);
        acceptance.AddTo(command);
        foreach (var option in (Option[])[reference, vocabulary, layout, failOn, maxSize, jobs])
        {
            command.Options.Add(option);
        }

        command.ReadsStandardInputOnce(files, culture);
    }

    /// <summary>Returns the declarations, those in folders among them, and says on standard error what is not read of the folders.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="results">The folder that the results go to, of which nothing is read, or <see langword="null"/>.</param>
    public InputFiles FilesIn(ParseResult arguments, string? results = null)
    {
        var found = new InputFiles(arguments.GetRequiredValue(files), [.. OthersIn(arguments), .. results is null ? (string[])[] : [results]]);
        SkippedText.Announce(found, terminal, culture);
        return found;
    }

    /// <summary>Returns all that is read and must not be written over.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="declarations">The declarations.</param>
    public IReadOnlyList<string> InputsIn(ParseResult arguments, InputFiles declarations) => [.. declarations.Paths, .. OthersIn(arguments)];

    /// <summary>Returns how declarations are read.</summary>
    /// <param name="arguments">The command line.</param>
    /// <exception cref="UsageException">The vocabulary or the layout cannot be used; the message names it.</exception>
    public ReadOptions ReadingIn(ParseResult arguments) => CommandOptions.Reading(arguments.GetValue(maxSize), arguments.GetValue(vocabulary), arguments.GetValue(layout));

    /// <summary>Checks the declarations.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="declarations">The declarations.</param>
    /// <param name="outputs">What the command writes, which nothing else may be written to.</param>
    /// <param name="collectStatistics">Whether it is measured how long rules take.</param>
    /// <param name="announce">Told of each file that was not read.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    /// <param name="prepare">Given the checker and what is accepted, returns what is done to each document before it is checked; <see langword="null"/> for nothing.</param>
    /// <returns>The report, and how the command is to end.</returns>
    /// <exception cref="UsageException">A file that is named cannot be used.</exception>
    public (CheckReport Report, ExitStatus Status) Run(
        ParseResult arguments,
        InputFiles declarations,
        IEnumerable<string> outputs,
        bool collectStatistics,
        Action<UnreadDocument> announce,
        CancellationToken cancellationToken,
        Func<Checker, FindingAcceptance, Func<DeclarationDocument, DeclarationDocument>>? prepare = null)
    {
        var reading = ReadingIn(arguments);
        var data = arguments.GetValue(reference) ?? [];
        var register = data.Length == 0 ? null : ReferenceFile.Read(data, reading);
        var accepted = acceptance.Resolve(arguments, terminal, [.. InputsIn(arguments, declarations).Except(acceptance.InputsIn(arguments)), .. outputs], register);
        var checker = new Checker(ruleSet.Resolve(arguments), new() { CollectStatistics = collectStatistics, Reference = register });
        var (report, hasUnusableInput) = ProgressBar.During(terminal, culture, declarations.Files.Length, progress =>
        {
            var checks = new DeclarationChecks([checker], register, reading, announce) { Jobs = arguments.GetValue(jobs), Progress = progress, Prepare = prepare?.Invoke(checker, accepted) };
            return (checks.Run(declarations.Paths, cancellationToken)[0], checks.HasUnusableInput);
        });
        report = accepted.Apply(report);
        var status = hasUnusableInput ? ExitStatus.Unusable
            : !report.IsComplete ? ExitStatus.Incomplete
            : FailThreshold.Of(arguments.GetRequiredValue(failOn)).IsReachedBy(report) ? ExitStatus.Findings
            : ExitStatus.Clean;
        return (report, status);
    }

    private IEnumerable<string> OthersIn(ParseResult arguments) =>
    [
        ruleSet.NameIn(arguments), .. new[] { arguments.GetValue(vocabulary), arguments.GetValue(layout) }.OfType<string>(),
        .. arguments.GetValue(reference) ?? [], .. acceptance.InputsIn(arguments),
    ];
}
