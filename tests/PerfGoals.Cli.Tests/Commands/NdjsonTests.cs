using PerfGoals.Cli.Tests.Support;

namespace PerfGoals.Cli.Tests.Commands;

public sealed class NdjsonTests : IDisposable
{
    private readonly Workspace workspace = new();

    public NdjsonTests()
    {
        workspace.Write("second.txt", Workspace.SampleText.Replace("155", "156", StringComparison.Ordinal));
        workspace.Run("convert", Workspace.Sample, "second.txt", "--to", "ndjson", "-o", "two.ndjson");
    }

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void Declarations_become_lines_that_have_the_same_findings()
    {
        var files = workspace.Run("check", Workspace.Sample, "second.txt", "--rule-set", "recommended", "--format", "json");
        var lines = workspace.Run("check", "two.ndjson", "--rule-set", "recommended", "--format", "json");
        var input = workspace.Run(File.ReadAllBytes(workspace.PathOf("two.ndjson")), "C.UTF-8", "check", "-", "--rule-set", "recommended", "--format", "json");

        Assert.Equal(2, workspace.Read("two.ndjson").Count(character => character == '\n'));
        Assert.Equal(files.Findings, lines.Findings);
        Assert.Equal(files.Findings, input.Findings);
        Assert.Equal(
            ["two.ndjson:1", "two.ndjson:2"],
            lines.Report.GetProperty("documents").EnumerateArray().Select(document => document.GetProperty("source").GetString()));
    }

    [Fact]
    public void Converting_the_lines_gives_the_same_lines() =>
        Assert.Equal(File.ReadAllBytes(workspace.PathOf("two.ndjson")), workspace.Run("convert", "two.ndjson", "--to", "ndjson").OutputBytes);

    [Fact]
    public void A_broken_line_is_reported_with_its_number_and_the_next_is_checked()
    {
        var lines = workspace.Read("two.ndjson").Split('\n');
        workspace.Write("x.ndjson", $"{lines[0]}\n{lines[1][..100]}\n{lines[1]}\n");

        var check = workspace.Run("check", "x.ndjson", "--lang", "en");
        var convert = workspace.Run("convert", "x.ndjson", "--to", "ndjson", "--lang", "en");
        var inspect = workspace.Run("inspect", "x.ndjson", "--lang", "en");

        Assert.Equal((2, 2, 2), (check.Status, convert.Status, inspect.Status));
        Assert.Contains("\nx.ndjson:3  fiscal year 2025", check.Output, StringComparison.Ordinal);
        Assert.Contains(", line 3, character ", check.Output, StringComparison.Ordinal);
        Assert.All((string[])[check.Error, convert.Error, inspect.Error], error => Assert.StartsWith("perfgoals: x.ndjson, line 2: ", error, StringComparison.Ordinal));
        Assert.Equal($"{lines[0]}\n{lines[1]}\n", convert.Output);
        Assert.Contains("x.ndjson:3\n  Canonical JSON", inspect.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Canonical_json_of_several_declarations_is_refused_with_what_to_do()
    {
        foreach (var files in (string[][])[["two.ndjson"], [Workspace.Sample, "second.txt"]])
        {
            var run = workspace.Run(["convert", .. files, "--to", "json", "--lang", "en"]);

            Assert.Equal((2, ""), (run.Status, run.Output));
            Assert.Contains("Use --to ndjson", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Lines_have_no_cells_to_annotate()
    {
        var run = workspace.Run("annotate", "two.ndjson", "--output", "out.ndjson", "--lang", "en");

        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.Equal(
            "perfgoals: two.ndjson: Each line of the file is a declaration in canonical JSON, and there is no cell to write to. Use this command on the original Word or Excel files; for this file, use check.\n",
            run.Error);
        Assert.False(File.Exists(workspace.PathOf("out.ndjson")));
    }

    [Fact]
    public void A_file_given_twice_is_checked_twice() =>
        Assert.Equal(4, workspace.Run("check", "two.ndjson", "two.ndjson", "--rule-set", "all", "--format", "json").Report.GetProperty("documents").GetArrayLength());
}
