using System.Text.Json;
using System.Text.Json.Serialization;

namespace PerfGoals.Benchmarks.Peers;

/// <summary>The values of a declaration as bare properties: what a program without the library would deserialize into.</summary>
internal sealed class PlainDeclaration
{
    public string? Title { get; set; }

    public int? FiscalYear { get; set; }

    public PlainProject[] Projects { get; set; } = [];
}

internal sealed class PlainProject
{
    public string? Name { get; set; }

    public PlainMoney? Budget { get; set; }

    public string? AnnualGoal { get; set; }

    public PlainIndicator[] Indicators { get; set; } = [];
}

internal sealed class PlainMoney
{
    public decimal Amount { get; set; }

    public string? Unit { get; set; }
}

internal sealed class PlainIndicator
{
    [JsonPropertyName("level1")]
    public string? FirstLevel { get; set; }

    [JsonPropertyName("level2")]
    public string? SecondLevel { get; set; }

    public string? Name { get; set; }

    public string? Comparison { get; set; }

    public PlainTarget? Target { get; set; }

    public string? Unit { get; set; }

    public decimal? Weight { get; set; }
}

/// <summary>A number or a grade.</summary>
[JsonConverter(typeof(PlainTargetConverter))]
internal readonly record struct PlainTarget(decimal Number, string? Grade);

internal sealed class PlainTargetConverter : JsonConverter<PlainTarget>
{
    public override PlainTarget Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number ? new(reader.GetDecimal(), null) : new(0, reader.GetString());

    public override void Write(Utf8JsonWriter writer, PlainTarget value, JsonSerializerOptions options)
    {
        if (value.Grade is null)
        {
            writer.WriteNumberValue(value.Number);
        }
        else
        {
            writer.WriteStringValue(value.Grade);
        }
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PlainDeclaration))]
internal sealed partial class PlainJsonContext : JsonSerializerContext;
