using System.Text;
using System.Text.Json;
using PerfGoals.Cli.Tests.Support;

namespace PerfGoals.Cli.Tests.Commands;

public sealed class CheckCommandTests : IDisposable
{
    private const string Clean = Workspace.Heading + """
        | 道路养护 | 产出指标 | 数量指标 | 养护里程 | ≥ | 120 | 公里 | 20 |
        | | 产出指标 | 数量指标 | 修补坑洞 | ≥ | 300 | 处 | 10 |
        | | 产出指标 | 质量指标 | 验收合格率 | ≥ | 95 | % | 10 |
        | | 产出指标 | 时效指标 | 完成时间 | ≤ | 12 | 月 | 10 |
        | | 效益指标 | 社会效益指标 | 事故下降率 | ≥ | 5 | % | 20 |
        | | 满意度指标 | 服务对象满意度指标 | 驾乘人员满意度 | ≥ | 90 | % | 10 |
        | | 成本指标 | 经济成本指标 | 养护成本 | ≤ | 300 | 万元 | 10 |

        """;

    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Theory]
    [InlineData("zh-Hans", "check-luxian-2025.zh-Hans.txt")]
    [InlineData("en", "check-luxian-2025.en.txt")]
    public void The_report_on_the_sample_is_exactly_the_one_kept_here(string language, string golden)
    {
        var run = workspace.Run("check", Workspace.Sample, "--lang", language);

        Assert.Equal(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Golden", golden)), run.Output);
        Assert.Equal("", run.Error);
        Assert.Equal(1, run.Status);
    }

    [Theory]
    [InlineData("luxian-2025.docx", "列，表 1 第 30 行第 12 列起\n", "from table 1, row 30, column 12\n")]
    [InlineData("luxian-2025.xlsx", "列，申报表!L31起\n", "from 申报表!L31\n")]
    public void A_finding_in_a_document_or_workbook_names_its_cell(string name, string chinese, string english)
    {
        workspace.Write(name, File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Samples", name)));

        Assert.Contains(chinese, workspace.Run("check", name, "--lang", "zh-Hans").Output, StringComparison.Ordinal);
        Assert.Contains(english, workspace.Run("check", name, "--lang", "en").Output, StringComparison.Ordinal);
        var location = workspace.Run("check", name, "--format", "json").Report.GetProperty("documents")[0].GetProperty("diagnostics")[0].GetProperty("location");
        Assert.Equal(name.EndsWith("docx", StringComparison.Ordinal), location.TryGetProperty("table", out _));
        Assert.Equal(name.EndsWith("xlsx", StringComparison.Ordinal), location.TryGetProperty("address", out _));
    }

    [Fact]
    public void The_sample_has_one_error_which_is_the_weights_of_project_4()
    {
        var run = workspace.Run("check", Workspace.Sample, "--format", "json");

        Assert.Equal(1, run.Status);
        Assert.Equal("", run.Error);
        var document = Assert.Single(run.Report.GetProperty("documents").EnumerateArray());
        Assert.Equal((4, 36), (document.GetProperty("projects").GetInt32(), document.GetProperty("indicators").GetInt32()));
        var finding = Assert.Single(document.GetProperty("diagnostics").EnumerateArray());
        Assert.Equal("PG2001", finding.GetProperty("id").GetString());
        Assert.Equal("error", finding.GetProperty("severity").GetString());
        Assert.Equal("/projects/3", finding.GetProperty("path").GetString());
        Assert.Equal((80, 90), (finding.GetProperty("arguments").GetProperty("actual").GetInt32(), finding.GetProperty("arguments").GetProperty("expected").GetInt32()));
    }

    [Theory]
    [InlineData("a.txt", "b.txt")]
    [InlineData("a.txt", "a.txt")] // named twice, it is declared twice
    public void Several_files_are_also_checked_together(string first, string second)
    {
        workspace.Write("a.txt", "2025年度项目绩效目标申报表\n" + Clean.Replace("| 项目名称", "| 单位名称 | 项目名称", StringComparison.Ordinal).Replace("| 道路养护", "| 某县交通运输局 | 道路养护", StringComparison.Ordinal).Replace("\n| |", "\n| | |", StringComparison.Ordinal));
        workspace.Write("b.txt", File.ReadAllText(workspace.PathOf("a.txt")));
        var run = workspace.Run("check", first, second, "--select", "PG6001", "--format", "json", "--fail-on", "warning");

        Assert.Equal(1, run.Status);
        var documents = run.Report.GetProperty("documents").EnumerateArray().ToList();
        Assert.Equal([0, 1], documents.Select(document => document.GetProperty("diagnostics").GetArrayLength()));
        Assert.Equal([(1, 0), (0, 1)], documents.Select(document => document.GetProperty("ledger")[0]).Select(entry => (entry.GetProperty("passed").GetInt32(), entry.GetProperty("violated").GetInt32())));
        Assert.Contains("PG6001 项目重复申报", workspace.Run("check", first, second, "--select", "PG6001").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public void The_same_call_prints_the_same_bytes(string format) => Assert.Equal(
        workspace.Run("check", Workspace.Sample, "--format", format).OutputBytes,
        workspace.Run("check", Workspace.Sample, "--format", format).OutputBytes);

    [Fact]
    public void A_clean_file_is_named_and_ends_with_status_0()
    {
        var run = workspace.Run("check", workspace.Write("clean.txt", Clean), "--fail-on", "info");

        Assert.Equal(0, run.Status);
        Assert.StartsWith("clean.txt  ", run.Output, StringComparison.Ordinal);
        Assert.Contains("没有发现问题。", run.Output, StringComparison.Ordinal);
        Assert.Contains("0 个错误，0 个警告，0 个提示，7 处未能核对；1 份申报表；规则集 luxian-2025 ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    [InlineData("info", 1)]
    [InlineData("never", 0)]
    public void A_warning_fails_from_the_threshold_warning_down(string threshold, int status)
    {
        workspace.Write("warning.txt", Clean.Replace("社会效益指标", "某种指标", StringComparison.Ordinal));

        Assert.Equal(status, workspace.Run("check", "warning.txt", "--fail-on", threshold).Status);
    }

    [Theory]
    [InlineData("error", 1)]
    [InlineData("info", 1)]
    [InlineData("never", 0)]
    public void An_error_fails_unless_nothing_does(string threshold, int status) =>
        Assert.Equal(status, workspace.Run("check", Workspace.Sample, "--fail-on", threshold).Status);

    [Theory]
    [InlineData("error")]
    [InlineData("never")]
    public void A_rule_that_faults_leaves_no_verdict(string threshold)
    {
        // Weights that can be read and whose sum is beyond the range of decimal.
        var row = $"| | 产出指标 | 数量指标 | x | ≥ | 5 | 册 | 9{new string('0', 27)} |\n";
        workspace.Write("fault.txt", Workspace.Heading + string.Concat(Enumerable.Repeat(row, 9)));

        var run = workspace.Run("check", "fault.txt", "--fail-on", threshold);

        Assert.Equal(3, run.Status);
        Assert.Contains("PG9001", run.Output, StringComparison.Ordinal);
        Assert.Contains("检查不完整，不能视为通过。", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Output + run.Error, StringComparison.Ordinal);

        // An unreadable file among them weighs more, and a finding less.
        Assert.Equal(2, workspace.Run("check", "fault.txt", "missing.txt").Status);
        Assert.Equal(3, workspace.Run("check", "fault.txt", Workspace.Sample).Status);
    }

    [Fact]
    public void A_check_that_could_not_tell_is_not_called_clean()
    {
        workspace.Write("weights.json", """{ "id": "weights", "version": "1", "rules": { "PG2001": {} } }""");
        workspace.Write("weight.txt", Clean.Replace("| 处 | 10 |", "| 处 | 较高 |", StringComparison.Ordinal));

        var run = workspace.Run("check", "weight.txt", "--rule-set", "weights.json");

        Assert.Contains("能够核对的部分没有发现问题。", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("  没有发现问题。", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_could_not_be_checked_is_named_with_its_place()
    {
        workspace.Write("weight.txt", Clean.Replace("| 处 | 10 |", "| 处 | 较高 |", StringComparison.Ordinal));

        var run = workspace.Run("check", "weight.txt");

        Assert.Contains(
            """
              因内容缺失或无法读取而未能核对：
                PG2001 权重之和不等于规定值
                  缺少可用的“权重”：项目 1 道路养护；指标 2 修补坑洞；“权重”列，表格第 3 行，文件第 3 行
            """.ReplaceLineEndings("\n"),
            run.Output, StringComparison.Ordinal);
        Assert.Contains("8 处未能核对", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void One_bad_file_does_not_stop_the_others()
    {
        workspace.Write("clean.txt", Clean);

        var run = workspace.Run("check", Workspace.Sample, "missing.txt", "clean.txt", "--format", "json");

        Assert.Equal(2, run.Status);
        Assert.Equal([Workspace.Sample, "clean.txt"], run.Report.GetProperty("documents").EnumerateArray().Select(d => d.GetProperty("source").GetString()));
        Assert.Equal(["missing.txt"], run.Report.GetProperty("unread").EnumerateArray().Select(d => d.GetProperty("source").GetString()));
        Assert.Equal("perfgoals: missing.txt：文件不存在。请核对路径。\n", run.Error);

        var text = workspace.Run("check", Workspace.Sample, "missing.txt", "clean.txt");
        Assert.Equal(2, text.Status);
        Assert.Contains("无法读取，未检查：\n  missing.txt：文件不存在。", text.Output, StringComparison.Ordinal);
        Assert.Contains("3 份申报表（1 份无法读取）", text.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_is_read_where_the_file_is_a_hyphen()
    {
        var run = workspace.Run(Encoding.UTF8.GetBytes(Workspace.SampleText), "C.UTF-8", "check", "-");

        Assert.Equal(1, run.Status);
        Assert.StartsWith("标准输入  2025 年度", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Output_goes_to_a_file_without_a_byte_order_mark()
    {
        var run = workspace.Run("check", Workspace.Sample, "--output", "report.txt");

        Assert.Equal((1, "", ""), (run.Status, run.Output, run.Error));
        Assert.Equal(workspace.Run("check", Workspace.Sample).Output, workspace.Read("report.txt"));
        Assert.Equal((byte)'l', File.ReadAllBytes(workspace.PathOf("report.txt"))[0]);
    }

    [Theory]
    [InlineData("no-such-folder/report.txt")]
    [InlineData(".")]
    [InlineData("./" + Workspace.Sample)]
    public void Output_that_cannot_or_must_not_be_written_is_a_usage_error(string output)
    {
        var before = workspace.Read(Workspace.Sample);

        var run = workspace.Run("check", Workspace.Sample, "--output", output);

        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.StartsWith($"perfgoals: {output}：", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, workspace.Read(Workspace.Sample));
    }

    [Fact]
    public void A_link_to_the_input_is_not_written_over()
    {
        File.CreateSymbolicLink(workspace.PathOf("link.txt"), Workspace.Sample);
        Directory.CreateSymbolicLink(workspace.PathOf("here"), ".");

        Assert.All(["link.txt", "here/" + Workspace.Sample], output => Assert.Equal(2, workspace.Run("check", Workspace.Sample, "--output", output).Status));
        Assert.All(["link.txt", "here/" + Workspace.Sample], input => Assert.Equal(2, workspace.Run("check", input, "--output", Workspace.Sample).Status));
        Assert.Equal(Workspace.SampleText, workspace.Read(Workspace.Sample));
    }

    [Theory]
    [InlineData("/dev/stdout")]
    [InlineData("/dev/stderr")]
    public void Output_may_be_a_device_or_a_pipe(string output)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var run = workspace.Run("check", Workspace.Sample, "--output", output);

        Assert.Equal(1, run.Status);
        Assert.Equal(workspace.Run("check", Workspace.Sample).Output, output == "/dev/stdout" ? run.Output : run.Error);
    }

    [Fact]
    public void Names_from_a_file_cannot_act_on_the_terminal()
    {
        workspace.Write("names.json", """{"projects":[{"name":"[red]A[/]\u001b[2J\n\u202eB","indicators":[{"name":"办件"}]}]}""");

        var run = workspace.Run("check", "names.json");

        Assert.Contains(@"项目：1 [red]A[/]\u001B[2J \u202EB" + "\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_that_fills_a_page_does_not_fill_the_report()
    {
        string Long(string character) => string.Concat(Enumerable.Repeat(character, 5000));
        workspace.Write("long.txt", Workspace.Heading + $"| {Long("长")} | 产出指标 | 数量指标 | {Long("名")} | ≥ | 5 | 册 | {Long("\U00020000")} |\n");

        var run = workspace.Run("check", "long.txt");

        Assert.Contains($"项目：1 {Long("长")[..80]}…\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("PG0002 ", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Output.Split('\n'), line => line.Length > 400);
        Assert.DoesNotContain('\uFFFD', run.Output);
    }

    [Fact]
    public void A_declaration_without_projects_is_not_said_to_be_clean()
    {
        workspace.Write("none.json", """{"projects":[]}""");

        var run = workspace.Run("check", "none.json");

        Assert.Equal(2, run.Status);
        Assert.Contains("没有项目", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Each rule's time in ms, calls, findings, places where it failed:")]
    [InlineData("zh-Hans", "各条规则的用时（毫秒）、运行次数、问题数、出错处数：")]
    public void What_each_rule_cost_stands_at_the_end_where_it_is_asked_for(string language, string heading)
    {
        var lines = workspace.Run("check", Workspace.Sample, "--statistics", "--lang", language).Output.Split('\n');
        var table = lines.SkipWhile(line => line != heading).Skip(1).TakeWhile(line => line.Length > 0).ToList();

        Assert.Matches(@"^ +[0-9]+\.[0-9]{3} +4 +1 +0  PG2001 weights-off-total$", Assert.Single(table, line => line.Contains("PG2001", StringComparison.Ordinal)));
        var times = table.Select(line => decimal.Parse(line.Trim().Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(times.OrderDescending(), times);
        Assert.DoesNotContain(heading, workspace.Run("check", Workspace.Sample, "--lang", language).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_each_rule_cost_is_in_the_json_where_it_is_asked_for()
    {
        using var report = JsonDocument.Parse(workspace.Run("check", Workspace.Sample, Workspace.Sample, "--statistics", "--format", "json").Output);
        var statistics = report.RootElement.GetProperty("statistics").EnumerateArray().ToList();
        var weights = Assert.Single(statistics, entry => entry.GetProperty("rule").GetString() == "PG2001");

        Assert.Equal((8, 2, 0), (weights.GetProperty("calls").GetInt32(), weights.GetProperty("findings").GetInt32(), weights.GetProperty("faults").GetInt32()));
        Assert.True(weights.GetProperty("milliseconds").GetDecimal() >= 0);
        using var plain = JsonDocument.Parse(workspace.Run("check", Workspace.Sample, "--format", "json").Output);
        Assert.False(plain.RootElement.TryGetProperty("statistics", out _));
    }
}
