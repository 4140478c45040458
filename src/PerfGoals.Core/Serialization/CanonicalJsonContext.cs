using System.Text.Json.Serialization;

namespace PerfGoals.Serialization;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true, AllowDuplicateProperties = false)]
[JsonSerializable(typeof(DeclarationJson))]
[JsonSerializable(typeof(TargetObjectJson))]
[JsonSerializable(typeof(SuppressionFileJson))]
internal sealed partial class CanonicalJsonContext : JsonSerializerContext;
