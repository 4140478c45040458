namespace PerfGoals.Documents.Spreadsheets;

/// <summary>What cells show for their numbers, remembered for a while: a column repeats the same few numbers.</summary>
/// <param name="styles">How cells show numbers.</param>
/// <param name="since1904">Whether the workbook counts days from 1904.</param>
internal sealed class ShownNumbers(CellStyles styles, bool since1904)
{
    private const int Slots = 1024;

    private readonly (string Content, int Style, string Shown)[] recent = new (string, int, string)[Slots];

    /// <summary>Returns what a cell shows.</summary>
    /// <param name="content">What the file holds: a number, or else what is shown as it is.</param>
    /// <param name="style">The style that the cell names, or <see cref="CellStyles.None"/>.</param>
    public string Find(ReadOnlySpan<char> content, int style)
    {
        ref var slot = ref recent[(string.GetHashCode(content) + style) & (Slots - 1)];
        if (slot.Content is null || slot.Style != style || !content.SequenceEqual(slot.Content))
        {
            var text = content.ToString();
            slot = (text, style, CellNumber.Read(content) is { } number ? styles.Find(style).Show(number, since1904) : text);
        }

        return slot.Shown;
    }
}
