using System.Reflection;

namespace PerfGoals.Documents.Tests.Support;

/// <summary>Runs the hosts of <c>docs/samples</c>.</summary>
internal static class SampleHost
{
    /// <summary>Returns the lines that a host prints.</summary>
    public static string[] Run(string name, string file)
    {
        var console = Console.Out;
        using var output = new StringWriter();
        Console.SetOut(output);
        try
        {
            Assembly.Load(name).EntryPoint!.Invoke(null, [new[] { file }]);
        }
        finally
        {
            Console.SetOut(console);
        }

        return output.ToString().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}

/// <summary>The console belongs to the process, so nothing else may run beside a test that captures it.</summary>
[CollectionDefinition(nameof(SampleHost), DisableParallelization = true)]
public sealed class OneAtATime;
