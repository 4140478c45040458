using System.Text.Json;
using System.Text.Json.Serialization;
using PerfGoals.Targets;

namespace PerfGoals.Serialization;

/// <summary>The JSON form of a <see cref="Target"/>: a number or a text.</summary>
[JsonConverter(typeof(TargetJsonConverter))]
internal readonly record struct TargetJson(decimal? Number, string? Text)
{
    public Target ToTarget(Comparison comparison)
    {
        if (Number is { } number)
        {
            return Target.Quantitative(number);
        }

        if (string.IsNullOrWhiteSpace(Text))
        {
            return Target.Empty;
        }

        return comparison == Comparison.Qualitative ? Target.Qualitative(Text) : Target.Unreadable(Text);
    }
}

/// <summary>Reads and writes <see cref="TargetJson"/>.</summary>
internal sealed class TargetJsonConverter : JsonConverter<TargetJson>
{
    public override TargetJson Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Number => new(ExactNumberConverter.Read(ref reader), null),
        JsonTokenType.String => new(null, reader.GetString()),
        _ => throw new JsonValueException(new("值应为数字或文字", "the value must be a number or a text")),
    };

    public override void Write(Utf8JsonWriter writer, TargetJson value, JsonSerializerOptions options)
    {
        if (value.Number is { } number)
        {
            writer.WriteNumberValue(number);
        }
        else
        {
            writer.WriteStringValue(value.Text);
        }
    }
}
