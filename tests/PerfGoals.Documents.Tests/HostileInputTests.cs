using System.Text;
using FsCheck;
using FsCheck.Xunit;
using PerfGoals.Checking;
using PerfGoals.Documents.Tests.Support;
using PerfGoals.Serialization;
using PerfGoals.Sources;
using PerfGoals.Tests;

namespace PerfGoals.Documents.Tests;

public sealed class HostileInputTests
{
    private static readonly byte[] Table = File.ReadAllBytes(Repository.Sample);

    private static readonly byte[] TabbedTable = Encoding.UTF8.GetBytes(
        string.Join('\t', ExtractedText.LuxianHeading.Select(name => name.Replace("\n", "", StringComparison.Ordinal)))
        + "\n101\t甲局\t甲\t1\t\"目标\"\"一\"\"；\n二\"\t产出指标\t数量指标\t办件\t≥\t1\t件\t10\n");

    private static readonly byte[] Json = JsonOfSample();

    [Theory]
    [InlineData("", "empty")]
    [InlineData(" \r\n\t\n　\n", "empty")]
    [InlineData("\uFEFF", "empty")]
    [InlineData("今天天气很好。\n", "No goal table")]
    [InlineData("\t甲\n\t乙\n\n\t丙\n\t丁\n", "No goal table")]
    [InlineData("| 甲 | 乙 |\n", "No goal table")]
    [InlineData("<html><table><tr><td>一级指标</td></tr></table></html>", "No goal table")]
    [InlineData("[]", "array")]
    [InlineData("{", "The JSON is malformed")]
    [InlineData("{}", "the property 'projects' is missing")]
    [InlineData("{\"projects\":[null]}", "must not be null")]
    [InlineData("{\"projects\":[{\"name\":\"\",\"indicators\":[null]}]}", "$.projects[0].indicators: entry 1 must not be null")]
    [InlineData("{\"projects\":[],\"notes\":[null]}", "must not be null")]
    [InlineData("{\"projects\":null}", "must not be null")]
    [InlineData("{\"projects\":[{\"name\":\"\",\"indicators\":[{\"name\":\"\",\"raw\":{\"others\":[null]}}]}]}", "$.projects[0].indicators[0].raw.others: entry 1 must not be null")]
    [InlineData("{\"projects\":[]}", "no projects")]
    [InlineData("{\\rtf1\\ansi }", "LibreOffice")]
    [InlineData("PK\u0003\u0004", "damaged")]
    [InlineData("%PDF-1.7", "PDF")]
    public void What_is_not_a_declaration_is_refused_with_the_reason(string text, string reason) =>
        Assert.Contains(reason, Reading.Refusal(Encoding.UTF8.GetBytes(text)).Explanation.English, StringComparison.Ordinal);

    [Theory]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1 }, "neither a Word document")]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13 }, "Use the original Word, Excel or text file")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0 }, "not text in")]
    [InlineData(new byte[] { 0x63, 0x61, 0x66, 0xE9, 0x20, 0x6E, 0x61, 0xEF, 0x76, 0x65 }, "not text in")]
    public void Bytes_that_are_not_text_are_refused_with_the_reason(byte[] content, string reason) =>
        Assert.Contains(reason, Reading.Refusal(content).Explanation.English, StringComparison.Ordinal);

    [Fact]
    public void A_heading_without_rows_is_refused_rather_than_passed() =>
        Assert.Contains("no projects", Reading.Refusal(Encoding.UTF8.GetBytes(ExtractedText.Print(ExtractedText.LuxianHeading))).Explanation.English, StringComparison.Ordinal);

    [Fact]
    public void A_stream_larger_than_the_limit_is_refused_without_being_read_to_its_end()
    {
        const long limit = 1024 * 1024;
        using var stream = new EndlessStream(100 * 1024 * 1024);

        var refusal = Assert.Throws<UnreadableDocumentException>(() => DeclarationReader.Read(stream, "large", new ReadOptions { MaxBytes = limit }));

        Assert.Contains("1 MiB", refusal.Explanation.English, StringComparison.Ordinal);
        Assert.InRange(stream.Position, limit, 2 * limit);
    }

    [Fact]
    public void A_file_of_exactly_the_limit_is_read() =>
        Assert.Equal(36, Reading.Of(Table, new ReadOptions { MaxBytes = Table.Length }).Declaration.IndicatorCount);

    [Fact]
    public void Json_that_is_nested_too_deep_is_refused() =>
        Reading.Refusal(Encoding.UTF8.GetBytes($"{{\"projects\":{new string('[', 100_000)}"));

    [Fact]
    public void A_cell_of_five_megabytes_is_read_whole()
    {
        var goal = string.Concat(Enumerable.Repeat("目标", 1_000_000));

        Assert.Equal(goal, Reading.Of(WithGoal(goal)).Declaration.Projects[0].AnnualGoal);
    }

    [Fact]
    public void A_cell_of_very_many_paragraphs_is_read_whole()
    {
        // Joined one by one, these would copy 40 GB.
        var goal = string.Join("\n", Enumerable.Repeat("段", 200_000)) + "\n\n" + string.Join("\n", Enumerable.Repeat("段", 200_000));

        Assert.Equal(goal, Reading.Of(WithGoal(goal)).Declaration.Projects[0].AnnualGoal);
    }

    [Fact]
    public void A_table_of_twenty_thousand_rows_is_read_and_checked_whole()
    {
        var rows = Enumerable.Range(0, 20_000).Select(index => index % 10 == 0
            ? new[] { "101", "甲局", $"项目{index}", "10", "目标", "产出指标", "数量指标\n", "办件", "≥", "100", "件", "10" }
            : ["", "", "", "", "", "产出指标", "数量指标", "办件", "≥", "100", "件", "10"]);

        var document = Reading.Of(ExtractedText.Print(rows.Prepend(ExtractedText.LuxianHeading)));

        Assert.Equal((2000, 20_000), (document.Declaration.Projects.Length, document.Declaration.IndicatorCount));
        Assert.Equal(20_001, document.SourceMap.Find(Goals.GoalPath.OfIndicator(1999, 9))?.Row);
        Assert.Empty(document.Problems);
    }

    // Each block was once joined with as many as the table is wide, so that such a file took minutes. It must come to an end.
    [Theory]
    [InlineData(12)]
    [InlineData(400)]
    [InlineData(3000)]
    public void A_table_of_any_width_over_sixty_thousand_single_cells_is_read(int width)
    {
        var heading = ExtractedText.LuxianHeading.Concat(Enumerable.Repeat("其他", width - ExtractedText.LuxianHeading.Length)).ToArray();
        string[] row = ["101", "甲局", "甲", "1", "", "产出指标", "数量指标", "办件", "≥", "1", "件", "10", .. heading[12..]];

        var document = Reading.Of(ExtractedText.Print([heading, row, .. Enumerable.Repeat<string[]>(["甲"], 60_000)]));

        Assert.Equal("办件", document.Declaration.Projects[0].Indicators[0].Name);
    }

    [Fact]
    public void A_column_that_occurs_twice_is_reported_and_its_cells_are_kept()
    {
        string[] heading = [.. ExtractedText.LuxianHeading, "权重"];
        var document = Reading.Of(ExtractedText.Print(heading, ["1", "甲局", "甲", "1", "", "产出指标", "数量指标", "办件", "≥", "1", "件", "10", "20"]));

        var problem = Assert.Single(document.Problems);
        Assert.Equal(("PG0103", 1, 13, 14), (problem.Rule.Id, problem.Location!.Value.Row, problem.Location.Value.Column, problem.Location.Value.Line));
        Assert.Equal(new Goals.OtherCell("权重", "20"), Assert.Single(document.Declaration.Projects[0].Indicators[0].Cells!.Others));
    }

    [Property(MaxTest = 1500)]
    public void Any_text_is_read_or_refused(string? text) => ReadOrRefuse(Encoding.UTF8.GetBytes(text ?? ""));

    [Property(MaxTest = 500)]
    public void Any_bytes_are_read_or_refused(byte[] content) => ReadOrRefuse(content);

    [Property(MaxTest = 2000)]
    public void A_damaged_table_is_read_or_refused(DoNotSize<int> seed) => ReadOrRefuse(Mutation.Of(Table, seed.Item));

    [Property(MaxTest = 500)]
    public void A_damaged_table_of_tabbed_rows_is_read_or_refused(DoNotSize<int> seed) => ReadOrRefuse(Mutation.Of(TabbedTable, seed.Item));

    [Property(MaxTest = 1500)]
    public void A_damaged_json_is_read_or_refused(DoNotSize<int> seed) => ReadOrRefuse(Mutation.Of(Json, seed.Item));

    private static void ReadOrRefuse(byte[] content)
    {
        DeclarationDocument document;
        try
        {
            document = Reading.Of(content);
        }
        catch (UnreadableDocumentException)
        {
            return;
        }

        // Whatever is read can be checked, located and written.
        var result = Checker.Create("luxian-2025").Check(document);
        foreach (var finding in result.Diagnostics)
        {
            _ = document.Locate(finding);
            Assert.NotEmpty(finding.ToString());
        }

        Assert.True(result.IsComplete);
        CanonicalJson.Write(Stream.Null, document.Declaration);
    }

    private static string WithGoal(string goal) =>
        ExtractedText.Print(ExtractedText.LuxianHeading, ["1", "甲局", "甲", "1", goal, "产出指标", "数量指标", "办件", "≥", "1", "件", "10"]);

    private static byte[] JsonOfSample()
    {
        using var json = new MemoryStream();
        CanonicalJson.Write(json, DeclarationReader.ReadFile(Repository.Sample).Declaration);
        return json.ToArray();
    }
}
