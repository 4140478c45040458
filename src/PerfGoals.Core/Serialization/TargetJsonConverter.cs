using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using PerfGoals.Texts;

namespace PerfGoals.Serialization;

/// <summary>Reads and writes <see cref="TargetJson"/>.</summary>
internal sealed class TargetJsonConverter : JsonConverter<TargetJson>
{
    public override TargetJson Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Number => new(ExactNumberConverter.Read(ref reader), null, null),
        JsonTokenType.String => new(null, reader.GetString(), null),
        JsonTokenType.StartObject => new(null, null, JsonSerializer.Deserialize(ref reader, ObjectInfo(options))!.Validated()),
        _ => throw new JsonValueException(new("值应为数字、文字或对象", "the value must be a number, a text or an object")),
    };

    public override void Write(Utf8JsonWriter writer, TargetJson value, JsonSerializerOptions options)
    {
        if (value.Number is { } number)
        {
            writer.WriteNumberValue(number);
        }
        else if (value.Object is { } form)
        {
            JsonSerializer.Serialize(writer, form, ObjectInfo(options));
        }
        else
        {
            writer.WriteStringValue(value.Text);
        }
    }

    private static JsonTypeInfo<TargetObjectJson> ObjectInfo(JsonSerializerOptions options) => (JsonTypeInfo<TargetObjectJson>)options.GetTypeInfo(typeof(TargetObjectJson));
}
