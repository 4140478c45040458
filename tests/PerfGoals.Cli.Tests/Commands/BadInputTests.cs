using System.IO.Compression;
using System.Text;
using PerfGoals.Cli.Tests.Support;

namespace PerfGoals.Cli.Tests.Commands;

public sealed class BadInputTests : IDisposable
{
    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    public static TheoryData<string, byte[], string> Unreadable => new()
    {
        { "empty.txt", [], "The file is empty." },
        { "binary.dat", [1, 2, 0, 3, 0xFE, 0], "This is a binary file" },
        { "prose.txt", "Nothing but words."u8.ToArray(), "No goal table was found" },
        { "table.docx", Zip(), "The archive is no Word document" },
        { "deep.json", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"a\":", 10_000))), "nested too deep" },
        { "shape.json", "{\"hello\": 1}"u8.ToArray(), "the property 'projects' is missing" },
        { "array.json", "[]"u8.ToArray(), "The JSON is an array" },
        { "cut.json", "{\n  \"projects\": ["u8.ToArray(), "line 2: " },
    };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void What_is_no_declaration_is_named_with_the_reason(string name, byte[] content, string reason)
    {
        workspace.Write(name, content);

        AssertUnreadable(workspace.Run("check", name, "--lang", "en"), name, reason);
        AssertUnreadable(workspace.Run("check", name, "--lang", "en", "--format", "json"), name, reason);
        var conversion = workspace.Run("convert", name, "--to", "json", "--lang", "en");
        AssertUnreadable(conversion, name, reason);
        Assert.Equal("", conversion.Output);
    }

    [Theory]
    [InlineData("missing.txt", "The file does not exist.")]
    [InlineData("no/such/folder.txt", "The file does not exist.")]
    [InlineData("", "not a valid path")]
    public void A_path_that_is_no_file_is_named_with_the_reason(string path, string reason)
    {
        var run = workspace.Run("check", path, "--lang", "en");

        Assert.Equal(2, run.Status);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_above_the_limit_is_refused_and_one_at_the_limit_is_read()
    {
        AssertUnreadable(workspace.Run("check", Workspace.Sample, "--max-size", "0.005", "--lang", "en"), Workspace.Sample, "larger than the limit");
        Assert.Equal(1, workspace.Run("check", Workspace.Sample, "--max-size", "1").Status);
    }

    [Fact]
    public void The_sample_in_GB18030_has_the_same_findings()
    {
        var gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
        workspace.Write("gb18030.txt", gb18030.GetBytes(Workspace.SampleText));

        Assert.Equal(FindingsIn(Workspace.Sample), FindingsIn("gb18030.txt"));
    }

    [Fact]
    public void Damaged_bytes_are_reported_with_their_line()
    {
        var sample = Encoding.UTF8.GetBytes(Workspace.SampleText);
        var start = Encoding.UTF8.GetByteCount(Workspace.SampleText[..Workspace.SampleText.IndexOf("维护社会特定群体", StringComparison.Ordinal)]);
        var line = sample.AsSpan(0, start).Count((byte)'\n') + 1;
        workspace.Write("damaged.txt", [.. sample[..start], 0xFF, .. sample[start..]]);

        var run = workspace.Run("check", "damaged.txt");

        Assert.Equal(1, run.Status);
        Assert.Contains($"警告 PG0105 文件编码损坏\n    位置：文件第 {line} 行\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_truncated_table_is_not_clean()
    {
        workspace.Write("truncated.txt", Workspace.SampleText[..(Workspace.SampleText.Length / 2)]);

        var run = workspace.Run("check", "truncated.txt");

        Assert.Equal(1, run.Status);
        Assert.Contains("错误", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_that_occurs_twice_is_reported()
    {
        workspace.Write("twice.txt", "| 项目名称 | 一级指标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |\n| A | 产出指标 | 产出指标 | 数量指标 | x | ≥ | 5 | 册 | 90 |\n");

        Assert.Contains(FindingsIn("twice.txt"), finding => finding.StartsWith("PG0103 ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_row_that_lacks_a_cell_is_reported_with_its_line()
    {
        workspace.Write("short.txt", Workspace.Heading + "| A | 产出指标 | 数量指标 | x | ≥ | 5 | 90 |\n");

        var run = workspace.Run("check", "short.txt");

        Assert.Equal(1, run.Status);
        Assert.Contains("错误 PG0101 单元格个数与表头不符\n    项目：1 A\n    位置：表格第 2 行，文件第 2 行\n    问题：这一行有 7 个单元格，而表头有 8 列", run.Output, StringComparison.Ordinal);
    }

    private static byte[] Zip()
    {
        using var content = new MemoryStream();
        using (var zip = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntry("word/document.xml");
        }

        return content.ToArray();
    }

    private static void AssertUnreadable(ToolRun run, string name, string reason)
    {
        Assert.Equal(2, run.Status);
        Assert.Contains(name, run.Error, StringComparison.Ordinal);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
        Assert.DoesNotContain("   at ", run.Output + run.Error, StringComparison.Ordinal);
    }

    private IReadOnlyList<string> FindingsIn(string file) => workspace.Run("check", file, "--format", "json").Findings;
}
