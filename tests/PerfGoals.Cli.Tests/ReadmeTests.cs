using PerfGoals.Cli.Tests.Support;
using PerfGoals.Tests;

namespace PerfGoals.Cli.Tests;

public sealed class ReadmeTests : IDisposable
{
    private readonly Workspace workspace = new();

    [Fact]
    public void The_README_shows_what_its_command_prints()
    {
        const string Sample = "docs/samples/luxian-2025.txt";
        Directory.CreateDirectory(Path.GetDirectoryName(workspace.PathOf(Sample))!);
        workspace.Write(Sample, Workspace.SampleText);
        var readme = File.ReadAllText(Repository.PathOf("README.md")).ReplaceLineEndings("\n");

        Assert.Contains($"dotnet run --project src/PerfGoals.Cli -- check {Sample}\n", readme, StringComparison.Ordinal);
        Assert.Contains($"```text\n{workspace.Run("check", Sample).Output}```\n", readme, StringComparison.Ordinal);
    }

    public void Dispose() => workspace.Dispose();
}
