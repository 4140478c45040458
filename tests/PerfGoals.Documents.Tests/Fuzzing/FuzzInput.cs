namespace PerfGoals.Documents.Tests.Fuzzing;

/// <summary>A damaged file that its numbers decide: which seed, and how it is damaged one time after another.</summary>
internal sealed class FuzzInput
{
    private const int MostTimes = 4;

    private readonly IReadOnlyList<FuzzSeed> seeds;
    private readonly IReadOnlyList<int> damages;

    private FuzzInput(IReadOnlyList<FuzzSeed> seeds, FuzzSeed seed, int layout, IReadOnlyList<int> damages)
    {
        (this.seeds, Seed, Layout, this.damages) = (seeds, seed, layout, damages);
        var content = seed.Content;
        var done = new List<string>();
        foreach (var damage in damages)
        {
            content = new FuzzMutator(new Random(damage), seeds).Damage(content, out var what);
            done.Add(what);
        }

        (Content, Description) = (content, $"{seed.Name}, layout {layout}: {string.Join("; ", done)}");
    }

    public FuzzSeed Seed { get; }

    public int Layout { get; }

    public byte[] Content { get; }

    public string Description { get; }

    /// <summary>Makes an input.</summary>
    /// <param name="seeds">The sound files.</param>
    /// <param name="run">The number of the run.</param>
    /// <param name="index">The number of the input in it.</param>
    public static FuzzInput Of(IReadOnlyList<FuzzSeed> seeds, int run, int index)
    {
        var random = new Random(unchecked((run * 1_000_003) + index));
        var seed = seeds[random.Next(seeds.Count)];
        return new(seeds, seed, random.Next(6), [.. Enumerable.Range(0, random.Next(1, MostTimes + 1)).Select(_ => random.Next())]);
    }

    /// <summary>Does with the file all that can be done with it.</summary>
    /// <returns>Whether it was read, and what went wrong, if anything.</returns>
    public (bool IsRead, Exception? Fault) Run()
    {
        try
        {
            return (FuzzTarget.Run(Seed.Kind, Content, Layout), null);
        }
        catch (Exception e)
        {
            return (false, e);
        }
    }

    /// <summary>Returns an input that goes wrong in the same way and is damaged no more often than it takes.</summary>
    /// <param name="fault">What went wrong.</param>
    public FuzzInput Minimal(Exception fault)
    {
        for (var index = 0; damages.Count > 1 && index < damages.Count; index++)
        {
            var without = new FuzzInput(seeds, Seed, Layout, [.. damages.Where((_, other) => other != index)]);
            if (without.Run().Fault?.GetType() == fault.GetType())
            {
                return without.Minimal(fault);
            }
        }

        return this;
    }
}
