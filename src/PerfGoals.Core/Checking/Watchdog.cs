using PerfGoals.Rules;

namespace PerfGoals.Checking;

/// <summary>Notices calls of actions that run past their time budget.</summary>
/// <remarks>
/// Runs number their calls; a timer looks now and then whether the number moves, so that no call reads the clock. The timer goes to rest at the
/// first tick without a run, and one at rest keeps nothing alive: nobody need dispose of a checker.
/// </remarks>
internal sealed class Watchdog
{
    // How many times within a budget the timer ticks: a call is noticed between one budget and one and a half.
    private const int TicksOfBudget = 4;

    private readonly TimeSpan budget;
    private readonly TimeSpan period;
    private readonly TimeProvider time;
    private readonly ITimer timer;
    private readonly object gate = new();
    private readonly List<Watched> runs = [];
    private bool isTicking;

    public Watchdog(TimeSpan budget, TimeProvider time)
    {
        this.budget = budget;
        this.time = time;
        period = TimeSpan.FromMilliseconds(Math.Max(1, Math.Floor(budget.TotalMilliseconds / TicksOfBudget)));
        timer = time.CreateTimer(static watchdog => ((Watchdog)watchdog!).Look(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Begins to watch a run.</summary>
    public void Watch(RuleRun run)
    {
        // A run that was watched a moment ago is still in the list: one check after the other takes no lock.
        if (run.Watch.TryResume())
        {
            return;
        }

        lock (gate)
        {
            run.Watch.Begin();
            runs.Add(new(run, run.Call, null));
            if (!isTicking)
            {
                isTicking = true;
                timer.Change(period, period);
            }
        }
    }

    private void Look()
    {
        lock (gate)
        {
            var now = time.GetTimestamp();
            runs.RemoveAll(static watched => watched.Run.Watch.TryEnd());
            for (var index = 0; index < runs.Count; index++)
            {
                runs[index] = Look(runs[index], now);
            }

            if (runs.Count == 0)
            {
                isTicking = false;
                timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            }
        }
    }

    private Watched Look(Watched watched, long now)
    {
        var call = watched.Run.Call;
        if (call != watched.Call || watched.Since is not { } since)
        {
            return new(watched.Run, call, now);
        }

        if (time.GetElapsedTime(since, now) >= budget)
        {
            watched.Run.Expire(call);
        }

        return watched;
    }

    /// <summary>A run, the call that was last seen, and when it was first seen.</summary>
    private readonly record struct Watched(RuleRun Run, long Call, long? Since);
}
