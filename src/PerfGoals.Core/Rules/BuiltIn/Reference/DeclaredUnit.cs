using System.Collections.Immutable;

namespace PerfGoals.Rules.BuiltIn.Reference;

/// <summary>What one declaration declares for a unit.</summary>
/// <param name="Year">The year of the declaration, or <see langword="null"/>.</param>
/// <param name="UnitCode">The code of the unit.</param>
/// <param name="Place">The declaration.</param>
/// <param name="Projects">The projects, by their names as names are compared, with the places of the names.</param>
internal sealed record DeclaredUnit(int? Year, string UnitCode, PortfolioPlace Place, ImmutableArray<(string Name, PortfolioPlace Place)> Projects);
