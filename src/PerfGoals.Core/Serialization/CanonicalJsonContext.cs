using System.Text.Json.Serialization;

namespace PerfGoals.Serialization;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(DeclarationJson))]
internal sealed partial class CanonicalJsonContext : JsonSerializerContext;
