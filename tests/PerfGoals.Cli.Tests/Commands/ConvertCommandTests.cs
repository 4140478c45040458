using System.Text;
using PerfGoals.Cli.Tests.Support;

namespace PerfGoals.Cli.Tests.Commands;

public sealed class ConvertCommandTests : IDisposable
{
    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void The_converted_sample_has_the_same_findings()
    {
        var conversion = workspace.Run("convert", Workspace.Sample, "--to", "json");
        Assert.Equal((0, ""), (conversion.Status, conversion.Error));
        workspace.Write("sample.json", conversion.OutputBytes);

        var original = workspace.Run("check", Workspace.Sample, "--format", "json");
        var converted = workspace.Run("check", "sample.json", "--format", "json");

        Assert.Equal(1, converted.Status);
        Assert.Equal(original.Findings, converted.Findings);
    }

    [Fact]
    public void Converting_what_was_converted_gives_the_same_bytes()
    {
        var first = workspace.Run("convert", Workspace.Sample, "--to", "json").OutputBytes;

        Assert.Equal(first, workspace.Run(first, "C.UTF-8", "convert", "-", "--to", "json").OutputBytes);
    }

    [Fact]
    public void The_converted_sample_can_go_to_a_file()
    {
        var run = workspace.Run("convert", Workspace.Sample, "--to", "json", "-o", "sample.json");

        Assert.Equal((0, "", ""), (run.Status, run.Output, run.Error));
        Assert.Equal(workspace.Run("convert", Workspace.Sample, "--to", "json").Output, workspace.Read("sample.json"));
    }

    [Fact]
    public void What_the_reader_finds_goes_to_standard_error()
    {
        workspace.Write("short.txt", Workspace.Heading + "| A | 产出指标 | 数量指标 | x | ≥ | 5 | 90 |\n");

        var run = workspace.Run("convert", "short.txt", "--to", "json", "--lang", "en");

        Assert.Equal(1, run.Status);
        Assert.StartsWith("  error PG0101 ", run.Error, StringComparison.Ordinal);
        Assert.StartsWith("{\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Chinese_is_written_as_it_is_in_every_locale()
    {
        var run = workspace.Run(input: null, "C", "convert", Workspace.Sample, "--to", "json");

        Assert.Contains("\"泸县司法局\"", run.Output, StringComparison.Ordinal);
        Assert.Equal((byte)'{', run.OutputBytes[0]);
        Assert.Equal(run.OutputBytes, Encoding.UTF8.GetBytes(run.Output));
    }
}
