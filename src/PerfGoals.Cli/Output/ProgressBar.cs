using System.Globalization;
using PerfGoals.Texts;
using Spectre.Console;

namespace PerfGoals.Cli.Output;

/// <summary>Shows on standard error how many of many files are done, where a person looks at it.</summary>
internal static class ProgressBar
{
    // Fewer are done before a bar has been read.
    private const int FewestFiles = 20;

    /// <summary>Does work, with a bar while it lasts; nothing of the bar is left.</summary>
    /// <param name="terminal">The streams of the process.</param>
    /// <param name="culture">The reader's culture.</param>
    /// <param name="files">How many files there are.</param>
    /// <param name="work">Does it, and calls what it is given whenever a file is done, on any thread.</param>
    public static T During<T>(Terminal terminal, CultureInfo culture, int files, Func<Action, T> work)
    {
        if (files < FewestFiles || !terminal.ShowsMotion)
        {
            return work(() => { });
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                var task = context.AddTask(new LocalizedText($"正在检查 {files} 个文件", $"Checking {files} files").In(culture), maxValue: files);
                return work(() => task.Increment(1));
            });
    }
}
