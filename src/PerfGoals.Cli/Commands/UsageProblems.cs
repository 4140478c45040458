using System.CommandLine;
using System.CommandLine.Parsing;
using PerfGoals.Texts;

namespace PerfGoals.Cli.Commands;

/// <summary>Finds what is wrong with a command line.</summary>
internal static class UsageProblems
{
    /// <summary>Returns what is wrong, in the order of the command line; nothing where the line can be acted on.</summary>
    /// <param name="arguments">The parsed command line.</param>
    public static IReadOnlyList<LocalizedText> In(ParseResult arguments)
    {
        // Help and version are answered whatever else the line says.
        if (arguments.Action is { ClearsParseErrors: true })
        {
            return [];
        }

        if (arguments.Errors.Count == 0)
        {
            return [.. UnknownOptions(arguments)];
        }

        if (arguments.CommandResult.Command is PerfGoalsCommand root && arguments.UnmatchedTokens.Count == 0)
        {
            var names = root.Subcommands.Select(command => command.Name).ToList();
            return [new($"请给出命令：{string.Join("、", names)}。", $"Name a command: {string.Join(", ", names)}.")];
        }

        // What else is wrong is but a consequence of the word that is not known.
        return arguments.UnmatchedTokens.Count > 0
            ? [.. arguments.UnmatchedTokens.Select(token => new LocalizedText(
                $"不认识“{token}”：没有这样的命令或选项。", $"'{token}' is not known: there is no such command or option."))]
            : [.. arguments.Errors.Select(error => error.Message.Trim()).Distinct(StringComparer.Ordinal).Select(message => new LocalizedText(message, message))];
    }

    /// <summary>Finds misspelt options, which the parser takes for files where a command takes any number of files.</summary>
    private static IEnumerable<LocalizedText> UnknownOptions(ParseResult arguments)
    {
        var isOptionPossible = arguments.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash).ToHashSet(ReferenceEqualityComparer.Instance);
        return arguments.CommandResult.Children.OfType<ArgumentResult>()
            .SelectMany(result => result.Tokens)
            .Where(token => token.Value.Length > 1 && token.Value[0] == '-' && isOptionPossible.Contains(token))
            .Select(token => new LocalizedText(
                $"没有选项“{token.Value}”。若是文件名，请写成 ./{token.Value}。", $"There is no option '{token.Value}'. If it is a file, write ./{token.Value}."));
    }
}
