using System.Globalization;
using Spectre.Console;

namespace PerfGoals.Cli.Output;

/// <summary>A page in colour, for terminals. The terminal breaks long lines, so a copied name has no break in it.</summary>
/// <param name="writer">Where to write.</param>
/// <param name="culture">The reader's culture.</param>
/// <param name="capabilities">What the terminal can show.</param>
/// <param name="width">How many columns the terminal has.</param>
internal sealed class ColouredPage(TextWriter writer, CultureInfo culture, AnsiCapabilities capabilities, int width) : Page(culture)
{
    private readonly AnsiWriter ansi = new(writer, capabilities);

    /// <inheritdoc/>
    public override void EndLine() => writer.WriteLine();

    /// <inheritdoc/>
    protected override void Put(string text, Tone tone) => ansi.Write(text, StyleOf(tone));

    /// <inheritdoc/>
    protected override void PutTable((string Text, Tone Tone)[][] rows)
    {
        var table = new Table { Border = TableBorder.Square, ShowRowSeparators = true };
        for (var column = 0; column < rows.Max(row => row.Length); column++)
        {
            table.AddColumn(new TableColumn(CellOf(rows[0], column)));
        }

        foreach (var row in rows.Skip(1))
        {
            table.AddRow(row.Select((_, column) => CellOf(row, column)));
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = (ColorSystemSupport)capabilities.ColorSystem,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = width;
        console.Write(table);
    }

    private static Text CellOf((string Text, Tone Tone)[] row, int column) => column < row.Length ? new(row[column].Text, StyleOf(row[column].Tone)) : new("");

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
