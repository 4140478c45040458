using PerfGoals.Texts;

namespace PerfGoals.Units;

/// <summary>Units that are added do not agree with each other or with those that are there; whoever adds them says so in terms of their own.</summary>
/// <param name="explanation">What is wrong.</param>
/// <param name="innerException">What was stumbled over, or <see langword="null"/>.</param>
internal sealed class UnitCatalogException(LocalizedText explanation, Exception? innerException = null) : Exception(explanation.English, innerException)
{
    /// <summary>Gets what is wrong, as a part of a sentence.</summary>
    public LocalizedText Explanation { get; } = explanation;
}
