using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PerfGoals.Texts;

namespace PerfGoals.Diagnostics;

/// <summary>What a rule says, in two languages, with named places for its arguments such as <c>{actual}</c>.</summary>
/// <remarks>Make one with <see cref="Message"/> or one of its generic forms, which fix the number and the types of the arguments.</remarks>
public abstract partial class MessageTemplate
{
    private protected MessageTemplate(string key, ImmutableArray<string> argumentNames, LocalizedText text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        ArgumentNullException.ThrowIfNull(text);
        Key = key;
        ArgumentNames = argumentNames;
        Text = text;
        if (argumentNames.Distinct(StringComparer.Ordinal).Count() < argumentNames.Length)
        {
            throw new ArgumentException($"Message '{key}' takes two arguments of one name: [{string.Join(", ", argumentNames)}].", nameof(argumentNames));
        }

        RequireEveryArgument(text.Chinese);
        RequireEveryArgument(text.English);
    }

    /// <summary>Gets the name of the message within its rule: stable, in lower case, such as <c>off-total</c>.</summary>
    public string Key { get; }

    /// <summary>Gets the names of the arguments, in the order in which they are given.</summary>
    public ImmutableArray<string> ArgumentNames { get; }

    /// <summary>Gets the wording with its named places.</summary>
    public LocalizedText Text { get; }

    [GeneratedRegex(@"\{([A-Za-z][A-Za-z0-9]*)\}")]
    internal static partial Regex Placeholder();

    private void RequireEveryArgument(string wording)
    {
        var used = Placeholder().Matches(wording).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        if (!used.SetEquals(ArgumentNames))
        {
            throw new ArgumentException(
                $"Message '{Key}' takes the arguments [{string.Join(", ", ArgumentNames)}] and its wording '{wording}' uses [{string.Join(", ", used)}].", nameof(wording));
        }
    }
}
