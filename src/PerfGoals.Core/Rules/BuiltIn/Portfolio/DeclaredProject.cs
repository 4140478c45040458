namespace PerfGoals.Rules.BuiltIn.Portfolio;

/// <summary>What is kept of a project to know it again in another declaration.</summary>
/// <param name="Scope">Within what projects are told apart: a unit in a fiscal year.</param>
/// <param name="Code">The folded code, or an empty text.</param>
/// <param name="Name">The folded name, or an empty text.</param>
/// <param name="Place">The project.</param>
internal sealed record DeclaredProject(string Scope, string Code, string Name, PortfolioPlace Place);
