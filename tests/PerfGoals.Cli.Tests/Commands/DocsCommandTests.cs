using PerfGoals.Cli.Tests.Support;

namespace PerfGoals.Cli.Tests.Commands;

public sealed class DocsCommandTests : IDisposable
{
    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void The_handbook_of_a_rule_set_is_written_to_a_folder_which_is_made()
    {
        var folder = workspace.PathOf("手册/luxian");
        var run = workspace.Run("docs", "--rule-set", "luxian-2025", "--output", folder);

        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Equal($"已写入 43 个文件：{folder}\n", run.Output);
        Assert.Equal(43, Directory.GetFiles(folder).Length);
        Assert.Contains("一个项目各指标权重之和应为 90%。", File.ReadAllText(Path.Combine(folder, "PG2001.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_generated_is_written_over_and_what_somebody_wrote_is_not()
    {
        var folder = workspace.PathOf("手册");
        workspace.Run("docs", "--output", folder);
        var english = workspace.Run("docs", "--output", folder, "--lang", "en");
        File.WriteAllText(Path.Combine(folder, "PG2001.md"), "# 我们自己的说明\n");
        var refused = workspace.Run("docs", "--output", folder);

        Assert.Equal(0, english.Status);
        Assert.Equal((2, ""), (refused.Status, refused.Output));
        Assert.Contains("PG2001.md：这个文件不是 perfgoals docs 生成的，不予覆盖。", refused.Error, StringComparison.Ordinal);
        Assert.Equal("# 我们自己的说明\n", File.ReadAllText(Path.Combine(folder, "PG2001.md")));
        Assert.StartsWith("# Rules: ", File.ReadAllLines(Path.Combine(folder, "README.md"))[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Instructions_follow_the_values_in_force_and_name_their_rules()
    {
        var output = workspace.Run("docs", "--instructions", "--rule-set", "luxian-2025", "--set", "PG2001.total=100", "--ignore", "PG5007").Output;

        Assert.StartsWith("填表说明\nluxian-2025 1.0.0  泸县 2025 年度项目绩效目标申报表填表说明\n\n申报表和单位\n   1. 申报表应与一体化系统中的绩效目标一致。  PG5006\n", output, StringComparison.Ordinal);
        Assert.Contains(". 一个项目各指标权重之和应为 100%。  PG2001\n", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("docs")]
    [InlineData("docs", "--instructions", "--output", "x")]
    public void Either_a_folder_or_the_instructions_are_asked_for(params string[] arguments)
    {
        var run = workspace.Run([.. arguments, "--lang", "en"]);

        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.Contains("Give either --output, the folder of the handbook, or --instructions, to show the instructions.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_a_file_is_named()
    {
        var file = workspace.Write("手册", "一个文件");
        var run = workspace.Run("docs", "--output", file);

        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.Contains($"{file}：无法写入文件夹", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_format_is_refused() =>
        Assert.Contains("--format 不能是“pdf”，应为以下之一：markdown。", workspace.Run("docs", "--output", "x", "--format", "pdf").Error, StringComparison.Ordinal);
}
