using System.CommandLine;
using System.Globalization;
using PerfGoals.Checking;
using PerfGoals.Cli.Inputs;
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
    private readonly Option<string> failOn;
    private readonly Option<ReadOptions?> maxSize;
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
        maxSize = CommandOptions.MaxSize(culture);
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
        foreach (var option in (Option[])[reference, vocabulary, failOn, maxSize])
        {
            command.Options.Add(option);
        }

        command.ReadsStandardInputOnce(files, culture);
    }

    /// <summary>Returns the declarations.</summary>
    /// <param name="arguments">The command line.</param>
    public string[] FilesIn(ParseResult arguments) => arguments.GetRequiredValue(files);

    /// <summary>Returns all that is read and must not be written over.</summary>
    /// <param name="arguments">The command line.</param>
    public IReadOnlyList<string> InputsIn(ParseResult arguments) =>
    [
        .. FilesIn(arguments), ruleSet.NameIn(arguments), .. arguments.GetValue(vocabulary) is { } words ? (string[])[words] : [],
        .. arguments.GetValue(reference) ?? [], .. acceptance.InputsIn(arguments),
    ];

    /// <summary>Returns how declarations are read.</summary>
    /// <param name="arguments">The command line.</param>
    /// <exception cref="UsageException">The vocabulary cannot be used; the message names it.</exception>
    public ReadOptions ReadingIn(ParseResult arguments) => CommandOptions.Reading(arguments.GetValue(maxSize), arguments.GetValue(vocabulary));

    /// <summary>Checks the declarations.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="outputs">What the command writes, which nothing else may be written to.</param>
    /// <param name="collectStatistics">Whether it is measured how long rules take.</param>
    /// <param name="announce">Told of each file that was not read.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    /// <param name="prepare">Given the checker and what is accepted, returns what is done to each document before it is checked; <see langword="null"/> for nothing.</param>
    /// <returns>The report, and how the command is to end.</returns>
    /// <exception cref="UsageException">A file that is named cannot be used.</exception>
    public (CheckReport Report, ExitStatus Status) Run(
        ParseResult arguments,
        IEnumerable<string> outputs,
        bool collectStatistics,
        Action<UnreadDocument> announce,
        CancellationToken cancellationToken,
        Func<Checker, FindingAcceptance, Func<DeclarationDocument, DeclarationDocument>>? prepare = null)
    {
        var reading = ReadingIn(arguments);
        var data = arguments.GetValue(reference) ?? [];
        var register = data.Length == 0 ? null : ReferenceFile.Read(data, reading);
        var accepted = acceptance.Resolve(arguments, terminal, [.. InputsIn(arguments).Except(acceptance.InputsIn(arguments)), .. outputs], register);
        var checker = new Checker(ruleSet.Resolve(arguments), new() { CollectStatistics = collectStatistics, Reference = register });
        var checks = new DeclarationChecks([checker], register, reading, announce) { Prepare = prepare?.Invoke(checker, accepted) };
        var report = accepted.Apply(checks.Run(FilesIn(arguments), cancellationToken)[0]);
        var status = checks.HasUnusableInput ? ExitStatus.Unusable
            : !report.IsComplete ? ExitStatus.Incomplete
            : FailThreshold.Of(arguments.GetRequiredValue(failOn)).IsReachedBy(report) ? ExitStatus.Findings
            : ExitStatus.Clean;
        return (report, status);
    }
}
