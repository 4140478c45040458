using PerfGoals.Targets;

namespace PerfGoals.Rules.BuiltIn.Portfolio;

/// <summary>What is kept of an indicator to compare it with another year's.</summary>
/// <param name="Name">The name without the year, folded.</param>
/// <param name="Requirement">What it asks for: one number.</param>
/// <param name="Text">The same as the cells spell it, such as ≤5元/人·天.</param>
/// <param name="Place">Its target.</param>
internal sealed record DeclaredTarget(string Name, Requirement Requirement, string Text, PortfolioPlace Place);
