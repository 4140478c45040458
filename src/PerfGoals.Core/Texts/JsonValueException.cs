using System.Text.Json;

namespace PerfGoals.Texts;

/// <summary>A JSON value is not what it must be, said in both languages; the serializer adds where.</summary>
internal sealed class JsonValueException(LocalizedText explanation) : JsonException(explanation.English)
{
    /// <summary>Gets what is wrong, as a part of a sentence.</summary>
    public LocalizedText Explanation { get; } = explanation;
}
