namespace PerfGoals.Rules;

/// <summary>Adds up how often and for how long the actions of each rule ran.</summary>
/// <param name="rules">How many rules there are.</param>
internal sealed class RuleTimes(int rules)
{
    private readonly int[] calls = new int[rules];
    private readonly long[] ticks = new long[rules];

    /// <summary>Returns how often the actions of a rule were called.</summary>
    public int CallsOf(int rule) => calls[rule];

    /// <summary>Returns how long they ran, in the ticks of whoever measured.</summary>
    public long TicksOf(int rule) => ticks[rule];

    public void Add(int rule, long elapsed)
    {
        calls[rule]++;
        ticks[rule] += elapsed;
    }
}
