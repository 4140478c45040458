using System.Collections.Immutable;
using System.Globalization;

namespace PerfGoals.Diagnostics;

/// <summary>A message together with its arguments; it becomes text when a person wants to read it.</summary>
public sealed class BoundMessage
{
    internal BoundMessage(MessageTemplate template, ImmutableArray<object?> values)
    {
        Template = template;
        Arguments = [.. template.ArgumentNames.Zip(values, (name, value) => new MessageArgument(name, value))];
    }

    /// <summary>Gets the wording.</summary>
    public MessageTemplate Template { get; }

    /// <summary>Gets the arguments in their order.</summary>
    public ImmutableArray<MessageArgument> Arguments { get; }

    /// <summary>Returns the message in a culture's language; numbers are written the same in every culture.</summary>
    /// <param name="culture">The reader's culture; <see langword="null"/> for <see cref="CultureInfo.CurrentUICulture"/>.</param>
    public string In(CultureInfo? culture = null)
    {
        culture ??= CultureInfo.CurrentUICulture;
        return MessageTemplate.Placeholder().Replace(
            Template.Text.In(culture),
            match => Arguments.First(argument => argument.Name == match.Groups[1].Value).TextIn(culture));
    }

    /// <summary>Returns the message in the language of <see cref="CultureInfo.CurrentUICulture"/>.</summary>
    public override string ToString() => In();
}
