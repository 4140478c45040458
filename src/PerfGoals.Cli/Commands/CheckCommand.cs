using System.CommandLine;
using System.Globalization;
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

        var check = new CheckOptions(culture, terminal);
        var format = CommandOptions.Format(culture);
        var output = CommandOptions.Output(culture);
        var statistics = new Option<bool>("--statistics")
        {
            Description = new LocalizedText("在结果末尾列出各条规则的用时、运行次数和问题数", "List at the end how long each rule took, how often it was called and what it found").In(culture),
        };

        var summary = new Option<bool>("--summary")
        {
            Description = new LocalizedText(
                "文本结果只列出未能读取的文件和汇总，不逐条列出问题", "In the text, show only what could not be read and a summary, and not every finding").In(culture),
        };

        check.AddTo(this);
        foreach (var option in (Option[])[format, output, statistics, summary])
        {
            Options.Add(option);
        }

        this.Does((arguments, cancellationToken) =>
        {
            var path = arguments.GetValue(output);
            var files = check.FilesIn(arguments);
            var destination = Destination.Of(path, terminal, check.InputsIn(arguments, files));
            var isText = arguments.GetRequiredValue(format) == CommandOptions.Text;
            // On one screen the report's own list of unread files is enough.
            Action<UnreadDocument> announce = isText && destination.IsSeenWithErrors ? _ => { } : unread => UnreadText.Announce(unread, terminal, culture);
            var (report, status) = check.Run(arguments, files, path is null ? [] : [path], arguments.GetValue(statistics), announce, cancellationToken);
            Write(report, destination, isText, arguments.GetValue(summary));
            return status;
        });
    }

    private void Write(CheckReport report, Destination destination, bool isText, bool isSummary)
    {
        if (isText)
        {
            destination.WritePage(page => new ReportPage(page, report, isSummary).Write(), culture);
        }
        else
        {
            destination.Write(stream => JsonReport.Write(stream, report, culture));
        }
    }
}
