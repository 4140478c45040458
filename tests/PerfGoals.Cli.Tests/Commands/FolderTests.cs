using PerfGoals.Cli.Tests.Support;
using PerfGoals.Tests;

namespace PerfGoals.Cli.Tests.Commands;

public sealed class FolderTests : IDisposable
{
    private readonly Workspace workspace = new();

    public FolderTests()
    {
        foreach (var folder in (string[])["in/b", "in/a/deep", "in/.hidden"])
        {
            Directory.CreateDirectory(workspace.PathOf(folder));
        }

        foreach (var name in (string[])["in/a/deep/1.docx", "in/b/2.docx", "in/~$2.docx", "in/.hidden/3.docx"])
        {
            workspace.Write(name, File.ReadAllBytes(Repository.PathOf("docs/samples/luxian-2025.docx")));
        }

        workspace.Write("in/B.txt", Workspace.SampleText);
        workspace.Write("in/broken.docx", "PK\u0003\u0004");
        workspace.Write("in/.DS_Store", "x");
        workspace.Write("in/photo.png", "x");
        workspace.Write("in/notes.pdf", "%PDF");
    }

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void All_declarations_of_a_folder_are_checked_in_the_order_of_their_paths_and_what_is_skipped_is_said()
    {
        var run = workspace.Run("check", "in", "--format", "json", "--lang", "en");

        Assert.Equal(2, run.Status);
        Assert.Equal(["in/B.txt", "in/a/deep/1.docx", "in/b/2.docx"], Sources(run, "documents"));
        Assert.Equal(["in/broken.docx"], Sources(run, "unread"));
        Assert.StartsWith("perfgoals: in: 5 skipped: 2 of other kinds (.pdf, .png), 2 hidden, 1 lock file of Office (~$).\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_report_does_not_depend_on_how_many_files_are_read_at_a_time()
    {
        for (var number = 0; number < 12; number++)
        {
            // Copied goals are found by rules about all of them together.
            workspace.Write($"in/copy{number}.txt", Workspace.SampleText.Replace("155", $"{100 + number}", StringComparison.Ordinal));
        }

        foreach (var format in (string[])["text", "json"])
        {
            var one = workspace.Run("check", "in", "--rule-set", "all", "--jobs", "1", "--format", format);
            var eight = workspace.Run("check", "in", "--rule-set", "all", "--jobs", "8", "--format", format);

            Assert.Equal((one.Status, one.Output, one.Error), (eight.Status, eight.Output, eight.Error));
            Assert.Contains("copy11.txt", one.Output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("0")]
    [InlineData("many")]
    [InlineData("257")]
    public void A_number_of_jobs_that_is_none_is_refused(string jobs)
    {
        var run = workspace.Run("check", "in", "--jobs", jobs, "--lang", "en");

        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.StartsWith($"perfgoals: --jobs cannot be '{jobs}'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_declarations_is_no_pass()
    {
        Directory.CreateDirectory(workspace.PathOf("empty"));
        workspace.Write("in/.hidden/x.png", "x");

        var run = workspace.Run("check", "empty", "--lang", "en");
        Assert.Equal(2, run.Status);
        Assert.Contains("empty: This folder is empty.", run.Error, StringComparison.Ordinal);

        File.Delete(workspace.PathOf("in/.hidden/3.docx"));
        run = workspace.Run("check", "in/.hidden", "--lang", "en");
        Assert.Equal(2, run.Status);
        Assert.Contains("in/.hidden: There is no file in this folder that can be read.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_command_line_names_for_something_else_is_no_declaration()
    {
        workspace.Run("check", Workspace.Sample, "--write-baseline", "in/known.json");

        var run = workspace.Run("check", "in", "--baseline", "in/known.json", "--format", "json", "--lang", "en");

        Assert.DoesNotContain("in/known.json", Sources(run, "unread"));
        Assert.Contains("1 named for something else", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_declaration_of_a_folder_is_not_written_over()
    {
        var before = workspace.Read("in/B.txt");
        var run = workspace.Run("check", "in", "--output", "in/B.txt", "--lang", "en");

        Assert.Equal((2, before), (run.Status, workspace.Read("in/B.txt")));
        Assert.Contains("would overwrite a file that is to be read", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_declarations_end_in_a_summary_and_few_do_not()
    {
        foreach (var number in (int[])[1, 2, 3])
        {
            workspace.Write($"in/copy{number}.txt", Workspace.SampleText);
        }

        var many = workspace.Run("check", "in", "--lang", "en").Output;
        var brief = workspace.Run("check", "in", "--summary", "--lang", "en").Output;

        Assert.DoesNotContain("The worst files", workspace.Run("check", "in/a", "--lang", "en").Output, StringComparison.Ordinal);
        Assert.Contains(brief[..brief.IndexOf("Not read", StringComparison.Ordinal)], many, StringComparison.Ordinal);
        Assert.Contains("     6     -     -      6      1  PG2001 Weights off the required total\n", brief, StringComparison.Ordinal);
        Assert.Contains("     1     -     -    16      4  in/a/deep/1.docx\n", brief, StringComparison.Ordinal);
        Assert.Contains("    problem: ", many, StringComparison.Ordinal);
        Assert.DoesNotContain("    problem: ", brief, StringComparison.Ordinal);
        Assert.Contains("in/broken.docx: ", brief, StringComparison.Ordinal);
    }

    [Fact]
    public void Annotated_files_keep_their_paths_and_another_run_reads_none_of_them()
    {
        foreach (var _ in (int[])[1, 2])
        {
            var run = workspace.Run("annotate", "in", "--output", "in/out", "--lang", "en");

            Assert.Equal(2, run.Status);
            Assert.Contains("in/B.txt: Only Word (.docx) and Excel (.xlsx) files can be annotated.", run.Error, StringComparison.Ordinal);
            Assert.Equal(
                [workspace.PathOf("in/out/a/deep/1.docx"), workspace.PathOf("in/out/b/2.docx")],
                Directory.GetFiles(workspace.PathOf("in/out"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void A_folder_is_not_annotated_into_itself()
    {
        var run = workspace.Run("annotate", "in", "--output", "in", "--lang", "en");

        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.False(Directory.Exists(workspace.PathOf("in/in")));
    }

    [Fact]
    public void A_link_to_a_folder_is_not_followed()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Directory.CreateSymbolicLink(workspace.PathOf("in/a/round"), workspace.PathOf("in"));

        var run = workspace.Run("check", "in/a", "--format", "json", "--lang", "en");

        Assert.Equal(["in/a/deep/1.docx"], Sources(run, "documents"));
        Assert.Equal("perfgoals: in/a: 1 skipped: 1 linked folder.\n", run.Error);
    }

    private static IEnumerable<string?> Sources(ToolRun run, string part) =>
        run.Report.GetProperty(part).EnumerateArray().Select(document => document.GetProperty("source").GetString());
}
