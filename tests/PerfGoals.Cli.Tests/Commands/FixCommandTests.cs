using PerfGoals.Cli.Tests.Support;

namespace PerfGoals.Cli.Tests.Commands;

public sealed class FixCommandTests : IDisposable
{
    private const string Document = "luxian-2025.docx";
    private const string Workbook = "luxian-2025.xlsx";

    private readonly Workspace workspace = new();

    public FixCommandTests()
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
    public void Safe_repairs_are_written_and_the_others_are_left_to_a_person(string file)
    {
        var before = File.ReadAllBytes(workspace.PathOf(file));
        var run = workspace.Run("fix", file, "--rule-set", "recommended", "--output", "out.bin", "--lang", "en");

        Assert.Equal((1, ""), (run.Status, run.Error));
        Assert.StartsWith($"{file} → out.bin\n  Changed (2):\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("'=' → '＝'  PG0024", run.Output, StringComparison.Ordinal);
        Assert.Contains("PG2001 ", run.Output, StringComparison.Ordinal);
        Assert.Contains("; not written: a person has to decide", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(workspace.PathOf(file)));
        Assert.DoesNotContain("PG0024", workspace.Run("check", "out.bin", "--rule-set", "recommended").Output, StringComparison.Ordinal);

        var again = workspace.Run("fix", "out.bin", "--rule-set", "recommended", "--output", "again.bin", "--lang", "en");
        Assert.Contains("Nothing was changed.", again.Output, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllBytes(workspace.PathOf("out.bin")), File.ReadAllBytes(workspace.PathOf("again.bin")));
    }

    [Fact]
    public void Repairs_that_a_person_should_look_at_are_written_on_request_and_no_choice_is_made()
    {
        var run = workspace.Run("fix", Document, Workbook, "--rule-set", "recommended", "--unsafe", "--tracked", "--output", "out", "--lang", "zh-Hans");

        Assert.Equal((1, ""), (run.Status, run.Error));
        Assert.Contains("“数量指标” → “质量指标”  PG3001", run.Output, StringComparison.Ordinal);
        Assert.Contains("PG2001 权重之和不等于规定值", run.Output, StringComparison.Ordinal);
        Assert.Contains("未写入：有几种改法，请人工选择", run.Output, StringComparison.Ordinal);
        Assert.Contains("注意：Excel 没有修订标记", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_kinds_that_are_named_are_written()
    {
        var run = workspace.Run("fix", Document, "--rule-set", "recommended", "--unsafe", "--only", "PG3001/move-quality", "--output", "out.docx", "--lang", "en");

        Assert.Contains("Changed (1):", run.Output, StringComparison.Ordinal);
        Assert.Contains("it was not asked for", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_accepted_is_not_repaired()
    {
        workspace.Run("check", Document, "--rule-set", "recommended", "--write-baseline", "known.json");
        var run = workspace.Run("fix", Document, "--rule-set", "recommended", "--unsafe", "--baseline", "known.json", "--output", "out.docx", "--lang", "en");

        Assert.Equal((0, $"{Document} → out.docx\n  Nothing was changed.\n  Now: 0 errors, 0 warnings, 0 info\n"), (run.Status, run.Output));
        Assert.Equal(File.ReadAllBytes(workspace.PathOf(Document)), File.ReadAllBytes(workspace.PathOf("out.docx")));
    }

    [Fact]
    public void Several_files_go_to_a_folder_and_one_that_cannot_be_repaired_does_not_stop_the_others()
    {
        var run = workspace.Run("fix", Workspace.Sample, Document, Workbook, "--output", "out", "--lang", "en");

        Assert.Equal(2, run.Status);
        Assert.Contains($"{Workspace.Sample}: Fixes are written into Word (.docx), Excel (.xlsx) and canonical JSON only.", run.Error, StringComparison.Ordinal);
        Assert.Equal([Document, Workbook], Directory.GetFiles(workspace.PathOf("out")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("would overwrite a file that is to be read", Document, "--output", Document)]
    [InlineData("would overwrite a file that is to be read", Document, Workbook, "--output", ".")]
    [InlineData("written to one place", Document, "./luxian-2025.docx", "--output", "out")]
    [InlineData("fix does not use standard input", "-", "--output", "out")]
    [InlineData("--output is missing", Document)]
    [InlineData("There is no rule 'PG9999'", Document, "--output", "out.docx", "--only", "PG9999")]
    public void A_command_line_that_cannot_be_meant_is_refused(string problem, params string[] args)
    {
        var before = File.ReadAllBytes(workspace.PathOf(Document));
        var run = workspace.Run(["fix", .. args, "--lang", "en"]);

        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.Contains(problem, run.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(workspace.PathOf(Document)));
    }
}
