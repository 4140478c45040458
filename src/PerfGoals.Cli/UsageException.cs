using PerfGoals.Texts;

namespace PerfGoals.Cli;

/// <summary>The tool cannot do what it was asked to: an argument, a rule set or a place to write to is not usable.</summary>
/// <param name="explanation">What is wrong and what to do.</param>
internal sealed class UsageException(LocalizedText explanation) : Exception(explanation.English)
{
    /// <summary>Gets what is wrong and what to do.</summary>
    public LocalizedText Explanation { get; } = explanation;
}
