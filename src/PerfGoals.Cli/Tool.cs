using System.CommandLine;
using System.Globalization;
using PerfGoals.Acceptance;
using PerfGoals.Cli.Commands;
using PerfGoals.Cli.Output;
using PerfGoals.Reporting;
using PerfGoals.RuleSets;
using PerfGoals.Serialization;
using PerfGoals.Texts;

namespace PerfGoals.Cli;

/// <summary>The tool from the command line to the exit status. No exception leaves it.</summary>
internal static class Tool
{
    /// <summary>Does what the command line says.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="terminal">The streams of the process.</param>
    public static async Task<ExitStatus> RunAsync(string[] args, Terminal terminal)
    {
        var culture = Language.OfEnvironment;
        try
        {
            // The language is an option, and the texts of the options are in that language: so the line is parsed twice.
            var first = new PerfGoalsCommand(culture, terminal);
            culture = Language.ChosenIn(Parse(first, args), first.Language);
            CultureInfo.CurrentUICulture = culture;
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            return await RunAsync(Parse(new PerfGoalsCommand(culture, terminal), args), terminal, culture).ConfigureAwait(false);
        }
        catch (UsageException e)
        {
            Explain(e.Explanation);
            return ExitStatus.Unusable;
        }
        catch (RuleSetException e)
        {
            foreach (var problem in e.Problems)
            {
                Explain(problem.ToText());
            }

            return ExitStatus.Unusable;
        }
        catch (AcceptanceFileException e)
        {
            foreach (var problem in e.Problems)
            {
                Explain(problem.ToText());
            }

            return ExitStatus.Unusable;
        }
        catch (LayoutException e)
        {
            foreach (var problem in e.Problems)
            {
                Explain(problem);
            }

            return ExitStatus.Unusable;
        }
        catch (OperationCanceledException)
        {
            Explain(new("已中断，没有结果。", "Interrupted; there is no result."));
            return ExitStatus.Interrupted;
        }
        catch (Exception e)
        {
            // The last resort: whatever it is, the user gets a line and not a stack trace.
            Explain(Phrases.ToolFault(e));
            return ExitStatus.Incomplete;
        }

        void Explain(LocalizedText explanation) => terminal.Error.WriteLine("perfgoals: " + VisibleText.Of(explanation.In(culture)));
    }

    private static ParseResult Parse(PerfGoalsCommand root, string[] args) =>
        // A file may be called @list; it is not a list of arguments.
        root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });

    private static async Task<ExitStatus> RunAsync(ParseResult arguments, Terminal terminal, CultureInfo culture)
    {
        if (UsageProblems.In(arguments) is { Count: > 0 } problems)
        {
            foreach (var problem in problems)
            {
                terminal.Error.WriteLine("perfgoals: " + VisibleText.Of(problem.In(culture)));
            }

            var command = arguments.CommandResult.Command is PerfGoalsCommand ? "perfgoals" : $"perfgoals {arguments.CommandResult.Command.Name}";
            terminal.Error.WriteLine(new LocalizedText($"用法见：{command} --help", $"For usage see: {command} --help").In(culture));
            return ExitStatus.Unusable;
        }

        var output = Terminal.WriterOn(terminal.Output);
        await using (output.ConfigureAwait(false))
        {
            var configuration = new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                Output = output,
                Error = terminal.Error,
                ProcessTerminationTimeout = TimeSpan.FromSeconds(1),
            };
            return (ExitStatus)await arguments.InvokeAsync(configuration).ConfigureAwait(false);
        }
    }
}
