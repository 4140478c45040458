using System.Globalization;
using Spectre.Console;

namespace PerfGoals.Cli.Output;

/// <summary>A page in colour, for terminals. The terminal breaks long lines, so a copied name has no break in it.</summary>
/// <param name="writer">Where to write.</param>
/// <param name="culture">The reader's culture.</param>
/// <param name="capabilities">What the terminal can show.</param>
internal sealed class ColouredPage(TextWriter writer, CultureInfo culture, AnsiCapabilities capabilities) : Page(culture)
{
    private readonly AnsiWriter ansi = new(writer, capabilities);

    /// <inheritdoc/>
    public override void EndLine() => writer.WriteLine();

    /// <inheritdoc/>
    protected override void Put(string text, Tone tone) => ansi.Write(text, StyleOf(tone));

    private static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Strong => new Style(decoration: Decoration.Bold),
        Tone.Faint => new Style(decoration: Decoration.Dim),
        Tone.Error => new Style(Color.Red, decoration: Decoration.Bold),
        Tone.Warning => new Style(Color.Olive),
        Tone.Info => new Style(Color.Teal),
        Tone.Good => new Style(Color.Green),
        _ => Style.Plain,
    };
}
