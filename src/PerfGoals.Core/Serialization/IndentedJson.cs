using System.Text.Encodings.Web;
using System.Text.Json;

namespace PerfGoals.Serialization;

/// <summary>Writes JSON as every file of the library has it: indented UTF-8 without a byte-order mark, with a line feed at the end.</summary>
internal static class IndentedJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        // The text goes into files and pipes, never into HTML, so Chinese needs no escapes.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    /// <summary>Writes a text.</summary>
    /// <param name="output">Where to write; left open.</param>
    /// <param name="content">Writes what is in it.</param>
    public static void Write(Stream output, Action<Utf8JsonWriter> content)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            content(json);
        }

        output.WriteByte((byte)'\n');
    }
}
