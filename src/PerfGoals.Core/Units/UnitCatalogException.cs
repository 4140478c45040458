using PerfGoals.Texts;

namespace PerfGoals.Units;

/// <summary>Units cannot be added to a catalogue: their JSON is malformed, a spelling is taken, or they refer to a unit that does not exist.</summary>
public sealed class UnitCatalogException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="explanation">What is wrong and what to do.</param>
    /// <param name="innerException">What was stumbled over, or <see langword="null"/>.</param>
    public UnitCatalogException(LocalizedText explanation, Exception? innerException = null)
        : base((explanation ?? throw new ArgumentNullException(nameof(explanation))).English, innerException) => Explanation = explanation;

    /// <summary>Gets what is wrong and what to do.</summary>
    public LocalizedText Explanation { get; }
}
