using PerfGoals.Cli.Tests.Support;

namespace PerfGoals.Cli.Tests.Commands;

public sealed class VocabularyOptionTests : IDisposable
{
    private const string Words = """{ "units": [{ "symbol": "斛", "is": "100 升" }], "firstLevels": { "产出指标": ["过程产出"] } }""";

    private readonly Workspace workspace = new();

    public VocabularyOptionTests() => workspace.Write(
        "grain.txt", "| 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 权重 |\n| 粮食收储 | 过程产出 | 数量指标 | 入库稻谷 | ≥3斛 | 10 |\n");

    public void Dispose() => workspace.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")] // as some editors begin a UTF-8 file
    public void Words_from_a_file_make_a_table_readable(string mark)
    {
        workspace.Write("words.json", mark + Words);
        string[] check = ["check", "grain.txt", "--rule-set", "reading", "--format", "json"];

        Assert.Equal(["PG0001", "PG0003"], workspace.Run(check).Findings.Select(finding => finding[..6]).Order(StringComparer.Ordinal));
        Assert.Empty(workspace.Run([.. check, "--vocabulary", "words.json"]).Findings);
    }

    [Fact]
    public void A_table_is_converted_with_the_words_of_a_file()
    {
        workspace.Write("words.json", Words);

        Assert.Contains("\"unreadable\"", workspace.Run("convert", "grain.txt", "--to", "json").Output, StringComparison.Ordinal);
        var run = workspace.Run("convert", "grain.txt", "--to", "json", "--vocabulary", "words.json");
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Contains("\"level1\": \"产出指标\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"unit\": \"斛\"", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\n \"units\": [,]}", "Line 2 of the vocabulary: The JSON is malformed", "词汇第 2 行：JSON 语法有误")]
    [InlineData("""{ "unit": [] }""", "there is no property 'unit'", "没有名为“unit”的属性")]
    [InlineData("""{ "units": [{ "symbol": "件", "kind": "count" }] }""", "the unit '件' is there already", "度量单位“件”重复")]
    [InlineData("", "Line 1 of the vocabulary", "词汇第 1 行")]
    public void A_vocabulary_that_cannot_be_used_is_named_with_the_reason(string json, string english, string chinese)
    {
        workspace.Write("bad.json", json);

        foreach (var command in (string[][])[["check", "grain.txt"], ["convert", "grain.txt", "--to", "json"]])
        {
            foreach (var (language, reason) in (ReadOnlySpan<(string, string)>)[("en", english), ("zh-Hans", chinese)])
            {
                var run = workspace.Run([.. command, "--vocabulary", "bad.json", "--lang", language]);

                Assert.Equal((2, ""), (run.Status, run.Output));
                Assert.StartsWith("perfgoals: bad.json", run.Error, StringComparison.Ordinal);
                Assert.Contains(reason, run.Error, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("none.json", "The file does not exist")]
    [InlineData(".", "This is a folder")]
    [InlineData("", "not a valid path")]
    public void A_vocabulary_that_cannot_be_read_is_a_usage_error(string path, string reason)
    {
        var run = workspace.Run("check", "grain.txt", "--vocabulary", path, "--lang", "en");

        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_vocabulary_that_is_not_UTF_8_or_too_large_is_refused()
    {
        workspace.Write("wide.json", [0xFF, 0xFE, 0x7B, 0x00, 0x7D, 0x00]);
        workspace.Write("large.json", new byte[(4 * 1024 * 1024) + 1]);

        Assert.Contains("not UTF-8", workspace.Run("check", "grain.txt", "--vocabulary", "wide.json", "--lang", "en").Error, StringComparison.Ordinal);
        Assert.Contains("larger than 4 MiB", workspace.Run("check", "grain.txt", "--vocabulary", "large.json", "--lang", "en").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_result_is_never_written_over_the_vocabulary()
    {
        workspace.Write("words.json", Words);

        foreach (var command in (string[][])[["check", "grain.txt"], ["convert", "grain.txt", "--to", "json"]])
        {
            Assert.Equal(2, workspace.Run([.. command, "--vocabulary", "words.json", "--output", "words.json"]).Status);
        }

        Assert.Equal(Words, workspace.Read("words.json"));
    }
}
