using System.CommandLine;
using System.Globalization;
using PerfGoals.Cli.Inputs;
using PerfGoals.Cli.Output;
using PerfGoals.Reporting;
using PerfGoals.Serialization;
using PerfGoals.Sources;
using PerfGoals.Texts;

namespace PerfGoals.Cli.Commands;

/// <summary><c>perfgoals inspect</c>: shows what the tables of files were taken for.</summary>
internal sealed class InspectCommand : Command
{
    /// <summary>Creates the command.</summary>
    /// <param name="culture">The language in which it speaks.</param>
    /// <param name="terminal">The streams of the process.</param>
    public InspectCommand(CultureInfo culture, Terminal terminal)
        : base("inspect", new LocalizedText(
            "说明表格是怎样识别的：每一列、每个表头标签对应什么、为什么、有多大把握，哪些内容只保留原文，哪些没有归属",
            "Show how tables were recognised: what each column and label was taken for, why and how surely, what is kept as text only and what was passed over").In(culture))
    {
        var files = CommandOptions.Files<string[]>(culture);
        files.Arity = ArgumentArity.OneOrMore;
        var vocabulary = CommandOptions.Vocabulary(culture);
        var format = CommandOptions.Format(culture);
        var output = CommandOptions.Output(culture);
        var layout = CommandOptions.Layout(culture);
        var written = new Option<string>("--write-layout")
        {
            Description = new LocalizedText("把识别的结果写成版式文件，供修改后使用；只能给出一个 FILE", "Write what was recognised as a layout file, to be changed and used; for one FILE only").In(culture),
            HelpName = "FILE",
        };
        var maxSize = CommandOptions.MaxSize(culture);
        Arguments.Add(files);
        foreach (var option in (Option[])[vocabulary, layout, written, format, output, maxSize])
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
            string[] inputs = [.. declarations.Paths, .. others];
            var destination = Destination.Of(arguments.GetValue(output), terminal, inputs);
            var start = LayoutDestination(arguments.GetValue(written), arguments.GetValue(output), inputs, declarations.Files.Length, terminal);
            var options = CommandOptions.Reading(arguments.GetValue(maxSize), words, tables);
            var outcomes = declarations.Paths.SelectMany(path => DeclarationFile.ReadAll(path, options, cancellationToken)).ToList();
            var documents = outcomes.Select(outcome => outcome.Document).OfType<DeclarationDocument>().ToList();
            var unread = outcomes.Select(outcome => outcome.Unread).OfType<UnreadDocument>().ToList();
            unread.ForEach(one => UnreadText.Announce(one, terminal, culture));

            if (documents is [var only])
            {
                start?.Write(stream => LayoutJson.Write(stream, only, options.Layout));
            }

            if (arguments.GetRequiredValue(format) == CommandOptions.Text)
            {
                destination.WritePage(page => new InspectPage(page).Write(documents), culture);
            }
            else
            {
                destination.Write(stream => JsonReadings.Write(stream, documents, unread, culture));
            }

            return unread.Count > 0 ? ExitStatus.Unusable : ExitStatus.Clean;
        });
    }

    // A layout is of one form; what is recognised in several files may be of several.
    private static Destination? LayoutDestination(string? path, string? output, string[] inputs, int files, Terminal terminal)
    {
        if (path is null)
        {
            return null;
        }

        if (files > 1 || path == DeclarationFile.StandardInput)
        {
            throw new UsageException(new(
                "--write-layout 写入一个文件，只能给出一个 FILE，也不能写到标准输出（-）。", "--write-layout writes a file and takes one FILE; it does not write to standard output (-)."));
        }

        return Destination.Of(path, terminal, output is null ? inputs : [.. inputs, output], "--write-layout");
    }
}
