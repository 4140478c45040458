using System.Text.Json;
using System.Text.Json.Serialization;

namespace PerfGoals.Targets;

/// <summary>Writes a requirement as its text. Read is every text, as a cell's: what is not understood is kept, as unreadable.</summary>
internal sealed class RequirementJsonConverter : JsonConverter<Requirement>
{
    /// <inheritdoc/>
    public override Requirement Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType == JsonTokenType.String
        ? RequirementReader.Default.Read(reader.GetString(), out _)
        : throw new JsonException("A requirement is written as a text.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Requirement value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
