using PerfGoals.Cli.Tests.Support;

namespace PerfGoals.Cli.Tests.Commands;

public sealed class AnnotateCommandTests : IDisposable
{
    private const string Document = "luxian-2025.docx";
    private const string Workbook = "luxian-2025.xlsx";

    private readonly Workspace workspace = new();

    public AnnotateCommandTests()
    {
        foreach (var name in new[] { Document, Workbook })
        {
            workspace.Write(name, File.ReadAllBytes(PerfGoals.Tests.Repository.PathOf("docs/samples/" + name)));
        }
    }

    public void Dispose() => workspace.Dispose();

    [Theory]
    [InlineData(Document)]
    [InlineData(Workbook)]
    public void The_annotated_file_has_the_same_findings_and_the_status_is_that_of_a_check(string file)
    {
        var check = workspace.Run("check", file, "--rule-set", "recommended", "--format", "json");
        var run = workspace.Run("annotate", file, "--rule-set", "recommended", "--output", "out.bin", "--lang", "en");

        Assert.Equal((check.Status, ""), (run.Status, run.Error));
        Assert.Matches($"^{file} → out.bin: [1-9][0-9]* findings\n$", run.Output);
        Assert.Equal(check.Findings, workspace.Run("check", "out.bin", "--rule-set", "recommended", "--format", "json").Findings);
        workspace.Run("annotate", "out.bin", "--rule-set", "recommended", "--output", "again.bin", "--lang", "en");
        Assert.Equal(File.ReadAllBytes(workspace.PathOf("out.bin")), File.ReadAllBytes(workspace.PathOf("again.bin")));
    }

    [Fact]
    public void Several_files_go_to_a_folder_and_one_that_cannot_be_annotated_does_not_stop_the_others()
    {
        var run = workspace.Run("annotate", Workspace.Sample, Document, Workbook, "--output", "out", "--lang", "en");

        Assert.Equal(2, run.Status);
        Assert.Contains($"{Workspace.Sample}: Only Word (.docx) and Excel (.xlsx) files can be annotated.", run.Error, StringComparison.Ordinal);
        Assert.Equal([Document, Workbook], Directory.GetFiles(workspace.PathOf("out")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("would overwrite a file that is to be read", Document, "--output", Document)]
    [InlineData("would overwrite a file that is to be read", Document, Workbook, "--output", ".")]
    [InlineData("would overwrite a file that is to be read", Document, "--output", "rules.json", "--rule-set", "rules.json")]
    [InlineData("written to one place", Document, "./luxian-2025.docx", "--output", "out")]
    [InlineData("does not use standard input", "-", "--output", "out")]
    [InlineData("--output is missing", Document)]
    public void A_command_line_that_would_lose_something_is_refused(string problem, params string[] args)
    {
        var before = File.ReadAllBytes(workspace.PathOf(Document));
        var run = workspace.Run(["annotate", .. args, "--lang", "en"]);

        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.Contains(problem, run.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(workspace.PathOf(Document)));
    }

    [Fact]
    public void What_is_accepted_is_not_written()
    {
        workspace.Run("check", Document, "--rule-set", "recommended", "--write-baseline", "known.json");
        var run = workspace.Run("annotate", Document, "--rule-set", "recommended", "--baseline", "known.json", "--output", "out.docx", "--lang", "en");

        Assert.Equal((0, $"{Document} → out.docx: 0 findings\n"), (run.Status, run.Output));
        Assert.Equal(File.ReadAllBytes(workspace.PathOf(Document)), File.ReadAllBytes(workspace.PathOf("out.docx")));
    }
}
