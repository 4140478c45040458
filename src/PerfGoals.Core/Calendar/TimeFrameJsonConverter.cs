using System.Text.Json;
using System.Text.Json.Serialization;

namespace PerfGoals.Calendar;

/// <summary>Writes a time frame as its canonical text and reads it back.</summary>
internal sealed class TimeFrameJsonConverter : JsonConverter<TimeFrame>
{
    /// <inheritdoc/>
    public override TimeFrame Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString() : throw new JsonException($"A {nameof(TimeFrame)} is written as a text.");
        return TimeFrame.TryParse(text, out var frame, out var failure)
            ? frame
            : throw new JsonException($"Not a {nameof(TimeFrame)}: {failure.Message.English}, at character {failure.Position}.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TimeFrame value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
