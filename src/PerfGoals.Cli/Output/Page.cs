using System.Globalization;
using PerfGoals.Reporting;
using PerfGoals.Texts;

namespace PerfGoals.Cli.Output;

/// <summary>Lines for people, in one language.</summary>
/// <param name="culture">The reader's culture.</param>
internal abstract class Page(CultureInfo culture)
{
    /// <summary>Gets the reader's culture.</summary>
    public CultureInfo Culture { get; } = culture;

    /// <summary>Adds text to the line. Characters that could upset the page are spelt out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tone">What it is.</param>
    /// <returns>This page.</returns>
    public Page Write(string text, Tone tone = Tone.Plain)
    {
        if (text.Length > 0)
        {
            Put(VisibleText.Of(text), tone);
        }

        return this;
    }

    /// <summary>Adds text to the line, in the reader's language.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tone">What it is.</param>
    /// <returns>This page.</returns>
    public Page Write(LocalizedText text, Tone tone = Tone.Plain) => Write(text.In(Culture), tone);

    /// <summary>Draws a table. Characters that could upset the page are spelt out.</summary>
    /// <param name="rows">The rows, the heading first, with a tone for each cell; rows may have different numbers of cells.</param>
    public void Table(IReadOnlyList<IReadOnlyList<(string Text, Tone Tone)>> rows) =>
        PutTable([.. rows.Select(row => row.Select(cell => (VisibleText.Of(cell.Text), cell.Tone)).ToArray())]);

    /// <summary>Ends the line.</summary>
    public abstract void EndLine();

    /// <summary>Adds text that is safe to show.</summary>
    protected abstract void Put(string text, Tone tone);

    /// <summary>Draws a table of text that is safe to show.</summary>
    protected abstract void PutTable((string Text, Tone Tone)[][] rows);
}
