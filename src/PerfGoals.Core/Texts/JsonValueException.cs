using System.Text.Json;

namespace PerfGoals.Texts;

/// <summary>A JSON value is not what it must be, said in both languages; the serializer adds where.</summary>
internal sealed class JsonValueException(LocalizedText explanation) : JsonException(explanation.English)
{
    /// <summary>Gets what is wrong, as a part of a sentence.</summary>
    public LocalizedText Explanation { get; } = explanation;

    /// <summary>Returns the exception for a text that could not be read.</summary>
    public static JsonValueException Of(ParseFailure failure) => new(new(
        $"文字无法读取：{failure.Message.Chinese}（位置 {failure.Position}）", $"the text cannot be read: {failure.Message.English}, at character {failure.Position}"));

    /// <summary>Returns the exception for a value that is no text.</summary>
    public static JsonValueException NoText() => new(new("值应为文字", "the value must be a text"));
}
