using System.Text.Json;
using System.Text.Json.Serialization;
using PerfGoals.Texts;

namespace PerfGoals.Targets;

/// <summary>Writes a target as its text. Read is every text, as a cell's: what is not understood is kept, as unreadable.</summary>
internal sealed class TargetTextJsonConverter : JsonConverter<Target>
{
    /// <inheritdoc/>
    public override Target Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString() : throw new JsonException("A target is written as a text.");
        return Target.TryParse(text, out var target) || CellText.IsBlank(text) ? target : Target.Unreadable(CellText.Paragraphs(text));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Target value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
