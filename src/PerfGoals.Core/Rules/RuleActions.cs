namespace PerfGoals.Rules;

/// <summary>Takes the actions of a rule. A new scope adds a method here and breaks no rule.</summary>
public readonly ref struct RuleActions
{
    private readonly ActionSink sink;

    internal RuleActions(ActionSink sink) => this.sink = sink;

    /// <summary>Has the action called for every indicator.</summary>
    /// <param name="action">The action.</param>
    public void ForEachIndicator(IndicatorAction action)
    {
        ArgumentNullException.ThrowIfNull(action);
        sink.Indicators.Add(action);
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
}

/// <summary>Keeps the actions of one rule while it registers them.</summary>
internal sealed class ActionSink
{
    public List<IndicatorAction> Indicators { get; } = [];

    public List<ProjectAction> Projects { get; } = [];

    public List<DeclarationAction> Declarations { get; } = [];
}
