using System.Globalization;
using System.Text.Json;
using PerfGoals.Texts;

namespace PerfGoals.Serialization;

/// <summary>A host's vocabulary cannot be used: its JSON is malformed, or it contradicts itself or what is known.</summary>
public sealed class VocabularyException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="explanation">What is wrong.</param>
    /// <param name="innerException">What was stumbled over, or <see langword="null"/>.</param>
    public VocabularyException(LocalizedText explanation, Exception? innerException = null)
        : base((explanation ?? throw new ArgumentNullException(nameof(explanation))).English, innerException) => Explanation = explanation;

    /// <summary>Gets what is wrong.</summary>
    public LocalizedText Explanation { get; }

    internal static VocabularyException FromJson(JsonException e)
    {
        var line = (e.LineNumber + 1)?.ToString(CultureInfo.InvariantCulture) ?? "?";
        var what = JsonErrorText.Of(e);
        return new(new($"词汇第 {line} 行：{what.Chinese}", $"Line {line} of the vocabulary: {what.English}"), e);
    }
}
