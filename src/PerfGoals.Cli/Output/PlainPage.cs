using System.Globalization;

namespace PerfGoals.Cli.Output;

/// <summary>A page without colour, for files and pipes. Lines are as long as they are.</summary>
/// <param name="writer">Where to write.</param>
/// <param name="culture">The reader's culture.</param>
internal sealed class PlainPage(TextWriter writer, CultureInfo culture) : Page(culture)
{
    /// <inheritdoc/>
    public override void EndLine() => writer.WriteLine();

    /// <inheritdoc/>
    protected override void Put(string text, Tone tone) => writer.Write(text);

    /// <inheritdoc/>
    protected override void PutTable((string Text, Tone Tone)[][] rows)
    {
        foreach (var row in rows)
        {
            writer.WriteLine("  | " + string.Join(" | ", row.Select(cell => cell.Text)) + " |");
        }
    }
}
