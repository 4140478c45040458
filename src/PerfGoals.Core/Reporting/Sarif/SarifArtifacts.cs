using System.Collections.Immutable;
using System.Text.Json;

namespace PerfGoals.Reporting.Sarif;

/// <summary>The files of a report, each once.</summary>
internal sealed class SarifArtifacts
{
    private readonly Utf8JsonWriter json;
    private readonly ImmutableArray<(string Source, string Role)> files;
    private readonly Dictionary<string, int> indexByUri;

    /// <summary>Creates the list.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="report">The report.</param>
    public SarifArtifacts(Utf8JsonWriter json, CheckReport report)
    {
        this.json = json;
        files =
        [
            .. report.Documents.Select(document => document.Document.Source).Concat(report.Unread.Select(unread => unread.Source)).Select(source => (source, "analysisTarget"))
                .Concat(report.Suppressions?.Source is { } suppressions ? [(suppressions, "userSpecifiedConfiguration")] : [])
                .DistinctBy(file => UriOf(file.Item1)),
        ];
        indexByUri = files.Select((file, index) => (UriOf(file.Source), index)).ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>Returns a path as a reference that a URI can be made of: relative where the path is.</summary>
    /// <param name="source">The path, as it was given; one of Windows by its drive or its backslashes.</param>
    public static string UriOf(string source)
    {
        var hasDrive = source.Length > 2 && char.IsAsciiLetter(source[0]) && source[1] == ':' && source[2] is '\\' or '/';
        var path = source.Replace('\\', '/');
        var encoded = string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
        return hasDrive ? $"file:///{path[0]}:{encoded[4..]}"
            : path.StartsWith('/') ? $"file://{encoded}"
            : encoded;
    }

    /// <summary>Writes the list.</summary>
    public void Write()
    {
        json.WriteStartArray("artifacts");
        foreach (var (source, role) in files)
        {
            json.WriteStartObject();
            json.WriteStartObject("location");
            json.WriteString("uri", UriOf(source));
            json.WriteEndObject();
            json.WriteStartArray("roles");
            json.WriteStringValue(role);
            if (source == ReportWords.StandardInput)
            {
                json.WriteStringValue("standardStream");
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes where a file is.</summary>
    public void WriteLocation(string source)
    {
        var uri = UriOf(source);
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", uri);
        if (indexByUri.TryGetValue(uri, out var index))
        {
            json.WriteNumber("index", index);
        }

        json.WriteEndObject();
    }
}
