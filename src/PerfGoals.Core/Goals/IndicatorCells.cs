using System.Collections.Immutable;

namespace PerfGoals.Goals;

/// <summary>The texts of an indicator's cells as the table spells them.</summary>
/// <remarks>A text is <see langword="null"/> where the source has no such cell. Equality is by content.</remarks>
public sealed record IndicatorCells
{
    /// <summary>Gets the text of the first-level cell (一级指标).</summary>
    public string? FirstLevel { get; init; }

    /// <summary>Gets the text of the second-level cell (二级指标).</summary>
    public string? SecondLevel { get; init; }

    /// <summary>Gets the text of the name cell (三级指标).</summary>
    public string? Name { get; init; }

    /// <summary>Gets the text of the sign cell (指标性质).</summary>
    public string? Comparison { get; init; }

    /// <summary>Gets the text of the value cell (指标值).</summary>
    public string? Target { get; init; }

    /// <summary>Gets the text of the unit cell (度量单位).</summary>
    public string? Unit { get; init; }

    /// <summary>Gets the text of the weight cell (权重).</summary>
    public string? Weight { get; init; }

    /// <summary>Gets the cells of the columns that the model has no field for, in the order of the table.</summary>
    public ImmutableArray<OtherCell> Others { get; init; } = [];

    /// <inheritdoc/>
    public bool Equals(IndicatorCells? other) => other is not null
        && (FirstLevel, SecondLevel, Name, Comparison, Target, Unit, Weight)
            == (other.FirstLevel, other.SecondLevel, other.Name, other.Comparison, other.Target, other.Unit, other.Weight)
        && Others.SequenceEqual(other.Others);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(FirstLevel, SecondLevel, Name, Comparison, Target, Unit, Weight, Others.Length);
}
