namespace PerfGoals.Documents.Fixing;

/// <summary>A row of a sheet, where it stands in the characters.</summary>
internal sealed class SheetRow
{
    /// <summary>Gets its cells, from the left: the column, where the cell begins and where it ends.</summary>
    public List<(int Column, int Start, int End)> Cells { get; } = [];

    /// <summary>Gets whether every cell says its address, so that others can be put between them.</summary>
    public bool HasAddresses { get; set; } = true;

    /// <summary>Gets or sets where its last tag begins; of an empty tag, where <c>/></c> stands.</summary>
    public int End { get; set; }

    /// <summary>Gets whether it is an empty tag.</summary>
    public bool IsEmptyTag { get; init; }

    /// <summary>Gets the name of its tag.</summary>
    public required string Name { get; init; }
}
