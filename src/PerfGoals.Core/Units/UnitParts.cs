using System.Collections.Immutable;

namespace PerfGoals.Units;

/// <summary>What a composed unit is composed of.</summary>
/// <param name="Above">What stands above the line.</param>
/// <param name="Below">What stands below it.</param>
internal sealed record UnitParts(ImmutableArray<UnitTerm> Above, ImmutableArray<UnitTerm> Below);
