using System.CommandLine;
using System.Globalization;
using PerfGoals.Checking;
using PerfGoals.Cli.Inputs;
using PerfGoals.Cli.Output;
using PerfGoals.Diagnostics;
using PerfGoals.Documents;
using PerfGoals.Documents.Annotation;
using PerfGoals.Reporting;
using PerfGoals.Sources;
using PerfGoals.Texts;

namespace PerfGoals.Cli.Commands;

/// <summary><c>perfgoals annotate</c>: checks declarations, and writes what is found beside their cells.</summary>
internal sealed class AnnotateCommand : Command
{
    private readonly CultureInfo culture;
    private readonly Terminal terminal;

    /// <summary>Creates the command.</summary>
    /// <param name="culture">The language in which it speaks, and in which comments are written.</param>
    /// <param name="terminal">The streams of the process.</param>
    public AnnotateCommand(CultureInfo culture, Terminal terminal)
        : base("annotate", new LocalizedText(
            "检查 Word、Excel 申报表，并把问题作为批注写到相应单元格；原文件不变，再次运行只替换自己的批注",
            "Check declarations in Word and Excel, and write what is found as comments on their cells; the originals stay, and another run replaces its own comments only").In(culture))
    {
        (this.culture, this.terminal) = (culture, terminal);
        var check = new CheckOptions(culture, terminal);
        var output = OutputFiles.Option(culture);
        check.AddTo(this);
        Options.Add(output);
        this.Does((arguments, cancellationToken) =>
        {
            var place = arguments.GetRequiredValue(output);
            var files = check.FilesIn(arguments, results: place);
            var targets = OutputTargets.Of(files, place, check.InputsIn(arguments, files), Name);
            var (report, status) = check.Run(
                arguments, files, targets.Values, collectStatistics: false, unread => UnreadText.Announce(unread, terminal, culture), cancellationToken);
            var reading = check.ReadingIn(arguments);
            foreach (var (file, documents) in OutputTargets.DocumentsOf(files, report))
            {
                cancellationToken.ThrowIfCancellationRequested();
                status = Write(file, documents, targets[file], reading) ? status : ExitStatus.Unusable;
            }

            return status;
        });
    }

    private bool Write(string source, IReadOnlyList<CheckedDocument> documents, string target, ReadOptions reading)
    {
        if (documents[0].Document.Source != source)
        {
            UnreadText.Announce(new UnreadDocument(source, OutputTargets.SeveralDeclarations, null), terminal, culture);
            return false;
        }

        var document = documents[0];
        try
        {
            OutputFiles.Write(target, DocumentAnnotator.Annotate(File.ReadAllBytes(source), document, culture, reading), terminal);
        }
        catch (UnreadableDocumentException e)
        {
            UnreadText.Announce(new UnreadDocument(source, e.Explanation, e.Line), terminal, culture);
            return false;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(new($"{source}：无法读取（{e.Message}）", $"{source}: It cannot be read ({e.Message})"));
        }

        var count = Phrases.Count(document.Result.Diagnostics.Count(finding => finding.Severity > Severity.Hidden), "个问题", "finding");
        Destination.Of(null, terminal, []).WritePage(
            page => page.Write(Phrases.SourceName(source)).Write(" → ").Write(Phrases.SourceName(target)).Write(new LocalizedText("：", ": ")).Write(count).EndLine(), culture);
        return true;
    }
}
