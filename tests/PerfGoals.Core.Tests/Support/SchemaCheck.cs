using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace PerfGoals.Core.Tests.Support;

/// <summary>Holds JSON to a schema, as far as the schema of rule sets goes (draft 2020-12); a keyword it does not know is an error of the test.</summary>
internal sealed class SchemaCheck(JsonElement root)
{
    private static readonly string[] WithoutEffect = ["$schema", "$id", "$defs", "title", "description", "default", "deprecated"];

    /// <summary>Returns the pointers of the values that are not as they must be.</summary>
    public IReadOnlyList<string> ErrorsIn(JsonElement value) => [.. Check(root, value, "")];

    private IEnumerable<string> Check(JsonElement schema, JsonElement value, string at) => schema.EnumerateObject().SelectMany(keyword => keyword.Name switch
    {
        "$ref" => Check(Json.At(root, keyword.Value.GetString()![1..])!.Value, value, at),
        "type" => When(!IsOf(keyword.Value.GetString()!, value), at),
        "anyOf" => When(!keyword.Value.EnumerateArray().Any(branch => !Check(branch, value, at).Any()), at),
        "enum" => When(!keyword.Value.EnumerateArray().Any(word => JsonElement.DeepEquals(word, value)), at),
        "pattern" => When(value.ValueKind == JsonValueKind.String && !Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!), at),
        "minimum" => When(value.ValueKind == JsonValueKind.Number && value.GetDouble() < keyword.Value.GetDouble(), at),
        "maximum" => When(value.ValueKind == JsonValueKind.Number && value.GetDouble() > keyword.Value.GetDouble(), at),
        "uniqueItems" => When(value.ValueKind == JsonValueKind.Array && value.EnumerateArray().DistinctBy(item => item.GetRawText()).Count() < value.GetArrayLength(), at),
        "required" => When(value.ValueKind == JsonValueKind.Object && keyword.Value.EnumerateArray().Any(name => !value.TryGetProperty(name.GetString()!, out _)), at),
        "format" => When(value.ValueKind == JsonValueKind.String && !DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", out _), at),
        "items" when value.ValueKind == JsonValueKind.Array => value.EnumerateArray().SelectMany((item, index) => Check(keyword.Value, item, string.Create(CultureInfo.InvariantCulture, $"{at}/{index}"))),
        "properties" when value.ValueKind == JsonValueKind.Object => value.EnumerateObject()
            .Where(member => keyword.Value.TryGetProperty(member.Name, out _))
            .SelectMany(member => Check(keyword.Value.GetProperty(member.Name), member.Value, $"{at}/{member.Name}")),
        "additionalProperties" when value.ValueKind == JsonValueKind.Object => value.EnumerateObject()
            .Where(member => !schema.GetProperty("properties").TryGetProperty(member.Name, out _)).Select(member => $"{at}/{member.Name}"),
        "items" or "properties" or "additionalProperties" => [],
        _ => WithoutEffect.Contains(keyword.Name) ? [] : throw new NotSupportedException($"The check does not know '{keyword.Name}'."),
    });

    private static IEnumerable<string> When(bool isWrong, string at) => isWrong ? [at] : [];

    private static bool IsOf(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && double.IsInteger(value.GetDouble()),
        _ => throw new NotSupportedException($"The check does not know the type '{type}'."),
    };
}
