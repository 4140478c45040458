using System.Text.Json;
using System.Text.Json.Serialization;
using PerfGoals.Numbers;
using PerfGoals.Texts;

namespace PerfGoals.Serialization;

/// <summary>Reads weights to the last digit, and refuses numbers that no weight can be.</summary>
internal sealed class WeightConverter : JsonConverter<decimal>
{
    /// <inheritdoc/>
    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ExactNumberConverter.Read(ref reader) is var weight && WeightText.IsPossible(weight)
            ? weight
            : throw new JsonValueException(new("权重的数值过大", "the weight is too large a number"));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => writer.WriteNumberValue(value);
}
