using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Units;

namespace PerfGoals.Sources;

/// <summary>What a table, or a part of one below a heading of its own, was taken for (表格识别).</summary>
/// <remarks>A heading that repeats the one above it begins no part.</remarks>
public sealed record TableReading
{
    /// <summary>Gets the row of the heading; the lower one of two.</summary>
    public required SourceLocation Heading { get; init; }

    /// <summary>Gets the columns, from the left.</summary>
    public ImmutableArray<ColumnReading> Columns { get; init; } = [];

    /// <summary>Gets the labels in the head of the form, from the top; none where there is no head.</summary>
    public ImmutableArray<LabelReading> Labels { get; init; } = [];

    /// <summary>Gets the unit of amounts that name none, or <see langword="null"/> where nothing says it.</summary>
    public UnitOfMeasure? MoneyUnit { get; init; }
}
