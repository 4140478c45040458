using System.Text.Json;
using System.Text.Json.Serialization;

namespace PerfGoals.Texts;

/// <summary>Writes a value as its canonical text and reads it back.</summary>
/// <typeparam name="T">The value.</typeparam>
internal sealed class TextJsonConverter<T> : JsonConverter<T>
    where T : ITextValue<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString() : throw JsonValueException.NoText();
        return T.TryParse(text, out var value, out var failure)
            ? value
            : throw JsonValueException.Of(failure);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value?.ToString());
}
