namespace PerfGoals.Tables;

/// <summary>How well a row's cells suit the columns they stand in.</summary>
/// <param name="Matches">The number of cells that look as those of their column do.</param>
/// <param name="Conflicts">The number of cells that cannot belong to their column.</param>
public readonly record struct RowFit(int Matches, int Conflicts)
{
    /// <summary>Gets whether something speaks for the row standing so, and nothing against it.</summary>
    public bool IsPlausible => Matches > 0 && Conflicts == 0;
}
