namespace PerfGoals.Rules;

/// <summary>Whether a run is watched. The thread that checks and the one that watches change it without a lock.</summary>
internal sealed class RunWatch
{
    private const int Off = 0;
    private const int Paused = 1;
    private const int On = 2;

    private int state;

    /// <summary>Has the watch begin. Whoever watches calls it when it takes up the run.</summary>
    public void Begin() => Volatile.Write(ref state, On);

    /// <summary>Has the watch pause, since the check is over.</summary>
    public void Pause() => Volatile.Write(ref state, Paused);

    /// <summary>Has a watch that pauses go on.</summary>
    /// <returns><see langword="false"/> where there is none.</returns>
    public bool TryResume() => Interlocked.CompareExchange(ref state, On, Paused) == Paused;

    /// <summary>Ends a watch that pauses.</summary>
    /// <returns><see langword="false"/> where it is on.</returns>
    public bool TryEnd() => Interlocked.CompareExchange(ref state, Off, Paused) == Paused;
}
