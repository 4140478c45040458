using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Observability;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using PerfGoals.Checking;
using PerfGoals.Documents;

var builder = Host.CreateApplicationBuilder();
builder.Services.AddPerfGoals(goals => goals.UseRuleSet("泸县", 2025));
builder.Services.AddHostedService<CheckLog>();
builder.Services.AddOpenTelemetry()
    .WithTracing(tracing => tracing.AddSource(PerfGoalsTelemetry.ActivitySourceName).AddConsoleExporter())
    .WithMetrics(metrics => metrics
        .AddMeter(PerfGoalsTelemetry.MeterName)
        // A check takes well under a second, and the usual buckets are made for milliseconds.
        .AddView(PerfGoalsTelemetry.Duration, new ExplicitBucketHistogramConfiguration { Boundaries = [0.0001, 0.001, 0.01, 0.1, 1] })
        .AddConsoleExporter());

using var host = builder.Build();
// A rule that cannot be made stops the host here and not at the first declaration.
host.Services.ValidatePerfGoals();
await host.StartAsync();

var result = host.Services.GetRequiredService<Checker>().Check(DeclarationReader.ReadFile(args[0]));
Console.WriteLine($"{result.Diagnostics.Length} finding(s)");

// What was measured is exported when the host stops.
await host.StopAsync();
