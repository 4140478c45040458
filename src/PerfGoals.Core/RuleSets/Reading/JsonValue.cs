using System.Text.Json;

namespace PerfGoals.RuleSets.Reading;

/// <summary>A value of JSON that knows where it stands.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Offset">Where it begins, in bytes.</param>
/// <param name="Text">The text of a string or a number, otherwise empty.</param>
/// <param name="Properties">The properties of an object, as they stand and also where a name occurs twice.</param>
/// <param name="Items">The entries of an array.</param>
internal sealed record JsonValue(JsonValueKind Kind, int Offset, string Text, IReadOnlyList<JsonMember> Properties, IReadOnlyList<JsonValue> Items)
{
    private static readonly JsonReaderOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>Reads a text.</summary>
    /// <exception cref="JsonException">The text is not JSON, or it is nested deeper than 64 levels.</exception>
    public static JsonValue Parse(ReadOnlySpan<byte> utf8Json)
    {
        var reader = new Utf8JsonReader(utf8Json, Options);
        reader.Read();
        var value = Read(ref reader);
        // What follows the value is refused by the reader.
        reader.Read();
        return value;
    }

    private static JsonValue Read(ref Utf8JsonReader reader)
    {
        var offset = (int)reader.TokenStartIndex;
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var properties = new List<JsonMember>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var (name, nameOffset) = (TextOf(ref reader), (int)reader.TokenStartIndex);
                    reader.Read();
                    properties.Add(new(name, nameOffset, Read(ref reader)));
                }

                return new(JsonValueKind.Object, offset, "", properties, []);
            case JsonTokenType.StartArray:
                var items = new List<JsonValue>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    items.Add(Read(ref reader));
                }

                return new(JsonValueKind.Array, offset, "", [], items);
            case JsonTokenType.String:
                return new(JsonValueKind.String, offset, TextOf(ref reader), [], []);
            case JsonTokenType.Number:
                return new(JsonValueKind.Number, offset, System.Text.Encoding.ASCII.GetString(reader.ValueSpan), [], []);
            case JsonTokenType.True:
                return new(JsonValueKind.True, offset, "", [], []);
            case JsonTokenType.False:
                return new(JsonValueKind.False, offset, "", [], []);
            default:
                return new(JsonValueKind.Null, offset, "", [], []);
        }
    }

    private static string TextOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // An escape such as \uD800 is one half of a character; what it was meant to be cannot be known.
            return "\uFFFD";
        }
    }
}

/// <summary>A property of an object.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Offset">Where the name begins, in bytes.</param>
/// <param name="Value">Its value.</param>
internal readonly record struct JsonMember(string Name, int Offset, JsonValue Value);
