using System.CommandLine;
using System.Globalization;
using System.Security;
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
        var output = new Option<string>("--output", "-o")
        {
            Description = new LocalizedText("写入的文件；给出多个文件时，写入的文件夹", "The file to write; for several files, the folder").In(culture),
            HelpName = "PATH",
            Required = true,
        };
        check.AddTo(this);
        Options.Add(output);
        this.Does((arguments, cancellationToken) =>
        {
            var targets = Targets(check.FilesIn(arguments), arguments.GetRequiredValue(output), check.InputsIn(arguments));
            var (report, status) = check.Run(
                arguments, targets.Values, collectStatistics: false, unread => UnreadText.Announce(unread, terminal, culture), cancellationToken);
            var reading = check.ReadingIn(arguments);
            foreach (var document in report.Documents)
            {
                cancellationToken.ThrowIfCancellationRequested();
                status = Write(document, targets[document.Document.Source], reading) ? status : ExitStatus.Unusable;
            }

            return status;
        });
    }

    private static Dictionary<string, string> Targets(string[] files, string output, IReadOnlyList<string> inputs)
    {
        if (files.Contains(DeclarationFile.StandardInput) || output == DeclarationFile.StandardInput)
        {
            throw new UsageException(new("annotate 不能读写标准输入输出（-）。请给出文件。", "annotate does not use standard input and output (-). Name files."));
        }

        var isFolder = files.Length > 1 || Directory.Exists(output);
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var target = isFolder ? Path.Combine(output, Path.GetFileName(file)) : output;
            if (inputs.Any(input => OutputFile.IsSame(input, target)))
            {
                throw new UsageException(new(
                    $"{target}：--output 会覆盖要读取的文件。请换一个文件名或文件夹。", $"{target}: --output would overwrite a file that is to be read. Choose another name or folder."));
            }

            if (!targets.TryAdd(file, target) || targets.Values.Count(other => string.Equals(other, target, StringComparison.OrdinalIgnoreCase)) > 1)
            {
                throw new UsageException(new(
                    $"{target}：几个文件会写到同一个地方。请分别运行。", $"{target}: Several files would be written to one place. Annotate them one by one."));
            }
        }

        return targets;
    }

    private bool Write(CheckedDocument document, string target, ReadOptions reading)
    {
        var source = document.Document.Source;
        try
        {
            var annotated = DocumentAnnotator.Annotate(File.ReadAllBytes(source), document, culture, reading);
            if (Path.GetDirectoryName(target) is { Length: > 0 } folder)
            {
                Directory.CreateDirectory(folder);
            }

            Destination.Of(target, terminal, []).Write(stream => stream.Write(annotated));
        }
        catch (UnreadableDocumentException e)
        {
            UnreadText.Announce(new UnreadDocument(source, e.Explanation, e.Line), terminal, culture);
            return false;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or SecurityException or ArgumentException or NotSupportedException)
        {
            throw new UsageException(new(
                $"{target}：无法写入，请检查路径、权限和磁盘空间（{e.Message}）", $"{target}: It cannot be written; check path, permissions and disk space ({e.Message})"));
        }

        var count = Phrases.Count(document.Result.Diagnostics.Count(finding => finding.Severity > Severity.Hidden), "个问题", "finding");
        Destination.Of(null, terminal, []).WritePage(
            page => page.Write(Phrases.SourceName(source)).Write(" → ").Write(Phrases.SourceName(target)).Write(new LocalizedText("：", ": ")).Write(count).EndLine(), culture);
        return true;
    }
}
