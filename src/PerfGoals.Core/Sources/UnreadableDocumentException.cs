using PerfGoals.Texts;

namespace PerfGoals.Sources;

/// <summary>The source is no declaration, or is damaged beyond reading. Doubtful content is not thrown: it becomes a diagnostic.</summary>
public sealed class UnreadableDocumentException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="explanation">What is wrong and what to do.</param>
    /// <param name="line">The line of the source, from 1, or <see langword="null"/>.</param>
    /// <param name="innerException">What the reader stumbled over, or <see langword="null"/>.</param>
    public UnreadableDocumentException(LocalizedText explanation, int? line = null, Exception? innerException = null)
        : base((explanation ?? throw new ArgumentNullException(nameof(explanation))).English, innerException)
    {
        Explanation = explanation;
        Line = line;
    }

    /// <summary>Gets what is wrong and what to do.</summary>
    public LocalizedText Explanation { get; }

    /// <summary>Gets the line of the source, from 1, or <see langword="null"/> where no one line is to blame.</summary>
    public int? Line { get; }
}
