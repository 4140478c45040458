using System.Globalization;
using System.Text.Json;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Sources;

namespace PerfGoals.Serialization;

/// <summary>Finds goals in the JSON text that they were read from: row is the line, column the character in it.</summary>
/// <param name="json">The text.</param>
/// <param name="firstLine">The number of its first line in the source.</param>
internal sealed class JsonSourceMap(ReadOnlyMemory<byte> json, int firstLine = 1) : SourceMap
{
    private readonly Lazy<Dictionary<string, int>> offsets = new(() => OffsetsOf(json.Span));
    private readonly Lazy<TextLines> lines = new(() => new TextLines(json));

    /// <inheritdoc/>
    public override SourceLocation? Find(GoalPath path)
    {
        // A property that is left out stands where its object stands.
        for (var pointer = path.ToJsonPointer(); ; pointer = pointer[..pointer.LastIndexOf('/')])
        {
            if (Find(pointer) is { } location)
            {
                return location;
            }

            if (pointer.Length == 0)
            {
                return null;
            }
        }
    }

    /// <summary>Returns where the value at a JSON Pointer begins, or <see langword="null"/> where there is none.</summary>
    public SourceLocation? Find(string pointer)
    {
        if (!offsets.Value.TryGetValue(pointer, out var offset))
        {
            return null;
        }

        var (line, column) = lines.Value.PositionOf(offset);
        return SourceLocation.OfText(firstLine + line - 1, column);
    }

    private static Dictionary<string, int> OffsetsOf(ReadOnlySpan<byte> json)
    {
        var offsets = new Dictionary<string, int>(StringComparer.Ordinal);
        var containers = new Stack<(string Pointer, int Index)>();
        var reader = new Utf8JsonReader(json);
        var pointer = "";
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    pointer = $"{containers.Peek().Pointer}/{Escape(reader.GetString()!)}";
                    continue;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    containers.Pop();
                    continue;
            }

            if (containers.Count > 0 && containers.Peek() is { Index: >= 0 } array)
            {
                pointer = string.Create(CultureInfo.InvariantCulture, $"{array.Pointer}/{array.Index}");
                containers.Pop();
                containers.Push((array.Pointer, array.Index + 1));
            }

            offsets[pointer] = (int)reader.TokenStartIndex;
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                containers.Push((pointer, reader.TokenType == JsonTokenType.StartArray ? 0 : -1));
            }
        }

        return offsets;
    }

    // RFC 6901, section 3.
    private static string Escape(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
