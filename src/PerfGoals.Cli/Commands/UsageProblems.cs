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

        if (arguments.CommandResult.Command is { Subcommands.Count: > 0 } group && arguments.UnmatchedTokens.Count == 0)
        {
            var names = group.Subcommands.Select(command => command.Name).ToList();
            return [new($"请给出命令：{string.Join("、", names)}。", $"Name a command: {string.Join(", ", names)}.")];
        }

        // What else is wrong is but a consequence of the word that is not known.
        return arguments.UnmatchedTokens.Count > 0
            ? [.. arguments.UnmatchedTokens.Select(token => new LocalizedText(
                $"无法识别“{token}”：没有这样的命令或选项。", $"'{token}' is not known: there is no such command or option."))]
            : [.. arguments.Errors.Select(Reworded).DistinctBy(text => text.English)];
    }

    /// <summary>Says in the tool's own words what the parser says in its own; other messages are the tool's already.</summary>
    private static LocalizedText Reworded(ParseError error) => error.SymbolResult switch
    {
        ArgumentResult { Tokens.Count: 0, Argument.Name: var name } => new($"缺少 {name}。", $"{name} is missing."),
        OptionResult { Implicit: true, Option.Name: var name } => new($"缺少选项 {name}。", $"The option {name} is missing."),
        OptionResult { Tokens.Count: 0, Option.Name: var name } => new($"选项 {name} 后缺少值。", $"The option {name} has no value."),
        OptionResult { Tokens.Count: > 1, Option.Name: var name } => new($"选项 {name} 只能给出一次。", $"The option {name} can be given only once."),
        _ => new(error.Message, error.Message),
    };

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
