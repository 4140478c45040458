using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PerfGoals.Documents.Tests.Support;
using PerfGoals.Documents.Text;
using PerfGoals.Tables;
using PerfGoals.Tests;

namespace PerfGoals.Documents.Tests.Text;

public sealed class ExtractedTextReaderTests
{
    [Property(MaxTest = 1500, Arbitrary = [typeof(Grids)])]
    public void A_grid_printed_by_an_extractor_is_read_back_as_it_was(Grid grid)
    {
        var table = ExtractedTextReader.Read($"2025年度项目绩效目标申报表\n\n{ExtractedText.Print(grid.Rows)}\n\n填表说明：\n一行。\n");

        Assert.Equal(grid.Rows.Select(row => string.Join('¦', row)), table.Rows.Select(row => string.Join('¦', row.Select(cell => cell.Text))));
        Assert.Equal(["2025年度项目绩效目标申报表"], TextsOf(table.Before));
        Assert.Equal(["填表说明：", "一行。"], TextsOf(table.After));
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(Grids)])]
    public void Every_cell_is_found_on_the_line_where_it_begins(Grid grid)
    {
        var text = ExtractedText.Print(grid.Rows);
        var lines = text.Split('\n');

        var cells = ExtractedTextReader.Read(text).Rows.SelectMany(row => row);

        Assert.All(cells, cell => Assert.Equal($"\t{cell.Text.Split('\n')[0]}", lines[cell.Line!.Value - 1]));
    }

    [Fact]
    public void A_blank_paragraph_between_two_others_in_a_last_cell_cannot_be_told_from_text_between_rows()
    {
        var table = ExtractedTextReader.Read(ExtractedText.Print(ExtractedText.LuxianHeading, Row("10\n\n续"), Row("20")));

        Assert.Equal("10", table.Rows[1][11].Text);
        Assert.Equal(["续"], TextsOf(table.After));
    }

    [Fact]
    public void Two_short_rows_that_would_fill_one_are_kept_apart_by_their_content()
    {
        // 5 + 7 cells: without what is in them, one row with a blank paragraph.
        string[] lowerPart = ["合格率", "≥", "98", "%", "10"];
        string[] indicator = ["产出指标", "时效指标", "及时率", "≥", "95", "%", "10"];

        var table = ExtractedTextReader.Read(ExtractedText.Print(ExtractedText.LuxianHeading, Row("10"), lowerPart, indicator, Row("20")));

        Assert.Equal([12, 12, 5, 7, 12], table.Rows.Select(row => row.Length));
    }

    [Fact]
    public void A_cell_that_is_short_in_a_broken_row_does_not_break_the_rows_after_it()
    {
        var broken = Row("10");
        broken[2] = "法律援助\n";
        var lacking = Row("20")[..11];

        var table = ExtractedTextReader.Read(ExtractedText.Print(ExtractedText.LuxianHeading, lacking, broken, lacking, broken, Row("30")));

        Assert.Equal([12, 11, 12, 11, 12, 12], table.Rows.Select(row => row.Length));
    }

    [Fact]
    public void A_broken_row_whose_levels_nobody_knows_is_pieced_together()
    {
        string[] broken = ["", "", "", "", "", "过程指标", "其他", "办件\n", "≥", "100", "件", "10"];

        var table = ExtractedTextReader.Read(ExtractedText.Print(ExtractedText.LuxianHeading, Row("10"), broken, Row("20")));

        Assert.Equal([12, 12, 12, 12], table.Rows.Select(row => row.Length));
    }

    [Fact]
    public void Half_of_a_broken_heading_is_not_the_heading_of_rows_broken_likewise()
    {
        string[] heading = ["预算数", "指标值", "指标性质", "二级指标", "三级指标", "单位名称\n", "权重", "项目名称", "度量单位", "一级指标", "单位编码", "年度目标"];
        string[] row = ["12", "100", "≥", "数量指标", "办件", "甲局\n", "10", "甲项目", "件", "产出指标", "101", "甲目标"];

        var table = ExtractedTextReader.Read(ExtractedText.Print(heading, row));

        Assert.Equal([12, 12], table.Rows.Select(cells => cells.Length));
    }

    [Fact]
    public void A_row_of_words_alone_is_no_part_of_the_broken_heading_above_it()
    {
        string[] heading = ["一级指标", "项目名称", "权重", "指标值", "二级指标\n", "指标性质", "预算数", "三级指标"];
        string[] row = ["满意度指标", "甲项目", "较高", "优", "数量指标", "定性", "待定", "办件"];

        var table = ExtractedTextReader.Read(ExtractedText.Print(heading, row));

        Assert.Equal([8, 8], table.Rows.Select(cells => cells.Length));
    }

    [Theory]
    [InlineData(4)] // the upper half names all that a heading needs, and the rows are twice as wide as it
    [InlineData(2)] // neither half does
    public void A_heading_that_is_broken_and_repeated_is_pieced_together_each_time(int brokenColumn)
    {
        string[] heading = ["项目名称", "一级指标", "二级指标", "三级指标", "指标值", "预算数", "年度目标", "指标性质", "度量单位", "权重"];
        string[] row = ["甲", "产出指标", "数量指标", "办件", "100", "10", "目标", "≥", "件", "较高"];

        heading[brokenColumn] += "\n";

        var table = ExtractedTextReader.Read(ExtractedText.Print(heading, row, row, heading, row));

        Assert.Equal([10, 10, 10, 10, 10], table.Rows.Select(cells => cells.Length));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void The_ends_of_lines_do_not_matter(string lineEnd)
    {
        var text = File.ReadAllText(Repository.Sample);

        Assert.Equal(Listing.Of(Reading.Of(text)), Listing.Of(Reading.Of(text.Replace("\n", lineEnd, StringComparison.Ordinal))));
    }

    [Fact]
    public void The_last_row_needs_no_end_of_line()
    {
        var text = ExtractedText.Print(ExtractedText.LuxianHeading, Row("10"), Row("20"));

        Assert.Equal(Listing.Of(Reading.Of(text)), Listing.Of(Reading.Of(text.TrimEnd('\n'))));
    }

    [Fact]
    public void A_word_processors_bookmark_is_kept_apart_from_the_notes()
    {
        var table = ExtractedTextReader.Read(File.ReadAllText(Repository.Sample));

        Assert.Equal(["[bookmark: _GoBack]"], TextsOf(table.Artefacts));
    }

    private static string[] Row(string weight) => ["101", "甲局", "甲项目", "10", "甲目标", "产出指标", "数量指标", "办件", "≥", "100", "件", weight];

    private static IEnumerable<string> TextsOf(ImmutableArray<TableLine> lines) => lines.Select(line => line.Text).Where(text => text.Length > 0);
}

/// <summary>A heading and rows of as many cells.</summary>
public sealed record Grid(string[][] Rows)
{
    public override string ToString() => string.Join('\n', Rows.Select(row => string.Join(" ¦ ", row.Select(cell => cell.Replace("\n", "⏎", StringComparison.Ordinal)))));
}

/// <summary>Grids of every shape, without those that print as another grid does.</summary>
/// <remarks>
/// Left out, because the printed text is the same as that of another grid or of a grid with text around it:
/// a paragraph that begins with a tab is printed as a cell;
/// a blank paragraph with text after it in the last cell of a row is printed as text between rows;
/// blank paragraphs at the end of the last cell of the table are printed as the blank lines under it;
/// and a paragraph of that cell that begins as a note does, is printed as a note that follows the table without a blank line.
/// And because only the content can tell what a blank line in a short table is: a row with a level, budget or weight that is none has no
/// blank paragraph besides.
/// </remarks>
public static class Grids
{
    private static readonly string[] ExtraColumns = ["备注", "评分标准", "责任科室"];

    private static readonly string[] Unknown = ["待定", "过程指标", "其他", "较高"];

    private static readonly Gen<string> Paragraph = Gen.Elements("甲", "办结率", "≥", "100", "％", " ", "　", "a\tb", "1.某某；", "-", "|", "（一）", "\\", "\uFEFF");

    private static readonly Gen<string> Blank = Gen.Constant("");

    private static readonly Gen<string> Text =
        from paragraphs in Gen.Frequency((5, Paragraph), (2, Blank)).ListOf().Where(list => list.Count < 6)
        select string.Join('\n', paragraphs);

    private static readonly Gen<string> BlankLines = Gen.Frequency((8, Gen.Constant("")), (1, Gen.Constant("\n")), (1, Gen.Constant("\n\n")));

    public static Arbitrary<Grid> Grid() => Arb.From(
        from extra in Gen.Choose(0, 3)
        from order in Gen.Shuffle(ExtractedText.LuxianHeading.Concat(ExtraColumns[..extra]))
        from broken in Gen.Frequency((4, Gen.Constant(-1)), (1, Gen.Choose(0, order.Length - 2)))
        from rows in Gen.Choose(1, 6).SelectMany(count => Row(order).ListOf(count))
        select Of(order, broken, rows));

    private static Grid Of(string[] order, int broken, IReadOnlyList<string[]> rows)
    {
        var heading = order.Select((name, column) => column == broken ? name + "\n" : name).ToArray();
        var last = rows[^1];
        last[^1] = last[^1].TrimEnd('\n');
        return new([heading, .. rows]);
    }

    private static Gen<string[]> Row(string[] heading) =>
        from merged in Gen.Elements(true, false)
        from cells in Gen.CollectToArray(heading, name => Cell(name, merged))
        from end in BlankLines
        let last = cells[^1].Split("\n\n")[0].Trim('\n')
        select Array.Exists(cells, cell => Unknown.Contains(cell.Trim('\n')))
            ? cells.Select(WithoutBlankParagraphs).ToArray()
            : [.. cells[..^1], last + end];

    private static string WithoutBlankParagraphs(string cell) => string.Join('\n', cell.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    private static Gen<string> Cell(string heading, bool merged) => heading switch
    {
        "单位编码" or "单位名称" or "项目名称" or "年度目标" => merged ? Gen.Constant("") : Text,
        "预算数\n（万元）" => merged ? Gen.Constant("") : Around(Gen.Elements("12", "8.5", "", "待定")),
        "一级指标" => Around(Gen.Elements("产出指标", "效益指标", "满意度指标", "", "过程指标")),
        "二级指标" => Around(Gen.Elements("数量指标", "社会效益指标", "时效", "", "其他")),
        "权重（%）" => Around(Gen.Elements("10", "22.5%", "", "较高")),
        _ => Text,
    };

    private static Gen<string> Around(Gen<string> text) => from before in BlankLines from middle in text from after in BlankLines select before + middle + after;
}
