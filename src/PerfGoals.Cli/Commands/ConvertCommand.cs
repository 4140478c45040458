using System.CommandLine;
using System.Globalization;
using PerfGoals.Cli.Inputs;
using PerfGoals.Cli.Output;
using PerfGoals.Diagnostics;
using PerfGoals.Documents;
using PerfGoals.Serialization;
using PerfGoals.Sources;
using PerfGoals.Texts;

namespace PerfGoals.Cli.Commands;

/// <summary><c>perfgoals convert</c>: writes a declaration in another form, or many declarations as lines of one file.</summary>
internal sealed class ConvertCommand : Command
{
    private const string Json = "json";
    private const string Ndjson = "ndjson";

    private readonly CultureInfo culture;
    private readonly Terminal terminal;

    /// <summary>Creates the command.</summary>
    /// <param name="culture">The language in which it speaks.</param>
    /// <param name="terminal">The streams of the process.</param>
    public ConvertCommand(CultureInfo culture, Terminal terminal)
        : base("convert", new LocalizedText(
            "把申报表转换为规范 JSON，多份时每行一份（NDJSON）；读取中发现的问题写到标准错误，其中有错误时退出码为 1",
            "Convert a declaration to canonical JSON, or many to one a line (NDJSON); what the reader finds goes to standard error, and errors among it make the exit status 1").In(culture))
    {
        (this.culture, this.terminal) = (culture, terminal);
        var files = CommandOptions.Files<string[]>(culture);
        files.Arity = ArgumentArity.OneOrMore;
        var form = new Option<string>("--to")
        {
            Description = new LocalizedText(
                "目标格式：json（规范 JSON，只能有一份申报表），ndjson（每行一份）", "The form to convert to: json (canonical JSON, of one declaration) or ndjson (one a line)").In(culture),
            HelpName = $"{Json}|{Ndjson}",
            Required = true,
        }.Accepts(culture, Json, Ndjson);
        var output = CommandOptions.Output(culture);
        var vocabulary = CommandOptions.Vocabulary(culture);
        var layout = CommandOptions.Layout(culture);
        var maxSize = CommandOptions.MaxSize(culture);
        Arguments.Add(files);
        foreach (var option in (Option[])[form, vocabulary, layout, output, maxSize])
        {
            Options.Add(option);
        }

        this.ReadsStandardInputOnce(files, culture);
        this.Does((arguments, cancellationToken) =>
        {
            var (words, tables) = (arguments.GetValue(vocabulary), arguments.GetValue(layout));
            string[] others = [.. new[] { words, tables }.OfType<string>()];
            var declarations = new InputFiles(arguments.GetRequiredValue(files), others);
            SkippedText.Announce(declarations, terminal, culture);
            var destination = Destination.Of(arguments.GetValue(output), terminal, [.. declarations.Paths, .. others]);
            var options = CommandOptions.Reading(arguments.GetValue(maxSize), words, tables);
            var outcomes = declarations.Paths.SelectMany(path => DeclarationFile.ReadAll(path, options, cancellationToken));
            return arguments.GetRequiredValue(form) == Json ? WriteOne(outcomes, destination) : WriteAll(outcomes, destination);
        });
    }

    private ExitStatus WriteOne(IEnumerable<ReadOutcome> outcomes, Destination destination)
    {
        var first = outcomes.Take(2).ToList();
        if (first is not [var only])
        {
            throw new UsageException(new(
                "规范 JSON 只能有一份申报表，而这里有多份。请用 --to ndjson，每行写一份。", "Canonical JSON holds one declaration, and there are several. Use --to ndjson, which writes one a line."));
        }

        if (!only.IsRead)
        {
            throw new UsageException(UnreadText.Of(only.Unread));
        }

        destination.Write(stream => CanonicalJson.Write(stream, only.Document));
        return WriteProblems(only.Document, isNamed: false) ? ExitStatus.Findings : ExitStatus.Clean;
    }

    private ExitStatus WriteAll(IEnumerable<ReadOutcome> outcomes, Destination destination)
    {
        var status = ExitStatus.Clean;
        destination.Write(stream =>
        {
            foreach (var outcome in outcomes)
            {
                if (!outcome.IsRead)
                {
                    UnreadText.Announce(outcome.Unread, terminal, culture);
                    status = ExitStatus.Unusable;
                    continue;
                }

                CanonicalJson.WriteLine(stream, outcome.Document);
                if (WriteProblems(outcome.Document, isNamed: true) && status == ExitStatus.Clean)
                {
                    status = ExitStatus.Findings;
                }
            }
        });
        return status;
    }

    /// <summary>Writes what the reader found to standard error.</summary>
    /// <returns>Whether there are errors among it.</returns>
    private bool WriteProblems(DeclarationDocument document, bool isNamed)
    {
        var errors = new PlainPage(terminal.Error, culture);
        if (isNamed && !document.Problems.IsEmpty)
        {
            errors.Write(Phrases.SourceName(document.Source)).EndLine();
        }

        foreach (var problem in document.Problems)
        {
            FindingText.Write(errors, problem, document, basis: []);
        }

        return document.Problems.Any(problem => problem.Severity == Severity.Error);
    }
}
