using System.Text.RegularExpressions;
using PerfGoals.Cli.Tests.Support;

namespace PerfGoals.Cli.Tests;

public sealed class ToolTests : IDisposable
{
    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Theory]
    [InlineData("Name a command: check, annotate, fix, convert, inspect, rules, diff-rules, explain, docs, reference.")]
    [InlineData("'chekc' is not known", "chekc", Workspace.Sample)]
    [InlineData("FILE is missing.", "check")]
    [InlineData("There is no option '--fial-on'", "check", Workspace.Sample, "--fial-on")]
    [InlineData("--format cannot be 'xml'; it is one of: text, json.", "inspect", Workspace.Sample, "--format", "xml")]
    [InlineData("The option --output can be given only once.", "check", Workspace.Sample, "-o", "a", "-o", "b")]
    [InlineData("--fail-on cannot be 'fatal'; it is one of: error, warning, info, never.", "check", Workspace.Sample, "--fail-on", "fatal")]
    [InlineData("--max-size cannot be '-3'", "check", Workspace.Sample, "--max-size", "-3")]
    [InlineData("--max-size cannot be '4096'", "check", Workspace.Sample, "--max-size", "4096")]
    [InlineData("--max-size cannot be 'big'", "check", Workspace.Sample, "--max-size", "big")]
    [InlineData("Standard input (-) can be given only once.", "check", "-", "-")]
    [InlineData("The option --to is missing.", "convert", Workspace.Sample)]
    [InlineData("--to cannot be 'docx'; it is one of: json, ndjson.", "convert", Workspace.Sample, "--to", "docx")]
    [InlineData("ID|NAME is missing.", "explain")]
    public void A_wrong_call_ends_with_status_2_and_a_word_on_standard_error(string word, params string[] args)
    {
        var run = workspace.Run([.. args, "--lang", "en"]);

        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.StartsWith("perfgoals: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(word, run.Error, StringComparison.Ordinal);
        Assert.EndsWith(" --help\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("缺少 FILE。", "check")]
    [InlineData("缺少选项 --to。", "convert", Workspace.Sample)]
    [InlineData("选项 --format 后缺少值。", "check", Workspace.Sample, "--format")]
    [InlineData("选项 --format 只能给出一次。", "check", Workspace.Sample, "--format", "text", "--format", "xml")]
    [InlineData("--format 不能是“xml”，应为以下之一：text、json。", "inspect", Workspace.Sample, "--format", "xml")]
    [InlineData("无法识别“chek”：没有这样的命令或选项。", "chek")]
    public void A_wrong_call_is_answered_with_one_line_in_Chinese_and_where_to_look(string line, params string[] args) =>
        Assert.Matches($"^perfgoals: {Regex.Escape(line)}\n用法见：[^\n]+ --help\n$", workspace.Run(args).Error);

    [Fact]
    public void An_unknown_language_is_a_usage_error() => Assert.Equal(2, workspace.Run("check", Workspace.Sample, "--lang", "fr").Status);

    [Fact]
    public void A_file_may_begin_with_a_hyphen_after_two_of_them()
    {
        workspace.Write("-sample.txt", Workspace.SampleText);

        Assert.Equal(1, workspace.Run("check", "--", "-sample.txt").Status);
    }

    [Fact]
    public void A_file_may_begin_with_an_at_sign()
    {
        workspace.Write("@sample.txt", Workspace.SampleText);

        Assert.Equal(1, workspace.Run("check", "@sample.txt").Status);
    }

    [Theory]
    [InlineData("zh-Hans", "检查预算项目绩效目标申报表")]
    [InlineData("en", "Checks declarations of budget performance goals")]
    public void Help_is_in_the_language_that_was_chosen(string language, string expected)
    {
        var run = workspace.Run("--help", "--lang", language);

        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
        Assert.Contains("--lang <zh-Hans|en>", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_command_has_help() => Assert.All(["check", "convert", "rules", "explain"], command =>
    {
        var run = workspace.Run(command, "--help");

        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Contains($"perfgoals {command}", run.Output, StringComparison.Ordinal);
    });

    [Fact]
    public void The_version_is_that_of_the_assembly()
    {
        var run = workspace.Run("--version");

        Assert.Equal(0, run.Status);
        Assert.Matches(@"^\d+\.\d+\.\d+", run.Output);
    }

    [Theory]
    [InlineData("C.UTF-8", "1 个错误")]
    [InlineData("zh_CN.GB18030", "1 个错误")]
    [InlineData("en_US.UTF-8", "1 error")]
    public void The_language_is_that_of_the_environment_unless_one_is_chosen(string locale, string expected)
    {
        Assert.Contains(expected, workspace.Run(input: null, locale, "check", Workspace.Sample).Output, StringComparison.Ordinal);
        Assert.Contains("1 error", workspace.Run(input: null, locale, "check", Workspace.Sample, "--lang", "en").Output, StringComparison.Ordinal);
        Assert.Contains("1 个错误", workspace.Run(input: null, locale, "check", Workspace.Sample, "--lang", "zh-Hans").Output, StringComparison.Ordinal);
    }
}
