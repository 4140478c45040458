using System.Text.Json.Serialization;

namespace WebUpload;

/// <summary>A finding.</summary>
/// <param name="Type">The rule, as a URI.</param>
/// <param name="Title">What the rule is about.</param>
/// <param name="Detail">What is wrong here.</param>
/// <param name="Severity">error, warning or info.</param>
/// <param name="Path">Its place in the goals, as a JSON Pointer.</param>
/// <param name="Place">Its place in the file, where that is known.</param>
/// <param name="Repairs">What can be done about it.</param>
/// <param name="Basis">The documents by which the rule is in force.</param>
public sealed record FindingDetails(
    string Type, string Title, string Detail, string Severity, [property: JsonPropertyName("pointer")] string Path, FindingPlace? Place, IReadOnlyList<string> Repairs, IReadOnlyList<string> Basis);
