using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using PerfGoals.Benchmarks;

if (args is ["--allocations"])
{
    AllocationReport.Write(Console.Out);
    return 0;
}

if (args is ["--checker-ratio"])
{
    CheckerRatio.Write(Console.Out);
    return 0;
}

if (args is ["--portfolio"])
{
    PortfolioReport.Write(Console.Out);
    return 0;
}

var arguments = args.SelectMany(argument => argument == "--quick" ? ["--job", "short"] : (string[])[argument]).ToList();
if (!arguments.Exists(argument => argument is "-f" or "--filter" or "--list" or "--help"))
{
    // Without a filter the switcher would ask which benchmarks to run.
    arguments.AddRange(["--filter", "*"]);
}

var config = DefaultConfig.Instance.WithArtifactsPath(Path.Combine("artifacts", "benchmarks"));
var summaries = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run([.. arguments], config);

// A benchmark whose set-up refuses to run is a failure of the whole run.
return summaries.All(summary => !summary.HasCriticalValidationErrors && summary.Reports.All(report => report.Success)) ? 0 : 1;
