using System.Diagnostics;
using System.Globalization;
using Xunit.Abstractions;

namespace PerfGoals.Documents.Tests.Fuzzing;

/// <summary>Feeds damaged files to every reader. <c>docs/reliability.md</c> says how to run more of them, and how to run one again.</summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const int MostFaults = 20;

    private const int Slowest = 10;

    private static readonly int Inputs = Setting("INPUTS", 2500);

    private static readonly int Run = Setting("SEED", 1);

    private static readonly int From = Setting("FROM", 0);

    [Fact]
    public void Every_sound_file_is_read() =>
        Assert.All(FuzzSeeds.All, seed => Assert.True(FuzzTarget.Run(seed.Kind, seed.Content, layout: 0), seed.Name));

    [Fact]
    public void A_damaged_file_is_read_or_refused_in_words()
    {
        var faults = new List<string>();
        var (read, slow) = (0, new PriorityQueue<string, TimeSpan>());
        for (var index = From; index < From + Inputs && faults.Count < MostFaults; index++)
        {
            var input = FuzzInput.Of(FuzzSeeds.All, Run, index);
            var started = Stopwatch.GetTimestamp();
            var (isRead, fault) = input.Run();
            var took = Stopwatch.GetElapsedTime(started);
            read += isRead ? 1 : 0;
            slow.Enqueue(FormattableString.Invariant($"{took.TotalMilliseconds:0} ms: {index}, {input.Description}"), took);
            if (slow.Count > Slowest)
            {
                slow.Dequeue();
            }

            if (fault is not null)
            {
                faults.Add($"PERFGOALS_FUZZ_SEED={Run} PERFGOALS_FUZZ_FROM={index} PERFGOALS_FUZZ_INPUTS=1: {input.Minimal(fault).Description}\n{fault}");
            }
        }

        output.WriteLine(FormattableString.Invariant($"{Inputs} inputs from {From} on, run {Run}: {read} read, {faults.Count} faults; the slowest:\n{string.Join('\n', slow.UnorderedItems.OrderByDescending(item => item.Priority).Select(item => item.Element))}"));
        Assert.True(faults.Count == 0, string.Join("\n\n", faults));
    }

    private static int Setting(string name, int standard) =>
        int.TryParse(Environment.GetEnvironmentVariable("PERFGOALS_FUZZ_" + name), CultureInfo.InvariantCulture, out var value) ? value : standard;
}
