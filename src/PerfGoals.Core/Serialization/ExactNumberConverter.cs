using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using PerfGoals.Texts;

namespace PerfGoals.Serialization;

/// <summary>Reads numbers that a decimal holds to the last digit, and refuses those it would round.</summary>
internal sealed class ExactNumberConverter : JsonConverter<decimal>
{
    /// <summary>Reads the number the reader stands on.</summary>
    public static decimal Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            throw new JsonValueException(new("值应为数字", "the value must be a number"));
        }

        // JSON's numbers are ASCII, and so short that a text of it costs nothing.
        var text = System.Text.Encoding.ASCII.GetString(reader.ValueSpan);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var places = point < 0 ? 0 : text.Length - point - 1;
        return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number.Scale == places
            ? number
            : throw new JsonValueException(new("数字最多 28 位，且不用指数形式", "a number has at most 28 digits and no exponent"));
    }

    /// <inheritdoc/>
    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => writer.WriteNumberValue(value);
}
