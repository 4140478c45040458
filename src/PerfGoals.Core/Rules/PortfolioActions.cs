namespace PerfGoals.Rules;

/// <summary>What a rule does with a portfolio, whatever its state is.</summary>
internal abstract class PortfolioActions
{
    public abstract object Create();

    public abstract void Add(object state, in PortfolioEntryContext context);

    public abstract object Merge(object left, object right);

    public abstract void Report(object state, in PortfolioContext context);
}

/// <summary>What a rule does with a portfolio.</summary>
internal sealed class PortfolioActions<TState>(
    Func<TState> create, PortfolioEntryAction<TState> add, Func<TState, TState, TState> merge, PortfolioAction<TState> report) : PortfolioActions
    where TState : class
{
    public override object Create() => create() ?? throw new InvalidOperationException("The rule created no state.");

    public override void Add(object state, in PortfolioEntryContext context) => add((TState)state, context);

    public override object Merge(object left, object right) =>
        merge((TState)left, (TState)right) ?? throw new InvalidOperationException("The rule merged two states into none.");

    public override void Report(object state, in PortfolioContext context) => report((TState)state, context);
}
