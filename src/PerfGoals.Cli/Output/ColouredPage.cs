using System.Globalization;
using Spectre.Console;

namespace PerfGoals.Cli.Output;

/// <summary>A page in colour, for terminals.</summary>
/// <param name="writer">Where to write.</param>
/// <param name="culture">The reader's culture.</param>
internal sealed class ColouredPage(TextWriter writer, CultureInfo culture) : Page(culture)
{
    private readonly IAnsiConsole console = ConsoleOn(writer);

    /// <inheritdoc/>
    public override void EndLine() => console.WriteLine();

    /// <inheritdoc/>
    protected override void Put(string text, Tone tone) =>
        // Text is never markup, so brackets in a name stay brackets.
        console.Write(new Text(text, StyleOf(tone)));

    private static IAnsiConsole ConsoleOn(TextWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        // The terminal itself breaks long lines, and then a copied name has no break in it.
        console.Profile.Width = short.MaxValue;
        return console;
    }

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
