using PerfGoals.Texts;

namespace PerfGoals.Units;

/// <summary>A unit of measure (度量单位), such as %, 件, 人次 or 万元.</summary>
/// <remarks>Two units are equal when their symbols are, after width, spaces and the spellings of percent are folded. Equality says nothing about conversion.</remarks>
public readonly record struct UnitOfMeasure
{
    private UnitOfMeasure(string symbol) => Symbol = symbol;

    /// <summary>Gets the percent sign.</summary>
    public static UnitOfMeasure Percent { get; } = new("%");

    /// <summary>Gets the symbol in half width and without spaces.</summary>
    public string Symbol => field ?? "";

    /// <summary>Reads the text of a unit column.</summary>
    /// <param name="text">The cell's text.</param>
    /// <returns>The unit, or <see langword="null"/> where the cell is blank or holds a mark for none, such as / or 无.</returns>
    public static UnitOfMeasure? Read(string? text) => CellText.Compact(text) switch
    {
        "" or "/" or "-" or "—" or "——" or "无" => null,
        "百分比" or "百分数" or "百分号" => Percent,
        var symbol => new UnitOfMeasure(symbol),
    };

    /// <summary>Returns the symbol.</summary>
    public override string ToString() => Symbol;
}
