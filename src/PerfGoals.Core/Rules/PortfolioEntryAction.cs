namespace PerfGoals.Rules;

/// <summary>Takes one declaration of a portfolio into a state.</summary>
/// <typeparam name="TState">What the rule keeps.</typeparam>
/// <param name="state">The state, to be changed.</param>
/// <param name="context">The declaration, and how to name places in it.</param>
public delegate void PortfolioEntryAction<in TState>(TState state, in PortfolioEntryContext context)
    where TState : class;
