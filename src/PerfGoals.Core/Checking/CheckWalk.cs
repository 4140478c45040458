using System.Collections.Immutable;
using PerfGoals.Goals;
using PerfGoals.Rules;

namespace PerfGoals.Checking;

/// <summary>Walks one declaration once for all rules.</summary>
/// <remarks>
/// Actions are called in one loop within one <c>try</c>, with the index outside, so that the loop goes on behind an action that threw. What an
/// action that just passed costs besides itself is a few instructions; everything else is done by <see cref="End"/>.
/// </remarks>
internal sealed class CheckWalk
{
    private readonly ActionTable full;
    private readonly RuleRun run;
    private readonly TimeSpan budget;
    private readonly ProjectFacts facts = new();
    private readonly int[] indicatorsByRow;
    private readonly int[] due;
    private readonly List<(int Rule, int Faults)> switchedOff = [];
    private ActionTable table;

    /// <summary>Creates what can walk one declaration after the other.</summary>
    /// <param name="full">What is called where.</param>
    /// <param name="run">What the rules write to.</param>
    /// <param name="budget">The time that a call may take.</param>
    public CheckWalk(ActionTable full, RuleRun run, TimeSpan budget)
    {
        this.full = full;
        this.run = run;
        this.budget = budget;
        indicatorsByRow = new int[full.RowCount];
        due = new int[run.RuleCount];
        table = full;
    }

    /// <summary>Gets what the rules write to.</summary>
    public RuleRun Run => run;

    /// <summary>Calls every action at every place of a declaration.</summary>
    public void Over(Declaration declaration)
    {
        Array.Clear(indicatorsByRow);
        switchedOff.Clear();
        table = full;
        facts.Declaring = declaration.Unit;
        var projects = declaration.Projects;
        var view = new DeclarationView(declaration, facts);
        Call(new DeclarationContext(run, view));
        for (var position = 0; position < projects.Length; position++)
        {
            var project = view.Project(position);
            Call(new ProjectContext(run, view, project));
            if (table.LooksAtIndicators)
            {
                Walk(view, project, projects[position].Indicators, position);
            }
        }

        foreach (var (rule, faults) in switchedOff)
        {
            run.EndSwitchedOff(rule, faults);
        }
    }

    /// <summary>Returns how many calls of each rule were due.</summary>
    /// <param name="projects">How many projects there are.</param>
    public ReadOnlySpan<int> CountDue(int projects)
    {
        Array.Clear(due);
        full.CountDue(due, projects, indicatorsByRow);
        return due;
    }

    /// <summary>Lets go of the declaration.</summary>
    public void Finish()
    {
        run.Finish();
        facts.Forget();
    }

    private void Walk(in DeclarationView view, in ProjectView project, ImmutableArray<Indicator> indicators, int position)
    {
        for (var index = 0; index < indicators.Length; index++)
        {
            var row = table.RowOf(indicators[index]);
            indicatorsByRow[row]++;
            Call(new IndicatorContext(run, view, project, new(indicators[index], position, index)), row);
        }
    }

    private void Call(in DeclarationContext context)
    {
        var next = 0;
        while (next < table.Declarations.Length)
        {
            try
            {
                for (var actions = table.Declarations; next < actions.Length; next++)
                {
                    run.Begin(actions[next].Rule);
                    actions[next].Action(context);
                    if (run.HasNews)
                    {
                        End(GoalPath.Declaration, null);
                        actions = table.Declarations;
                    }
                }
            }
            catch (Exception e) when (run.IsFault(e))
            {
                End(GoalPath.Declaration, e);
                next++;
            }
        }
    }

    private void Call(in ProjectContext context)
    {
        var next = 0;
        while (next < table.Projects.Length)
        {
            try
            {
                for (var actions = table.Projects; next < actions.Length; next++)
                {
                    run.Begin(actions[next].Rule);
                    actions[next].Action(context);
                    if (run.HasNews)
                    {
                        End(context.Project.Path, null);
                        actions = table.Projects;
                    }
                }
            }
            catch (Exception e) when (run.IsFault(e))
            {
                End(context.Project.Path, e);
                next++;
            }
        }
    }

    private void Call(in IndicatorContext context, int row)
    {
        var next = 0;
        while (next < table[row].Length)
        {
            try
            {
                for (var actions = table[row]; next < actions.Length; next++)
                {
                    run.Begin(actions[next].Rule);
                    actions[next].Action(context);
                    if (run.HasNews)
                    {
                        End(context.Indicator.Path, null);
                        actions = table[row];
                    }
                }
            }
            catch (Exception e) when (run.IsFault(e))
            {
                End(context.Indicator.Path, e);
                next++;
            }
        }
    }

    private void End(GoalPath place, Exception? exception)
    {
        var rule = run.Rule;
        if (run.End(place, budget, exception) && !switchedOff.Exists(entry => entry.Rule == rule))
        {
            switchedOff.Add((rule, run.Tally[rule, RuleOutcome.Faulted]));
            table = table.Without(rule);
        }
    }
}
