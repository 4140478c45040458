using PerfGoals.Checking;
using PerfGoals.Documents.Tests.Support;
using PerfGoals.Tests;

namespace PerfGoals.Documents.Tests;

/// <summary>The host that shows checks to OpenTelemetry and to its own logger.</summary>
[Collection(nameof(SampleHost))]
public sealed class ObservabilityTests
{
    [Fact]
    public void It_shows_the_check_of_the_sample_to_all_who_listen_and_nothing_of_what_the_sample_says()
    {
        var lines = SampleHost.Run("Observability", Repository.Sample).Select(line => line.Trim()).ToList();

        // Its logger.
        Assert.Contains("Check with luxian-2025 was complete: 1 error(s)", lines);

        // OpenTelemetry: the activity, then what was counted.
        Assert.Contains("perfgoals.indicators: 36", lines);
        Assert.Contains("perfgoals.findings.error: 1", lines);
        foreach (var instrument in new[] { PerfGoalsTelemetry.Runs, PerfGoalsTelemetry.Duration, PerfGoalsTelemetry.Findings })
        {
            Assert.Contains(lines, line => line.StartsWith($"Metric Name: {instrument},", StringComparison.Ordinal));
        }

        Assert.Contains(lines, line => line.EndsWith("perfgoals.rule.id: PG2001 perfgoals.severity: error", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains("司法局", StringComparison.Ordinal));
    }
}
