using System.Text.Json;

namespace PerfGoals.Cli.Tests.Support;

/// <summary>What a call of the tool left behind.</summary>
public sealed record ToolRun(int Status, byte[] OutputBytes, string Output, string Error)
{
    /// <summary>Gets the report that was written as JSON.</summary>
    public JsonElement Report => JsonDocument.Parse(Output).RootElement;

    /// <summary>Gets id, path and arguments of each finding, document by document.</summary>
    public IReadOnlyList<string> Findings =>
        [.. Report.GetProperty("documents").EnumerateArray().SelectMany(document => document.GetProperty("diagnostics").EnumerateArray())
            .Select(d => $"{d.GetProperty("id").GetString()} {d.GetProperty("path").GetString()} {d.GetProperty("arguments")}")];
}
