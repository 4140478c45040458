using PerfGoals.Documents.Tests.Support;
using PerfGoals.Documents.Text;
using PerfGoals.Serialization;

namespace PerfGoals.Documents.Tests.Text;

public sealed class TextTableTests
{
    private static readonly string[][] Rows =
    [
        ["单位编码", "单位名称", "项目名称", "预算数（万元）", "年度目标", "一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "权重（%）"],
        ["101", "甲局", "甲项目", "10", "甲目标", "产出指标", "数量指标", "办件", "≥", "100", "件", "10"],
        ["", "", "", "", "", "", "时效指标", "及时率", "≥", "95", "％", "20"],
        ["", "", "", "", "", "效益指标", "社会效益指标", "影响", "定性", "较好", "", "60"],
        ["", "", "乙项目", "5", "乙目标", "产出指标", "数量指标", "会议", "=", "12", "次", "90"],
    ];

    [Fact]
    public void One_table_in_any_form_is_one_declaration()
    {
        const string title = "2025年度项目绩效目标申报表\n";
        var tabbed = JsonOf(title + Tabbed(Rows) + "填表说明：\n一行。\n");

        Assert.Equal(tabbed, JsonOf($"{title}\n{ExtractedText.Print(Rows)}\n填表说明：\n一行。\n"));
        Assert.Equal(tabbed, JsonOf(title + string.Concat(Rows.Select(row => $"| {string.Join(" | ", row)} |\n")) + "填表说明：\n一行。\n"));
        Assert.Equal(tabbed, JsonOf($"{title.Trim()}\t\t\n{Tabbed(Rows)}填表说明：\t\t\n一行。\t\t\n"));
    }

    [Fact]
    public void Every_tabbed_row_is_found_on_its_line_and_blank_first_cells_keep_their_columns()
    {
        var table = TextTable.Read(Tabbed(Rows).Replace("\n", "\r\n", StringComparison.Ordinal));

        Assert.Equal(Rows, table.Rows.Select(row => row.Select(cell => cell.Text).ToArray()));
        Assert.Equal([1, 2, 3, 4, 5], table.Rows.Select(row => row[0].Line!.Value));
    }

    [Fact]
    public void A_quoted_cell_may_have_paragraphs_and_quotation_marks()
    {
        var table = TextTable.Read("项目\t目标\t值\n甲\t\"一、\"\"放管服\"\"；\n二、某某\"\t1\n乙\t\t2\n");

        Assert.Equal(["甲", "一、\"放管服\"；\n二、某某", "1"], table.Rows[1].Select(cell => cell.Text));
        Assert.Equal([2, 3], [table.Rows[1][2].Line - 1, table.Rows[2][0].Line - 1]);
    }

    [Theory]
    [InlineData("\"放管服\"改革")]
    [InlineData("\"甲")]
    [InlineData("甲\"\"")]
    public void Quotation_marks_that_do_not_enclose_a_cell_are_its_text(string text) =>
        Assert.Equal(["1", text, "2"], TextTable.Read($"项目\t目标\t值\n1\t{text}\t2\n3\t\"乙\"\t4\n").Rows[1].Select(cell => cell.Text));

    [Fact]
    public void A_page_that_begins_before_a_cell_loses_nothing()
    {
        var text = ExtractedText.Print(Rows);

        Assert.Equal(JsonOf(text), JsonOf(text.Replace("\t效益指标", "\f\t效益指标", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData('\u0085')]
    [InlineData('\u2028')]
    [InlineData('\f')]
    public void What_ends_a_line_nowhere_else_ends_none_where_the_form_is_decided(char character)
    {
        var bars = string.Concat(Rows.Select(row => $"| {string.Join(" | ", row)} |\n"));
        var note = string.Concat(Enumerable.Repeat($"注{character}\t", 50));

        Assert.Equal(5, TextTable.Read(bars + note).Rows.Length);
    }

    private static string Tabbed(string[][] rows) => string.Concat(rows.Select(row => string.Join('\t', row) + "\n"));

    private static string JsonOf(string text)
    {
        using var json = new MemoryStream();
        CanonicalJson.Write(json, Reading.Of(text).Declaration);
        return System.Text.Encoding.UTF8.GetString(json.ToArray());
    }
}
