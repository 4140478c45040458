namespace PerfGoals.Core.Tests.Support;

/// <summary>A clock that goes only where it is told, and rings its timers on the way.</summary>
internal sealed class ManualTime : TimeProvider
{
    private readonly List<Alarm> alarms = [];
    private long now;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>Gets how many timers would ring.</summary>
    public int Armed => alarms.Count(alarm => alarm.Due is not null);

    public override long GetTimestamp() => now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(this, callback, state);
        alarm.Change(dueTime, period);
        alarms.Add(alarm);
        return alarm;
    }

    public void Advance(TimeSpan time)
    {
        var end = now + time.Ticks;
        while (alarms.Where(alarm => alarm.Due <= end).MinBy(alarm => alarm.Due) is { } next)
        {
            now = next.Due!.Value;
            next.Ring();
        }

        now = end;
    }

    private sealed class Alarm(ManualTime time, TimerCallback callback, object? state) : ITimer
    {
        private TimeSpan period;

        public long? Due { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            this.period = period;
            Due = dueTime == Timeout.InfiniteTimeSpan ? null : time.now + dueTime.Ticks;
            return true;
        }

        public void Ring()
        {
            Due = period == Timeout.InfiniteTimeSpan ? null : time.now + period.Ticks;
            callback(state);
        }

        public void Dispose() => time.alarms.Remove(this);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
