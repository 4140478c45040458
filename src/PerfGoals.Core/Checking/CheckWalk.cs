using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using PerfGoals.Goals;
using PerfGoals.Rules;

namespace PerfGoals.Checking;

/// <summary>Walks one declaration once for all rules.</summary>
/// <remarks>
/// Actions are called in one loop within one <c>try</c>, with the place reached kept outside, so that the loop goes on behind an action that threw. What an
/// action that just passed costs besides itself is a few instructions; everything else is done by <see cref="End"/>.
/// </remarks>
internal sealed class CheckWalk
{
    private readonly ActionTable full;
    private readonly RuleRun run;
    private readonly TimeSpan budget;
    private readonly int[] indicatorsByRow;
    private readonly int[] due;
    private readonly List<(int Rule, int Faults)> switchedOff = [];
    private ActionTable table;
    private int projectCount;
    private (int Indicator, int Action) reached;

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
        projectCount = 0;
        CallForDeclaration();
        var projects = declaration.Projects;
        for (var position = 0; position < projects.Length; position++)
        {
            // Nothing is kept of a secret project, so that there is nothing to look at.
            if (projects[position].IsSecret)
            {
                continue;
            }

            projectCount++;
            run.Enter(projects[position], position);
            CallForProject(position);
            if (table.LooksAtIndicators)
            {
                CallForIndicators(projects[position].Indicators, position);
            }
        }

        foreach (var (rule, faults) in switchedOff)
        {
            run.EndSwitchedOff(rule, faults);
        }
    }

    /// <summary>Returns how many calls of each rule were due.</summary>
    public ReadOnlySpan<int> CountDue()
    {
        Array.Clear(due);
        full.CountDue(due, projectCount, indicatorsByRow);
        return due;
    }

    private void CallForDeclaration()
    {
        var context = new DeclarationContext(run);
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

    private void CallForProject(int position)
    {
        var context = new ProjectContext(run);
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
                        End(GoalPath.OfProject(position), null);
                        actions = table.Projects;
                    }
                }
            }
            catch (Exception e) when (run.IsFault(e))
            {
                End(GoalPath.OfProject(position), e);
                next++;
            }
        }
    }

    private void CallForIndicators(ImmutableArray<Indicator> indicators, int position)
    {
        reached = default;
        while (reached.Indicator < indicators.Length)
        {
            try
            {
                CallFrom(reached, indicators, position);
            }
            catch (Exception e) when (run.IsFault(e))
            {
                End(GoalPath.OfIndicator(position, reached.Indicator), e);
                reached.Action++;
            }
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)] // Within the try its variables would live in memory.
    private void CallFrom((int Indicator, int Action) start, ImmutableArray<Indicator> indicators, int position)
    {
        var next = start.Action;
        for (var index = start.Indicator; index < indicators.Length; index++, next = 0)
        {
            reached.Indicator = index;
            var context = new IndicatorContext(run, new(indicators[index], position, index));
            var row = table.RowOf(indicators[index]);
            for (var actions = table[row]; next < actions.Length; next++)
            {
                reached.Action = next;
                run.Begin(actions[next].Rule);
                actions[next].Action(context);
                if (run.HasNews)
                {
                    End(GoalPath.OfIndicator(position, index), null);
                    actions = table[row];
                }
            }

            indicatorsByRow[row]++;
        }

        reached.Indicator = indicators.Length;
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
