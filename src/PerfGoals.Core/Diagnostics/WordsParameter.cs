using System.Collections.Immutable;
using PerfGoals.Texts;

namespace PerfGoals.Diagnostics;

/// <summary>A parameter that is a list of words or phrases, such as those that are too vague. A rule set replaces the list, or adds to it and removes from it.</summary>
/// <param name="key">The name under which rule sets set it.</param>
/// <param name="defaultWords">The words where a rule set names none; their order means nothing.</param>
/// <param name="description">What the words are.</param>
/// <exception cref="ArgumentException">The key has another form than <see cref="RuleParameter.Key"/> says, or a word is blank.</exception>
public sealed class WordsParameter(string key, IEnumerable<string> defaultWords, LocalizedText description)
    : RuleParameter(key, RuleValue.Of(defaultWords), description)
{
    /// <summary>Gets the words where a rule set names none, each once and in the order of their characters.</summary>
    public ImmutableArray<string> Default => DefaultValue.Words;

    /// <inheritdoc/>
    public override LocalizedText AllowedValues { get; } = new("词语列表，可为空", "a list of words, which may be empty");
}
