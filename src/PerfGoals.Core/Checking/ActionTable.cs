using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Rules;

namespace PerfGoals.Checking;

/// <summary>An action, and the index of its rule.</summary>
/// <typeparam name="TAction">The type of the action.</typeparam>
/// <param name="Rule">The index of the rule.</param>
/// <param name="Action">The action.</param>
internal readonly record struct RuleAction<TAction>(int Rule, TAction Action)
    where TAction : Delegate;

/// <summary>Which actions are called at which places. Immutable.</summary>
/// <remarks>Indicators are looked up by their levels: types with the same actions share a row, so that an action which does not concern an indicator costs nothing there.</remarks>
internal sealed class ActionTable
{
    private readonly byte[] rowOfType;
    private readonly RuleAction<IndicatorAction>[][] rows;

    /// <summary>Creates the table of what rules registered.</summary>
    /// <param name="sinks">What each rule registered, by its index.</param>
    public ActionTable(IReadOnlyList<ActionSink> sinks)
    {
        Declarations = [.. sinks.SelectMany((sink, rule) => sink.Declarations.Select(action => new RuleAction<DeclarationAction>(rule, action)))];
        Projects = [.. sinks.SelectMany((sink, rule) => sink.Projects.Select(action => new RuleAction<ProjectAction>(rule, action)))];
        rowOfType = new byte[TypeIndex.Count];
        List<RuleAction<IndicatorAction>[]> distinct = [];
        for (var type = 0; type < rowOfType.Length; type++)
        {
            var row = RowOf(sinks, TypeIndex.TypeAt(type));
            var known = distinct.FindIndex(other => other.AsSpan().SequenceEqual(row));
            rowOfType[type] = (byte)(known < 0 ? distinct.Count : known);
            if (known < 0)
            {
                distinct.Add(row);
            }
        }

        rows = [.. distinct];
    }

    private ActionTable(ActionTable table, RuleAction<DeclarationAction>[] declarations) => (Declarations, Projects, rowOfType, rows) = (declarations, table.Projects, table.rowOfType, table.rows);

    private ActionTable(ActionTable table, int rule)
    {
        Declarations = Without<DeclarationAction>(table.Declarations, rule, static (in context) => context.Run.Skip());
        Projects = Without<ProjectAction>(table.Projects, rule, static (in context) => context.Run.Skip());
        rowOfType = table.rowOfType;
        rows = [.. table.rows.Select(row => Without<IndicatorAction>(row, rule, static (in context) => context.Run.Skip()))];
    }

    /// <summary>Gets what is called for the declaration.</summary>
    public RuleAction<DeclarationAction>[] Declarations { get; }

    /// <summary>Gets what is called for a project.</summary>
    public RuleAction<ProjectAction>[] Projects { get; }

    /// <summary>Gets how many rows there are.</summary>
    public int RowCount => rows.Length;

    /// <summary>Gets whether anything is called for indicators.</summary>
    public bool LooksAtIndicators => rows.Length > 1 || rows[0].Length > 0;

    /// <summary>Gets what is called for the indicators of a row.</summary>
    /// <param name="row">The row.</param>
    public RuleAction<IndicatorAction>[] this[int row] => rows[row];

    /// <summary>Returns the row of an indicator.</summary>
    /// <param name="indicator">The indicator.</param>
    public int RowOf(Indicator indicator) => rowOfType[TypeIndex.Of(indicator)];

    /// <summary>Adds up how many calls of each rule are due.</summary>
    /// <param name="due">Takes the counts, by rule.</param>
    /// <param name="projects">How many projects were walked.</param>
    /// <param name="indicators">How many indicators were walked, by row.</param>
    public void CountDue(Span<int> due, int projects, ReadOnlySpan<int> indicators)
    {
        Add(due, Declarations, 1);
        Add(due, Projects, projects);
        for (var row = 0; row < rows.Length; row++)
        {
            if (indicators[row] > 0)
            {
                Add(due, rows[row], indicators[row]);
            }
        }
    }

    /// <summary>Returns the table for a declaration that is checked by itself, which takes the place of a portfolio for the rules that say so.</summary>
    /// <param name="sinks">What each rule registered, by its index.</param>
    public ActionTable ForOneAlone(IReadOnlyList<ActionSink> sinks) => sinks.All(sink => sink.Alone is null) ? this : new(
        this,
        [.. Declarations.Concat(sinks.SelectMany((sink, rule) => sink.Alone is { } alone ? [new RuleAction<DeclarationAction>(rule, alone)] : Array.Empty<RuleAction<DeclarationAction>>())).OrderBy(entry => entry.Rule)]);

    /// <summary>Returns the table in which a rule is no longer called; its places are marked as not checked instead.</summary>
    /// <param name="rule">The index of the rule.</param>
    public ActionTable Without(int rule) => new(this, rule);

    private static void Add<TAction>(Span<int> due, RuleAction<TAction>[] actions, int places)
        where TAction : Delegate
    {
        foreach (var action in actions)
        {
            due[action.Rule] += places;
        }
    }

    private static RuleAction<TAction>[] Without<TAction>(RuleAction<TAction>[] actions, int rule, TAction skip)
        where TAction : Delegate =>
        [.. actions.Select(entry => entry.Rule == rule ? entry with { Action = skip } : entry)];

    private static RuleAction<IndicatorAction>[] RowOf(IReadOnlyList<ActionSink> sinks, IndicatorType type) =>
    [
        .. sinks.SelectMany((sink, rule) => sink.Indicators.Select(entry => (Fit: TypeFits.Of(entry.Types, type), Rule: rule, entry.Action)))
            .Where(entry => entry.Fit != TypeFit.No)
            .Select(entry => new RuleAction<IndicatorAction>(entry.Rule, entry.Fit switch
            {
                TypeFit.FirstLevelMissing => FirstLevelMissing,
                TypeFit.SecondLevelMissing => SecondLevelMissing,
                _ => entry.Action,
            })),
    ];

    private static void FirstLevelMissing(in IndicatorContext context) => context.Undetermined(context.Indicator.At(GoalField.FirstLevel));

    private static void SecondLevelMissing(in IndicatorContext context) => context.Undetermined(context.Indicator.At(GoalField.SecondLevel));
}
