namespace PerfGoals.Rules;

/// <summary>Reports what a state shows of a portfolio.</summary>
/// <typeparam name="TState">What the rule keeps.</typeparam>
/// <param name="state">The state of the whole portfolio.</param>
/// <param name="context">Where to report.</param>
public delegate void PortfolioAction<in TState>(TState state, in PortfolioContext context)
    where TState : class;
