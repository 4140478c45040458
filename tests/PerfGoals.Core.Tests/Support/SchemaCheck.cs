using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace PerfGoals.Core.Tests.Support;

/// <summary>Holds JSON to a schema (draft 2020-12), as far as the schemas of the library and of SARIF go; a keyword it does not know is an error of the test.</summary>
internal sealed class SchemaCheck(JsonElement root)
{
    private static readonly string[] WithoutEffect = ["$schema", "$id", "$defs", "definitions", "title", "description", "default", "deprecated"];

    /// <summary>Returns the pointers of the values that are not as they must be.</summary>
    public IReadOnlyList<string> ErrorsIn(JsonElement value) => [.. Check(root, value, "")];

    private IEnumerable<string> Check(JsonElement schema, JsonElement value, string at) => schema.EnumerateObject().SelectMany(keyword => keyword.Name switch
    {
        "$ref" => Check(Json.At(root, keyword.Value.GetString()![1..])!.Value, value, at),
        "type" => When(!TypesIn(keyword.Value).Any(type => IsOf(type, value)), at),
        "anyOf" => When(!keyword.Value.EnumerateArray().Any(branch => !Check(branch, value, at).Any()), at),
        "oneOf" => When(keyword.Value.EnumerateArray().Count(branch => !Check(branch, value, at).Any()) != 1, at),
        "enum" => When(!keyword.Value.EnumerateArray().Any(word => JsonElement.DeepEquals(word, value)), at),
        "pattern" => When(value.ValueKind == JsonValueKind.String && !Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!), at),
        "minimum" => When(value.ValueKind == JsonValueKind.Number && value.GetDouble() < keyword.Value.GetDouble(), at),
        "maximum" => When(value.ValueKind == JsonValueKind.Number && value.GetDouble() > keyword.Value.GetDouble(), at),
        "uniqueItems" => When(keyword.Value.GetBoolean() && value.ValueKind == JsonValueKind.Array && value.EnumerateArray().DistinctBy(item => item.GetRawText()).Count() < value.GetArrayLength(), at),
        "minItems" => When(value.ValueKind == JsonValueKind.Array && value.GetArrayLength() < keyword.Value.GetInt32(), at),
        "required" => When(value.ValueKind == JsonValueKind.Object && keyword.Value.EnumerateArray().Any(name => !value.TryGetProperty(name.GetString()!, out _)), at),
        "format" => When(value.ValueKind == JsonValueKind.String && !HasFormat(keyword.Value.GetString()!, value.GetString()!), at),
        "items" when value.ValueKind == JsonValueKind.Array => value.EnumerateArray().SelectMany((item, index) => Check(keyword.Value, item, string.Create(CultureInfo.InvariantCulture, $"{at}/{index}"))),
        "properties" when value.ValueKind == JsonValueKind.Object => value.EnumerateObject()
            .Where(member => keyword.Value.TryGetProperty(member.Name, out _))
            .SelectMany(member => Check(keyword.Value.GetProperty(member.Name), member.Value, $"{at}/{member.Name}")),
        "additionalProperties" when value.ValueKind == JsonValueKind.Object => value.EnumerateObject()
            .Where(member => !schema.TryGetProperty("properties", out var known) || !known.TryGetProperty(member.Name, out _))
            .SelectMany(member => keyword.Value.ValueKind switch
            {
                JsonValueKind.True => [],
                JsonValueKind.False => [$"{at}/{member.Name}"],
                _ => Check(keyword.Value, member.Value, $"{at}/{member.Name}"),
            }),
        "items" or "properties" or "additionalProperties" => [],
        _ => WithoutEffect.Contains(keyword.Name) ? [] : throw new NotSupportedException($"The check does not know '{keyword.Name}'."),
    });

    private static IEnumerable<string> When(bool isWrong, string at) => isWrong ? [at] : [];

    private static IEnumerable<string> TypesIn(JsonElement types) =>
        types.ValueKind == JsonValueKind.Array ? types.EnumerateArray().Select(type => type.GetString()!) : [types.GetString()!];

    private static bool HasFormat(string format, string text) => format switch
    {
        "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", out _),
        "uri" => Uri.IsWellFormedUriString(text, UriKind.Absolute),
        // The characters of RFC 3986; the framework's own check refuses what is long.
        "uri-reference" => Regex.IsMatch(text, @"^(?:[A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=-]|%[0-9A-F]{2})*\z"),
        _ => throw new NotSupportedException($"The check does not know the format '{format}'."),
    };

    private static bool IsOf(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "null" => value.ValueKind == JsonValueKind.Null,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && double.IsInteger(value.GetDouble()),
        _ => throw new NotSupportedException($"The check does not know the type '{type}'."),
    };
}
