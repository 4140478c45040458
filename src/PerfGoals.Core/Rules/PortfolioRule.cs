using PerfGoals.Diagnostics;

namespace PerfGoals.Rules;

/// <summary>The base of rules that compare declarations, however many there are.</summary>
/// <remarks>
/// <para>
/// The rule sees one declaration at a time and keeps what it needs in a state; when all have been seen it reports from the state. A portfolio may be
/// divided among threads or machines: each part has a state of its own, and the states are merged, in whatever order.
/// </para>
/// <para>
/// So what the rule reports must depend only on which declarations it has seen: not on the order of adding, nor on how they were divided, nor on the
/// order of merging. A state that holds lists is sorted before it is reported; <see cref="PortfolioPlace"/> can be compared for that. A state is plain
/// data (numbers, texts, places, collections and records of these), so that it can be written down; it holds no declaration and nothing of a view.
/// </para>
/// </remarks>
/// <typeparam name="TState">What the rule keeps.</typeparam>
/// <param name="descriptor">What there is to know of the rule.</param>
public abstract class PortfolioRule<TState>(RuleDescriptor descriptor) : IRule
    where TState : class
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = descriptor ?? throw new ArgumentNullException(nameof(descriptor));

    void IRule.Initialize(RuleActions actions) => actions.ForPortfolio(Create, Add, Merge, Report);

    /// <summary>Returns the state of a portfolio without declarations, a new one at every call.</summary>
    protected abstract TState Create();

    /// <summary>Takes a declaration into the state.</summary>
    /// <param name="state">The state, to be changed.</param>
    /// <param name="context">The declaration, and how to name places in it.</param>
    protected abstract void Add(TState state, in PortfolioEntryContext context);

    /// <summary>Returns the state of two parts of a portfolio together.</summary>
    /// <param name="left">The state of one part; it may be changed and returned.</param>
    /// <param name="right">The state of another part; it is not used again.</param>
    protected abstract TState Merge(TState left, TState right);

    /// <summary>Reports what the state shows. A rule that reports nothing has passed.</summary>
    /// <param name="state">The state of the whole portfolio.</param>
    /// <param name="context">Where to report.</param>
    protected abstract void Report(TState state, in PortfolioContext context);
}
