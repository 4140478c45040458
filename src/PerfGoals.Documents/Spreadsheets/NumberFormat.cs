using System.Collections.Immutable;

namespace PerfGoals.Documents.Spreadsheets;

/// <summary>How a cell shows its number: with a fixed number of decimals, as a percentage, as a date, with a unit behind it.</summary>
/// <remarks>
/// What is shown is never less than what is held: where a format would round, the digits that it hides are shown too. A format that is not understood,
/// such as a fraction, shows the plain number.
/// </remarks>
internal sealed class NumberFormat
{
    // No program takes a longer one than 255.
    private const int MostCharacters = 1000;

    private readonly ImmutableArray<FormatSection> sections;

    private NumberFormat(ImmutableArray<FormatSection> sections) => this.sections = sections;

    /// <summary>Gets the format of plain numbers.</summary>
    public static NumberFormat General { get; } = new([]);

    /// <summary>Reads a format.</summary>
    /// <param name="code">What stands in the file, such as <c>#,##0.00_);[Red]\(#,##0.00\)</c>.</param>
    public static NumberFormat Parse(string code) => code.Length > MostCharacters ? General : new(FormatSection.ParseAll(code));

    /// <summary>Returns what the cell shows.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="since1904">Whether the workbook counts days from 1904.</param>
    public string Show(decimal number, bool since1904)
    {
        var index = number < 0 && sections.Length > 1 ? 1 : number == 0 && sections.Length > 2 ? 2 : 0;
        var shown = index >= sections.Length ? null
            : sections[index].IsDate ? SheetDate.Show(number, sections[index], since1904)
            : sections[index].Show(number, hasOwnSign: index == 1);
        return shown ?? CellNumber.Plain(number);
    }
}
