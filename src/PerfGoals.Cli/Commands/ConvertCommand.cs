using System.CommandLine;
using System.Globalization;
using PerfGoals.Cli.Inputs;
using PerfGoals.Cli.Output;
using PerfGoals.Diagnostics;
using PerfGoals.Reporting;
using PerfGoals.Serialization;
using PerfGoals.Sources;
using PerfGoals.Texts;

namespace PerfGoals.Cli.Commands;

/// <summary><c>perfgoals convert</c>: writes a declaration in another form.</summary>
internal sealed class ConvertCommand : Command
{
    /// <summary>Creates the command.</summary>
    /// <param name="culture">The language in which it speaks.</param>
    /// <param name="terminal">The streams of the process.</param>
    public ConvertCommand(CultureInfo culture, Terminal terminal)
        : base("convert", new LocalizedText(
            "把申报表转换为规范 JSON；读取中发现的问题写到标准错误，其中有错误时退出码为 1",
            "Convert a declaration to canonical JSON; what the reader finds goes to standard error, and errors among it make the exit status 1").In(culture))
    {
        var file = CommandOptions.Files<string>(culture);
        var form = new Option<string>("--to")
        {
            Description = new LocalizedText("目标格式：json（规范 JSON）", "The form to convert to: json (canonical JSON)").In(culture),
            HelpName = "json",
            Required = true,
        }.Accepts(culture, "json");
        var output = CommandOptions.Output(culture);
        var vocabulary = CommandOptions.Vocabulary(culture);
        var layout = CommandOptions.Layout(culture);
        var maxSize = CommandOptions.MaxSize(culture);
        Arguments.Add(file);
        foreach (var option in (Option[])[form, vocabulary, layout, output, maxSize])
        {
            Options.Add(option);
        }

        this.Does((arguments, cancellationToken) =>
        {
            var path = arguments.GetRequiredValue(file);
            var (words, tables) = (arguments.GetValue(vocabulary), arguments.GetValue(layout));
            var destination = Destination.Of(arguments.GetValue(output), terminal, new[] { path, words, tables }.OfType<string>());
            var document = Read(path, CommandOptions.Reading(arguments.GetValue(maxSize), words, tables));
            cancellationToken.ThrowIfCancellationRequested();
            destination.Write(stream => CanonicalJson.Write(stream, document));

            var errors = new PlainPage(terminal.Error, culture);
            foreach (var problem in document.Problems)
            {
                FindingText.Write(errors, problem, document, basis: []);
            }

            return document.Problems.Any(problem => problem.Severity == Severity.Error) ? ExitStatus.Findings : ExitStatus.Clean;
        });
    }

    private static DeclarationDocument Read(string path, Documents.ReadOptions options)
    {
        try
        {
            return DeclarationFile.Read(path, options);
        }
        catch (UnreadableDocumentException e)
        {
            throw new UsageException(UnreadText.Of(new UnreadDocument(path, e.Explanation, e.Line)));
        }
    }
}
