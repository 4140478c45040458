namespace PerfGoals.Documents.Spreadsheets;

/// <summary>What the content of a cell is.</summary>
internal enum CellKind
{
    /// <summary>A number, or nothing.</summary>
    Number,

    /// <summary>The place of a text among those that cells share.</summary>
    SharedText,

    /// <summary>The text that is a formula's result.</summary>
    FormulaText,

    /// <summary>A text of its own, or the name of an error.</summary>
    Text,

    /// <summary>True or false.</summary>
    Truth,

    /// <summary>A date as text.</summary>
    Date,
}
