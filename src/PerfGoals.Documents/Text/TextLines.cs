namespace PerfGoals.Documents.Text;

/// <summary>The lines of a text, the same for whoever counts, recognises or reads them.</summary>
internal static class TextLines
{
    /// <summary>Divides a text at its line feeds. A form feed before a line is where a page began, and no part of it.</summary>
    public static IEnumerable<string> Of(string text) => text.Split('\n').Select(line => line.TrimEnd('\r').TrimStart('\f'));
}
