using System.Collections.Immutable;

namespace PerfGoals.Tables;

/// <summary>Where a project and its indicators stand.</summary>
/// <param name="Own">Where the project's own cells stand.</param>
/// <param name="Indicators">The rows of its indicators.</param>
internal readonly record struct PlacesOfProject(ICellPlaces Own, ImmutableArray<TableRow> Indicators);
