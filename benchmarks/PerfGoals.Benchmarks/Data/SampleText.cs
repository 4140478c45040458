using System.Text;

namespace PerfGoals.Benchmarks.Data;

/// <summary>The sample table as a text extractor prints it, and longer tables made of its rows.</summary>
internal static class SampleText
{
    /// <summary>How many rows the sample has below its heading: one for each indicator.</summary>
    public const int Rows = 36;

    /// <summary>Returns the sample with its rows repeated, as UTF-8.</summary>
    /// <param name="times">How many times the rows stand in the table.</param>
    public static byte[] Repeated(int times)
    {
        using var stream = typeof(SampleText).Assembly.GetManifestResourceStream("luxian-2025.txt")!;
        using var reader = new StreamReader(stream);
        var text = reader.ReadToEnd();

        // A blank line ends the heading, and two more the table.
        var start = text.IndexOf("\n\n", StringComparison.Ordinal) + 2;
        var end = text.IndexOf("\n\n\n", start, StringComparison.Ordinal) + 2;
        var rows = text[start..end];
        return Encoding.UTF8.GetBytes(text[..start] + string.Concat(Enumerable.Repeat(rows, times)) + text[end..]);
    }
}
