using System.CommandLine;
using System.Globalization;
using PerfGoals.Cli.Output;
using PerfGoals.Reporting;
using PerfGoals.Texts;

namespace PerfGoals.Cli.Commands;

/// <summary><c>perfgoals check</c>: checks declarations by a rule set.</summary>
internal sealed class CheckCommand : Command
{
    /// <summary>Creates the command.</summary>
    /// <param name="culture">The language in which it speaks.</param>
    /// <param name="terminal">The streams of the process.</param>
    public CheckCommand(CultureInfo culture, Terminal terminal)
        : base("check", new LocalizedText("按规则集检查申报表", "Check declarations by a rule set").In(culture))
    {
        var check = new CheckOptions(culture, terminal);
        var format = CommandOptions.FormatOfReport(culture);
        var output = CommandOptions.Output(culture);
        var statistics = new Option<bool>("--statistics")
        {
            Description = new LocalizedText("在结果末尾列出各条规则的用时、运行次数和问题数", "List at the end how long each rule took, how often it was called and what it found").In(culture),
        };

        var summary = new Option<bool>("--summary")
        {
            Description = new LocalizedText(
                "只给出汇总：各单位、各条规则和问题最多的文件，不逐条列出问题", "Give a summary only: units, rules and the worst files, and not every finding").In(culture),
        };

        check.AddTo(this);
        foreach (var option in (Option[])[format, output, statistics, summary])
        {
            Options.Add(option);
        }

        Validators.Add(result =>
        {
            if (result.GetValue(summary) && ReportFormat.All.FirstOrDefault(form => form.Word == result.GetValue(format)) is { WriteSummary: null } form)
            {
                var words = ReportFormat.All.Where(other => other.WriteSummary is not null).Select(other => other.Word).ToList();
                result.AddError(new LocalizedText(
                    $"--summary 没有 {form.Word} 格式，请用 {string.Join("、", words)}。", $"--summary has no form {form.Word}; use {string.Join(", ", words)}.").In(culture));
            }
        });

        this.Does((arguments, cancellationToken) =>
        {
            var path = arguments.GetValue(output);
            var files = check.FilesIn(arguments);
            var destination = Destination.Of(path, terminal, check.InputsIn(arguments, files));
            var form = ReportFormat.Of(arguments.GetRequiredValue(format));
            // On one screen the report's own list of unread files is enough.
            Action<UnreadDocument> announce = form == ReportFormat.Text && destination.IsSeenWithErrors ? _ => { } : unread => UnreadText.Announce(unread, terminal, culture);
            var (report, status) = check.Run(arguments, files, path is null ? [] : [path], arguments.GetValue(statistics), announce, cancellationToken);
            if (arguments.GetValue(summary))
            {
                form.WriteSummary!(destination, PortfolioSummary.Of(report), culture);
            }
            else
            {
                form.Write(destination, report, culture);
            }

            return status;
        });
    }
}
