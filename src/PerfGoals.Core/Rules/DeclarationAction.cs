namespace PerfGoals.Rules;

/// <summary>Checks a declaration as a whole.</summary>
/// <param name="context">The declaration, and where to report.</param>
public delegate void DeclarationAction(in DeclarationContext context);
