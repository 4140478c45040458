using System.Text.Json;
using PerfGoals.Cli.Tests.Support;
using PerfGoals.Tests;

namespace PerfGoals.Cli.Tests.Commands;

public sealed class InspectCommandTests : IDisposable
{
    private const string Table = """
        2025年项目绩效目标申报表
        填报单位：(312)县水利局    单位：万元
        内部资料
        | 项目名称 | 小型水库除险加固 | | | | | | |
        | 年度资金总额 | 180 | 项目负责人 | 李某 | | | | |
        | 年度目标 | 加固水库6座。 | | | | | | |
        | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标方向 | 优 | 良 | 备注 |
        | 产出指标 | 数量指标 | 加固水库 | 正向 | ≥ | 6座 | 5座 | |
        | 效益指标 | 社会效益指标 | 保护人口 | 正向 | ≥ | 2万人 | 1万人 | |
        | | | 见附件 | | | | | |
        | 合计 | | | | | | | |

        """;

    private readonly Workspace workspace = new();

    public InspectCommandTests() => workspace.Write("dams.txt", Table);

    public void Dispose() => workspace.Dispose();

    [Theory]
    [InlineData("text", "zh-Hans", "inspect.zh-Hans.txt")]
    [InlineData("text", "en", "inspect.en.txt")]
    [InlineData("json", "en", "inspect.json")]
    public void What_a_table_was_taken_for_is_exactly_what_is_kept_here(string format, string language, string golden)
    {
        var run = workspace.Run("inspect", "dams.txt", "--format", format, "--lang", language);

        Assert.Equal((0, ""), (run.Status, run.Error));
        Approved.Check($"tests/PerfGoals.Cli.Tests/Golden/{golden}", run.Output);
    }

    [Fact]
    public void A_file_that_cannot_be_read_does_not_keep_the_others_from_being_shown()
    {
        var run = workspace.Run("inspect", "missing.txt", "dams.txt", "--lang", "en");

        Assert.Equal(2, run.Status);
        Assert.Contains("missing.txt", run.Error, StringComparison.Ordinal);
        Assert.Contains("dams.txt", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_names_the_files_that_could_not_be_read()
    {
        var run = workspace.Run("inspect", "missing.txt", "--format", "json", "--lang", "en");

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal("missing.txt", Assert.Single(json.RootElement.GetProperty("unread").EnumerateArray()).GetProperty("source").GetString());
    }

    [Fact]
    public void Canonical_json_has_no_table_to_recognise()
    {
        workspace.Write("dams.json", workspace.Run("convert", "dams.txt", "--to", "json").Output);

        var run = workspace.Run("inspect", "dams.json", "--lang", "en");

        Assert.Contains("there is no table to recognise", run.Output, StringComparison.Ordinal);
    }
}
