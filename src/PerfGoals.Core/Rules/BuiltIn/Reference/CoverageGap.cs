using PerfGoals.References;

namespace PerfGoals.Rules.BuiltIn.Reference;

/// <summary>A project of the budget book that no declaration of its unit has by its name.</summary>
/// <param name="Place">The first declaration of the unit, or the name of a declared project that may be the one.</param>
/// <param name="Lacking">The project, or <see langword="null"/> where a declared one may be it.</param>
/// <param name="Count">How many projects the unit has in the book.</param>
/// <param name="Secret">How many of them are secret.</param>
internal readonly record struct CoverageGap(PortfolioPlace Place, BookProject? Lacking, int Count, int Secret);
