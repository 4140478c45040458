using System.Text.Json;
using System.Text.RegularExpressions;
using PerfGoals.Cli.Tests.Support;
using PerfGoals.Tests;

namespace PerfGoals.Cli.Tests.Commands;

public sealed partial class AcceptanceOptionTests : IDisposable
{
    private const string Reason = "该项目分两年实施，其余权重在2026年申报";

    private readonly Workspace workspace = new();

    private static string Page { get; } = File.ReadAllText(Repository.PathOf("docs/suppressions.md")).ReplaceLineEndings("\n");

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void The_example_of_the_page_accepts_the_finding_of_the_sample()
    {
        workspace.Write("suppressions.json", Example().Match(Page).Groups[1].Value);

        var run = Commands("check luxian-2025.txt --suppressions")[0];

        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Contains("\n  能够核对的部分没有发现其他问题。\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n  1 个问题已豁免，未列出。\n\n0 个错误，", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_commands_of_the_page_write_what_they_say()
    {
        var written = Commands("check luxian-2025.txt --write-suppressions")[0];
        Assert.Equal((0, ""), (written.Status, written.Error));
        Assert.Equal(0, workspace.Run("check", Workspace.Sample, "--suppressions", "suppressions.json", "--as-of", "2025-12-31").Status);

        var baselines = Commands("check luxian-2025.txt --write-baseline", "check luxian-2025.txt --baseline");
        Assert.Equal([0, 0], baselines.Select(run => run.Status));
        Assert.Equal(baselines[0].Output, baselines[1].Output);
        Assert.Contains("  1 个问题基线中已有，未列出。\n", baselines[1].Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_written_names_the_finding_for_a_person()
    {
        workspace.Run("check", Workspace.Sample, "--write-suppressions", "s.json", "--reason", Reason, "--by", "张三", "--expires", "2025-12-31");

        Assert.Equal(
            $$"""
            {
              "suppressions": [
                {
                  "rule": "PG2001",
                  "fingerprint": "c4c31f5cddc4ee0b017c652d5eaf3153",
                  "unit": "泸县司法局",
                  "project": "法律顾问、诉讼案件代理费及其他法治经费",
                  "field": "权重",
                  "reason": "{{Reason}}",
                  "by": "张三",
                  "expires": "2025-12-31"
                }
              ]
            }

            """.ReplaceLineEndings("\n"),
            workspace.Read("s.json"));
    }

    [Fact]
    public void After_its_last_day_the_finding_shows_again_and_the_file_is_named()
    {
        workspace.Run("check", Workspace.Sample, "--write-suppressions", "s.json", "--reason", Reason, "--expires", "2025-12-31", "--as-of", "2025-06-01");

        var run = workspace.Run("check", Workspace.Sample, "--suppressions", "s.json", "--as-of", "2026-01-01");

        Assert.Equal(1, run.Status);
        Assert.Contains("  错误 PG2001 ", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            """
            豁免清单 s.json
              警告 PG9102 豁免已到期
                位置：文件第 3 行第 5 个字符
                问题：对规则 PG2001 在“泸县司法局 / 法律顾问、诉讼案件代理费及其他法治经费 / 权重”的豁免已于 2025-12-31 到期，不再起作用。
            """.ReplaceLineEndings("\n"),
            run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_said_of_suppressions_counts_for_the_exit_status()
    {
        workspace.Write("s.json", $$"""{ "suppressions": [{ "rule": "PG2001", "everywhere": true, "reason": "{{Reason}}" }, { "rule": "PG1001", "everywhere": true, "reason": "{{Reason}}" }] }""");

        Assert.Equal(0, workspace.Run("check", Workspace.Sample, "--suppressions", "s.json").Status);
        var run = workspace.Run("check", Workspace.Sample, "--suppressions", "s.json", "--fail-on", "warning", "--lang", "en");
        Assert.Equal(1, run.Status);
        Assert.Contains("Rule PG1001 finds nothing at 'every place'", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_suppression_for_another_file_is_counted_and_left_alone()
    {
        workspace.Write("s.json", $$"""{ "suppressions": [{ "rule": "PG2001", "project": "别处的项目", "reason": "{{Reason}}" }] }""");

        Assert.Contains("  1 条豁免未能判断是否还需要：", workspace.Run("check", Workspace.Sample, "--suppressions", "s.json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Suppressions_are_added_to_the_file_they_come_from_and_no_other_is_written_over()
    {
        workspace.Write("s.json", $$"""{ "suppressions": [{ "rule": "PG1001", "project": "别处的项目", "reason": "{{Reason}}" }] }""");

        var refused = workspace.Run("check", Workspace.Sample, "--write-suppressions", "s.json", "--reason", Reason);
        Assert.Equal((2, ""), (refused.Status, refused.Output));
        Assert.StartsWith("perfgoals: s.json：文件已存在。", refused.Error, StringComparison.Ordinal);

        Assert.Equal(0, workspace.Run("check", Workspace.Sample, "--suppressions", "s.json", "--write-suppressions", "s.json", "--reason", Reason).Status);
        Assert.Equal(["PG1001", "PG2001"], JsonDocument.Parse(workspace.Read("s.json")).RootElement.GetProperty("suppressions").EnumerateArray().Select(entry => entry.GetProperty("rule").GetString()));
    }

    [Theory]
    [InlineData("--write-suppressions needs --reason", "--write-suppressions", "s.json")]
    [InlineData("--write-suppressions needs --reason", "--write-suppressions", "s.json", "--reason", "同意")]
    [InlineData("--by is for --write-suppressions", "--by", "x")]
    [InlineData("--as-of cannot be '2025-13-01'", "--as-of", "2025-13-01")]
    [InlineData("--write-baseline would overwrite a file", "--write-baseline", Workspace.Sample)]
    [InlineData("--write-baseline writes a file", "--write-baseline", "-")]
    [InlineData("luxian-2025.txt: line 1, character 5: The JSON is malformed", "--baseline", Workspace.Sample)]
    [InlineData("luxian-2025.txt: line 1, character 5: The JSON is malformed", "--suppressions", Workspace.Sample)]
    [InlineData("none.json: The file does not exist.", "--baseline", "none.json")]
    public void A_wrong_option_or_a_damaged_file_ends_with_status_2(string error, params string[] options)
    {
        var run = workspace.Run(["check", Workspace.Sample, "--lang", "en", .. options]);

        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.Contains(error, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(workspace.PathOf("s.json")));
    }

    [Fact]
    public void Nothing_is_written_where_a_file_was_not_read()
    {
        var run = workspace.Run("check", Workspace.Sample, "missing.txt", "--write-baseline", "b.json", "--write-suppressions", "s.json", "--reason", Reason);

        Assert.Equal(2, run.Status);
        Assert.Contains("perfgoals: b.json：没有写入，", run.Error, StringComparison.Ordinal);
        Assert.Contains("perfgoals: s.json：没有写入，", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(workspace.PathOf("b.json")) || File.Exists(workspace.PathOf("s.json")));
    }

    [Fact]
    public void Only_what_is_new_is_shown_and_what_is_gone_is_told()
    {
        workspace.Run("check", Workspace.Sample, "--write-baseline", "b.json");

        var run = workspace.Run("check", Workspace.Sample, "--baseline", "b.json", "--set", "PG2001.total=80");

        Assert.Equal(1, run.Status);
        Assert.Equal(3, Regex.Count(run.Output, "错误 PG2001"));
        Assert.Contains("基线中有 1 个问题在这些文件中没有再出现。\n基线是按另一套规则或参数生成的，", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_declaration_in_another_form_under_another_name_has_nothing_new()
    {
        workspace.Run("check", Workspace.Sample, "--write-baseline", "b.json");
        workspace.Run("convert", Workspace.Sample, "--to", "json", "--output", "moved.json");

        Assert.Equal(0, workspace.Run("check", "moved.json", "--baseline", "b.json").Status);
        Assert.Equal(1, workspace.Run("check", "moved.json", Workspace.Sample, "--baseline", "b.json").Status);
    }

    [Fact]
    public void Suppressions_in_the_canonical_JSON_hold_and_are_kept_when_it_is_converted()
    {
        workspace.Run("convert", Workspace.Sample, "--to", "json", "--output", "d.json");
        var json = workspace.Read("d.json").TrimEnd().TrimEnd('}').TrimEnd();
        workspace.Write("own.json", json + $$""", "suppressions": [{ "rule": "PG2001", "project": "法律顾问、诉讼案件代理费及其他法治经费", "reason": "{{Reason}}" }] }""");

        Assert.Equal(0, workspace.Run("check", "own.json").Status);
        workspace.Run("convert", "own.json", "--to", "json", "--output", "again.json");
        Assert.Equal(0, workspace.Run("check", "again.json").Status);
        Assert.Equal(workspace.Read("again.json"), workspace.Run("convert", "again.json", "--to", "json").Output);
    }

    [Fact]
    public void The_JSON_report_says_what_was_accepted()
    {
        workspace.Run("check", Workspace.Sample, "--write-baseline", "b.json");

        var report = workspace.Run("check", Workspace.Sample, "--baseline", "b.json", "--format", "json").Report;

        Assert.Equal("unchanged", report.GetProperty("documents")[0].GetProperty("diagnostics")[0].GetProperty("baselineState").GetString());
        Assert.Equal((true, 1), (report.GetProperty("baseline").GetProperty("sameRules").GetBoolean(), report.GetProperty("baseline").GetProperty("unchanged").GetInt32()));
    }

    // Runs the commands of the page that begin so.
    private List<ToolRun> Commands(params string[] beginnings) =>
        [.. beginnings.Select(beginning => workspace.Run(Command().Matches(Page).Select(match => match.Groups[1].Value).First(line => line.StartsWith(beginning, StringComparison.Ordinal)).Split(' ')))];

    [GeneratedRegex("```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex("^perfgoals (.+)$", RegexOptions.Multiline)]
    private static partial Regex Command();
}
