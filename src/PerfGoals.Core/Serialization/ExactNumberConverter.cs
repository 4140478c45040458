using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using PerfGoals.Texts;

namespace PerfGoals.Serialization;

/// <summary>Reads numbers that a decimal holds to the last digit, and refuses those it would round.</summary>
internal sealed class ExactNumberConverter : JsonConverter<decimal>
{
    private const int MostDigits = 28;

    /// <summary>Reads the number the reader stands on.</summary>
    public static decimal Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            throw new JsonValueException(new("值应为数字", "the value must be a number"));
        }

        // JSON's numbers are ASCII, and so short that a text of it costs nothing.
        var text = System.Text.Encoding.ASCII.GetString(reader.ValueSpan);
        var isExact = !text.Contains('e', StringComparison.OrdinalIgnoreCase) && text.Count(char.IsAsciiDigit) <= MostDigits;
        return isExact
            ? decimal.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
            : throw new JsonValueException(new("数字最多 28 位，且不用指数形式", "a number has at most 28 digits and no exponent"));
    }

    /// <inheritdoc/>
    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => writer.WriteNumberValue(value);
}
