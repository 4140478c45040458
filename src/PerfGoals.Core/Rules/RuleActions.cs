using System.Collections.Immutable;
using PerfGoals.Indicators;

namespace PerfGoals.Rules;

/// <summary>Takes the actions of a rule. A new scope adds a method here and breaks no rule.</summary>
public readonly ref struct RuleActions
{
    private readonly ActionSink sink;

    internal RuleActions(ActionSink sink) => this.sink = sink;

    /// <summary>Has the action called for every indicator, or for those of some types only.</summary>
    /// <remarks>
    /// At indicators of other types the rule is not due and costs nothing. Where the level that would decide is unknown, the rule is due and
    /// undetermined, since a check that did not run is not a pass.
    /// </remarks>
    /// <param name="action">The action.</param>
    /// <param name="types">
    /// The types; none for every indicator. A first level alone stands for every indicator that counts for that dimension, as
    /// <see cref="Dimensions.Of(FirstLevel, SecondLevel)"/> says; a second level alone for that kind under any first level; both for the kind
    /// within that dimension. Types may overlap: the action is called once.
    /// </param>
    /// <exception cref="ArgumentException">A type has neither level.</exception>
    public void ForEachIndicator(IndicatorAction action, params IndicatorType[] types)
    {
        ArgumentNullException.ThrowIfNull(action);
        ArgumentNullException.ThrowIfNull(types);
        if (types.Contains(default))
        {
            throw new ArgumentException("A type with neither level names no indicators. Leave the types out for every indicator.", nameof(types));
        }

        sink.Indicators.Add((action, [.. types]));
    }

    /// <summary>Has the action called for every project.</summary>
    /// <param name="action">The action.</param>
    public void ForEachProject(ProjectAction action)
    {
        ArgumentNullException.ThrowIfNull(action);
        sink.Projects.Add(action);
    }

    /// <summary>Has the action called once for the declaration.</summary>
    /// <param name="action">The action.</param>
    public void ForDeclaration(DeclarationAction action)
    {
        ArgumentNullException.ThrowIfNull(action);
        sink.Declarations.Add(action);
    }

    /// <summary>Has a state made of the declarations of a portfolio, and the actions called with it. <see cref="PortfolioRule{TState}"/> says what they owe.</summary>
    /// <typeparam name="TState">What the rule keeps.</typeparam>
    /// <param name="create">Returns the state of a portfolio without declarations.</param>
    /// <param name="add">Takes a declaration into the state.</param>
    /// <param name="merge">Returns the state of two parts of a portfolio together; it may change and return the first.</param>
    /// <param name="report">Reports what the state shows.</param>
    /// <param name="alone">
    /// What is called for a declaration that is checked by itself, in no portfolio; <see langword="null"/> where the rule has nothing to say of one alone.
    /// </param>
    /// <exception cref="InvalidOperationException">The rule has registered a state already.</exception>
    public void ForPortfolio<TState>(Func<TState> create, PortfolioEntryAction<TState> add, Func<TState, TState, TState> merge, PortfolioAction<TState> report, DeclarationAction? alone = null)
        where TState : class
    {
        ArgumentNullException.ThrowIfNull(create);
        ArgumentNullException.ThrowIfNull(add);
        ArgumentNullException.ThrowIfNull(merge);
        ArgumentNullException.ThrowIfNull(report);
        sink.Portfolio = sink.Portfolio is null
            ? new PortfolioActions<TState>(create, add, merge, report)
            : throw new InvalidOperationException("A rule has one state for a portfolio.");
        sink.Alone = alone;
    }
}

/// <summary>Keeps the actions of one rule while it registers them.</summary>
internal sealed class ActionSink
{
    public List<(IndicatorAction Action, ImmutableArray<IndicatorType> Types)> Indicators { get; } = [];

    public List<ProjectAction> Projects { get; } = [];

    public List<DeclarationAction> Declarations { get; } = [];

    public PortfolioActions? Portfolio { get; set; }

    /// <summary>Gets or sets what stands for the portfolio where a declaration is checked by itself.</summary>
    public DeclarationAction? Alone { get; set; }

    public bool IsEmpty => Indicators.Count == 0 && Projects.Count == 0 && Declarations.Count == 0 && Portfolio is null;
}
