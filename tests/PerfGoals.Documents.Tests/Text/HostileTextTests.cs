using System.Text;
using PerfGoals.Documents.Tests.Support;
using PerfGoals.Sources;
using PerfGoals.Tests;

namespace PerfGoals.Documents.Tests.Text;

/// <summary>Texts in encodings that are none, and of shapes that no person gives them.</summary>
public sealed class HostileTextTests
{
    private const long Megabyte = 1024 * 1024;

    private const string Table = "| 项目名称 | 一级指标 | 三级指标 | 指标值 |\n| 甲 | 产出指标 | 办件 | 10件 |\n";

    [Fact]
    public void A_lone_surrogate_is_damage_and_is_said_so()
    {
        foreach (var encoding in new Encoding[] { Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            byte[] content = [.. encoding.GetPreamble(), .. encoding.GetBytes(Table.Replace("办件", "办件?", StringComparison.Ordinal))];
            var at = content.AsSpan().IndexOf(encoding.GetBytes("?"));
            (content[at], content[at + 1]) = encoding == Encoding.Unicode ? ((byte)0x00, (byte)0xD8) : ((byte)0xD8, (byte)0x00);

            var document = Reading.Of(content);

            Assert.Equal("办件\uFFFD", document.Declaration.Projects[0].Indicators[0].Name);
            Assert.Contains(document.Problems, problem => problem.Rule == ReadingProblems.DamagedEncoding);
        }
    }

    [Fact]
    public void Surrogates_in_utf_8_are_damage()
    {
        byte[] content = [.. Encoding.UTF8.GetBytes(Table.Replace(" 10件 |\n", " 10件", StringComparison.Ordinal)), 0xED, 0xA0, 0x80, .. " |\n"u8];

        try
        {
            Assert.Contains(Reading.Of(content).Problems, problem => problem.Rule == ReadingProblems.DamagedEncoding);
        }
        catch (UnreadableDocumentException e)
        {
            Assert.Contains("damaged", e.Explanation.English, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("+/v8-", true)]
    [InlineData("+AHAAcgBvAGoAZQBjAHQ-", true)]
    [InlineData("\u001B$B", false)]
    public void Utf_7_and_its_like_are_no_encodings(string start, bool isRead)
    {
        var content = Encoding.UTF8.GetBytes(start + "\n" + Table);
        if (isRead)
        {
            Assert.Equal(start, Reading.Of(content).Declaration.Title);
        }
        else
        {
            Reading.Refusal(content);
        }
    }

    [Theory]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF })]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0xFE, 0xFF })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0xEF, 0xBB, 0xBF })]
    [InlineData(new byte[] { 0xFE, 0xFF, 0xFF, 0xFE })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0, 0 })]
    [InlineData(new byte[] { 0, 0, 0xFE, 0xFF })]
    public void Marks_before_marks_are_read_or_refused(byte[] marks)
    {
        try
        {
            Assert.Equal("办件", Reading.Of([.. marks, .. Encoding.UTF8.GetBytes(Table)]).Declaration.Projects[0].Indicators[0].Name);
        }
        catch (UnreadableDocumentException e)
        {
            Assert.False(string.IsNullOrWhiteSpace(e.Explanation.Chinese));
        }
    }

    [Fact]
    public void Text_in_gb18030_that_is_cut_off_anywhere_is_read_or_refused()
    {
        var content = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(File.ReadAllText(Repository.Sample));
        for (var length = content.Length; length > 0; length -= 7)
        {
            try
            {
                Reading.Of(content[..length]);
            }
            catch (UnreadableDocumentException)
            {
            }
        }
    }

    // The names before each heading were once read again for each, and each width was tried with all of them: minutes, and gigabytes.
    [Theory]
    [InlineData("\t上级资金\n", 40_000)]
    [InlineData("\t三级指标\n", 20_000)]
    [InlineData("\t单位\n", 20_000)]
    [InlineData("\t指标内容\n", 20_000)]
    [InlineData("\t\n", 40_000)]
    public void A_block_of_cells_without_end_is_read_or_refused_in_little_memory(string cell, int times)
    {
        var content = Encoding.UTF8.GetBytes("\t一级指标\n\t二级指标\n\t三级指标\n\t指标值\n\n\t产出指标\n\t数量指标\n" + string.Concat(Enumerable.Repeat(cell, times)));
        var before = GC.GetAllocatedBytesForCurrentThread();

        try
        {
            Reading.Of(content);
        }
        catch (UnreadableDocumentException)
        {
        }

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 700 * Megabyte);
    }

    // Each label once looked through all the others for the plainest.
    [Theory]
    [InlineData("| 年度预算数（万元） | 26 |\n")]
    [InlineData("| 年度绩效目标 | 按时发放补助。 |\n")]
    [InlineData("| 一级指标 | 二级指标 | 三级指标 | 指标值 |\n")]
    public void A_form_with_labels_without_end_is_read_in_little_memory(string row)
    {
        var content = Encoding.UTF8.GetBytes("| 项目名称 | 甲 |\n" + string.Concat(Enumerable.Repeat(row, 5000)) + "| 一级指标 | 二级指标 | 三级指标 | 指标值 |\n| 产出指标 | 数量指标 | 办件 | 10件 |\n");
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Equal(1, Reading.Of(content).Declaration.IndicatorCount);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 700 * Megabyte);
    }

    [Theory]
    [InlineData("项目名称,一级指标,三级指标,指标值\n", "\"")]
    [InlineData("项目名称,一级指标,三级指标,指标值\n", ",")]
    [InlineData("项目名称\t一级指标\t三级指标\t指标值\n", "\"\t")]
    [InlineData("| 项目名称 | 一级指标 | 三级指标 | 指标值 |\n", "|\\")]
    [InlineData("{\"projects\":[", "[")]
    [InlineData("<table>", "<td rowspan=65534 colspan=1000>")]
    public void A_mark_without_end_is_read_or_refused(string start, string mark)
    {
        try
        {
            Reading.Of(start + string.Concat(Enumerable.Repeat(mark, 20_000)));
        }
        catch (UnreadableDocumentException e)
        {
            Assert.False(string.IsNullOrWhiteSpace(e.Explanation.Chinese));
        }
    }
}
