using PerfGoals.Texts;

namespace PerfGoals.Testing;

/// <summary>A rule does not do what its test says. Every test framework shows the message of an exception, so that none is needed here.</summary>
public sealed class RuleVerificationException : Exception
{
    /// <summary>Creates the exception; its message is in the language of <see cref="System.Globalization.CultureInfo.CurrentUICulture"/>.</summary>
    /// <param name="explanation">What was expected and what there was.</param>
    public RuleVerificationException(LocalizedText explanation)
        : base((explanation ?? throw new ArgumentNullException(nameof(explanation))).In()) => Explanation = explanation;

    /// <summary>Gets what was expected and what there was.</summary>
    public LocalizedText Explanation { get; }
}
