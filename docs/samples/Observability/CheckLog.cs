using System.Diagnostics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PerfGoals.Checking;

namespace Observability;

/// <summary>Writes a line for every check to the host's logger, without OpenTelemetry.</summary>
public sealed partial class CheckLog : IHostedService, IDisposable
{
    private readonly ActivityListener listener;
    private readonly ILogger<CheckLog> logger;

    public CheckLog(ILogger<CheckLog> logger)
    {
        this.logger = logger;
        listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == PerfGoalsTelemetry.ActivitySourceName,
            // Without a sample there would be no activity, and without all data no tags.
            Sample = (ref _) => ActivitySamplingResult.AllData,
            ActivityStopped = Write,
        };
    }

    public Task StartAsync(CancellationToken cancellationToken)
    {
        ActivitySource.AddActivityListener(listener);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => listener.Dispose();

    private void Write(Activity check)
    {
        // A check that did not run to its end must not pass unnoticed for a clean one.
        var level = check.Status == ActivityStatusCode.Error ? LogLevel.Error : LogLevel.Information;
        var ruleSet = check.GetTagItem(PerfGoalsTelemetry.RuleSetTag);
        var outcome = check.GetTagItem(PerfGoalsTelemetry.OutcomeTag);
        var errors = check.GetTagItem(PerfGoalsTelemetry.FindingsTagPrefix + "error");
        WriteCheck(level, ruleSet, outcome, errors);
    }

    [LoggerMessage("Check with {RuleSet} was {Outcome}: {Errors} error(s)")]
    private partial void WriteCheck(LogLevel level, object? ruleSet, object? outcome, object? errors);
}
