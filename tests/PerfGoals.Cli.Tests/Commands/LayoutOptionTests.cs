using System.Text.Json;
using PerfGoals.Cli.Tests.Support;
using PerfGoals.Tests;

namespace PerfGoals.Cli.Tests.Commands;

public sealed class LayoutOptionTests : IDisposable
{
    private const string Layout = """{ "columns": [{ "heading": "评价事项", "field": "三级指标" }, { "heading": "旧表头", "field": null }] }""";

    private readonly Workspace workspace = new();

    public LayoutOptionTests()
    {
        workspace.Write("roads.txt", "| 项目名称 | 一级指标 | 二级指标 | 评价事项 | 指标值 | 权重 |\n| 公路养护 | 产出指标 | 数量指标 | 养护里程 | ≥3公里 | 10 |\n");
        workspace.Write("layout.json", Layout);
    }

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void Every_command_that_reads_tables_reads_them_as_the_layout_says()
    {
        foreach (var command in (string[][])[["check", "roads.txt", "--rule-set", "reading"], ["inspect", "roads.txt"], ["convert", "roads.txt", "--to", "json"], ["diff-rules", "reading", "reading", "roads.txt"]])
        {
            Assert.Equal(2, workspace.Run(command).Status);
            Assert.Equal(0, workspace.Run([.. command, "--layout", "layout.json"]).Status);
        }
    }

    [Fact]
    public void Annotated_files_are_read_as_the_layout_says()
    {
        var sample = Repository.PathOf("docs/samples/luxian-2025.xlsx");
        workspace.Write("skip.json", """{ "skip": ["Sheet1"], "columns": [{ "heading": "权重", "field": null }] }""");

        Assert.NotEqual(2, workspace.Run("annotate", sample, "--output", "plain.xlsx").Status);
        var run = workspace.Run("annotate", sample, "--output", "out.xlsx", "--layout", "skip.json", "--lang", "en");
        Assert.NotEqual(File.ReadAllBytes(workspace.PathOf("plain.xlsx")), File.ReadAllBytes(workspace.PathOf("out.xlsx")));
        Assert.Equal("", run.Error);
    }

    [Fact]
    public void Inspect_says_what_was_read_because_of_the_layout_and_what_of_it_had_no_effect()
    {
        var text = workspace.Run("inspect", "roads.txt", "--layout", "layout.json").Output;
        Assert.Contains("第 4 列 “评价事项” → 三级指标［确定］：因版式文件", text, StringComparison.Ordinal);
        Assert.Contains("PG0112 版式文件中的“columns: 旧表头”在这个文件里没有对应的内容，没有起作用。", text, StringComparison.Ordinal);

        using var json = JsonDocument.Parse(workspace.Run("inspect", "roads.txt", "--layout", "layout.json", "--format", "json", "--lang", "en").Output);
        var column = json.RootElement.GetProperty("documents")[0].GetProperty("tables")[0].GetProperty("columns")[3];
        Assert.Equal(("layout", "the layout file says so"), (column.GetProperty("reason").GetString(), column.GetProperty("explanation").GetString()));
    }

    [Fact]
    public void What_was_recognised_is_written_as_a_layout_to_start_from()
    {
        var run = workspace.Run("inspect", "roads.txt", "--layout", "layout.json", "--write-layout", "start.json");

        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Equal(
            workspace.Run("convert", "roads.txt", "--to", "json", "--layout", "layout.json").Output,
            workspace.Run("convert", "roads.txt", "--to", "json", "--layout", "start.json").Output);
        Assert.DoesNotContain("PG0112", workspace.Run("inspect", "roads.txt", "--layout", "start.json").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("roads.txt", "layout.json", "--write-layout", "new.json")]
    [InlineData("roads.txt", "--write-layout", "-")]
    [InlineData("roads.txt", "--write-layout", "roads.txt")]
    [InlineData("roads.txt", "--layout", "layout.json", "--write-layout", "layout.json")]
    [InlineData("roads.txt", "--output", "both.txt", "--write-layout", "both.txt")]
    public void A_layout_is_not_written_where_it_would_be_lost_or_lose_something(params string[] arguments)
    {
        var run = workspace.Run(["inspect", .. arguments, "--lang", "en"]);

        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.Contains("--write-layout", run.Error, StringComparison.Ordinal);
        Assert.Equal(Layout, File.ReadAllText(workspace.PathOf("layout.json")));
    }

    [Fact]
    public void A_layout_that_cannot_be_used_is_named_with_all_that_is_wrong()
    {
        workspace.Write("bad.json", "{ \"columns\": [\n  { \"heading\": \"甲\", \"field\": \"指标直\" }],\n  \"colums\": [] }");

        var run = workspace.Run("check", "roads.txt", "--layout", "bad.json", "--lang", "en");

        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.Equal(
            ["perfgoals: bad.json: line 2, character 30: There is no field '指标直' here. Did you mean: 指标值?", "perfgoals: bad.json: line 3, character 3: There is no property 'colums'. Did you mean: columns?"],
            run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith("perfgoals: bad.json：第 2 行第 30 个字符：", workspace.Run("convert", "roads.txt", "--to", "json", "--layout", "bad.json", "--lang", "zh-Hans").Error, StringComparison.Ordinal);
        Assert.Contains("missing.json: The file does not exist", workspace.Run("inspect", "roads.txt", "--layout", "missing.json", "--lang", "en").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_result_is_never_written_over_the_layout()
    {
        foreach (var command in (string[][])[["check", "roads.txt"], ["inspect", "roads.txt"], ["convert", "roads.txt", "--to", "json"], ["diff-rules", "reading", "reading", "roads.txt"]])
        {
            Assert.Equal(2, workspace.Run([.. command, "--layout", "layout.json", "--output", "layout.json"]).Status);
            Assert.Equal(Layout, File.ReadAllText(workspace.PathOf("layout.json")));
        }
    }
}
