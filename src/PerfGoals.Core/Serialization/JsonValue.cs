using System.Text.Json;

namespace PerfGoals.Serialization;

/// <summary>A value of JSON that knows where it stands.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Offset">Where it begins, in bytes.</param>
/// <param name="Text">The text of a string or a number, otherwise empty.</param>
/// <param name="Properties">The properties of an object, as they stand and also where a name occurs twice.</param>
/// <param name="Items">The entries of an array.</param>
internal sealed record JsonValue(JsonValueKind Kind, int Offset, string Text, IReadOnlyList<JsonMember> Properties, IReadOnlyList<JsonValue> Items)
{
    private static readonly JsonReaderOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>Gets where it ends, in bytes: behind its last character.</summary>
    public int End { get; private init; }

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

                return new(JsonValueKind.Object, offset, "", properties, []) { End = (int)reader.BytesConsumed };
            case JsonTokenType.StartArray:
                var items = new List<JsonValue>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    items.Add(Read(ref reader));
                }

                return new(JsonValueKind.Array, offset, "", [], items) { End = (int)reader.BytesConsumed };
            case JsonTokenType.String:
                return new(JsonValueKind.String, offset, TextOf(ref reader), [], []) { End = (int)reader.BytesConsumed };
            case JsonTokenType.Number:
                return new(JsonValueKind.Number, offset, System.Text.Encoding.ASCII.GetString(reader.ValueSpan), [], []) { End = (int)reader.BytesConsumed };
            case JsonTokenType.True:
                return new(JsonValueKind.True, offset, "", [], []) { End = (int)reader.BytesConsumed };
            case JsonTokenType.False:
                return new(JsonValueKind.False, offset, "", [], []) { End = (int)reader.BytesConsumed };
            default:
                return new(JsonValueKind.Null, offset, "", [], []) { End = (int)reader.BytesConsumed };
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
