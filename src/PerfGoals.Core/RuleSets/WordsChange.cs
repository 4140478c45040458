using System.Collections.Immutable;
using PerfGoals.Diagnostics;

namespace PerfGoals.RuleSets;

/// <summary>What a rule set adds to a list of words that it inherits, and what it removes from it.</summary>
public sealed class WordsChange
{
    /// <summary>Gets the words to add; to add one that is there already changes nothing.</summary>
    /// <exception cref="ArgumentException">A word is blank.</exception>
    public ImmutableArray<string> Add
    {
        get;
        init => field = RuleValue.Of(value).Words;
    } = [];

    /// <summary>Gets the words to remove; to remove one that is not there is refused when the rule set is resolved.</summary>
    /// <exception cref="ArgumentException">A word is blank.</exception>
    public ImmutableArray<string> Remove
    {
        get;
        init => field = RuleValue.Of(value).Words;
    } = [];

    /// <summary>Returns the words after the change.</summary>
    internal RuleValue ApplyTo(RuleValue words) => RuleValue.Of(words.Words.Except(Remove, StringComparer.Ordinal).Concat(Add));
}
