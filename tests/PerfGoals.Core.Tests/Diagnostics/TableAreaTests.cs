using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Tables;

namespace PerfGoals.Core.Tests.Diagnostics;

public sealed class TableAreaTests
{
    private static readonly TableArea Sheet = TableArea.OfSheet("Sheet1");

    [Theory]
    [InlineData(1, "A7")]
    [InlineData(10, "J7")]
    [InlineData(26, "Z7")]
    [InlineData(27, "AA7")]
    [InlineData(702, "ZZ7")]
    [InlineData(703, "AAA7")]
    [InlineData(16384, "XFD7")]
    public void A_cell_of_a_sheet_has_an_address(int column, string address) => Assert.Equal(address, SourceLocation.OfCell(7, column, null, null, Sheet).Address);

    [Fact]
    public void A_row_and_a_cell_of_a_table_have_no_address()
    {
        Assert.Null(SourceLocation.OfRow(7, null, Sheet).Address);
        Assert.Null(SourceLocation.OfCell(7, 1, null, null, TableArea.OfTable(1)).Address);
        Assert.Null(SourceLocation.OfCell(7, 1, null, null).Address);
    }

    [Fact]
    public void A_table_is_counted_from_1() => Assert.Throws<ArgumentOutOfRangeException>(() => TableArea.OfTable(0));

    [Fact]
    public void A_finding_of_a_reader_stands_in_the_cell_of_its_sheet()
    {
        string[][] texts = [["项目名称", "一级指标", "三级指标", "指标值", "目标值"], ["甲", "产出指标", "办件", "5", "5"], ["乙", "产出指标"]];
        var table = new GoalTable { Rows = [.. texts.Select((row, index) => row.Select((text, column) => new TableCell(text, null, new CellPlace(Sheet, index + 3, column + 2))).ToArray()).Select(row => System.Collections.Immutable.ImmutableArray.Create(row))] };
        var document = GoalTableBinder.Bind(table, "book");

        Assert.Equal("E4", document.SourceMap.Find(GoalPath.OfIndicator(0, 0).At(GoalField.Target))?.Address);
        Assert.Equal(["F3", "Sheet1 row 5"], document.Problems.Select(problem => problem.Location is { } place ? place.Address ?? $"{place.Area?.Sheet} row {place.Row}" : ""));
    }

    [Fact]
    public void A_unit_of_money_holds_for_the_table_below_it()
    {
        var rows = GoalTable.FromPipes("| 项目名称 | 预算数 | 一级指标 | 三级指标 | 指标值 |\n| 甲 | 5 | 产出指标 | 办件 | 5 |\n| 项目名称 | 预算数 | 一级指标 | 三级指标 | 指标值 |\n| 乙 | 5 | 产出指标 | 办件 | 5 |").Rows;
        var table = new GoalTable
        {
            Before = [new("单位：万元")],
            Rows = [.. rows.Select(row => System.Collections.Immutable.ImmutableArray.CreateRange(row, cell => cell with { Line = null }))],
            After = [new("单位：元", null, 2), new("说明")],
        };

        Assert.Equal(["5万元", "5元"], GoalTableBinder.Bind(table, "book").Declaration.Projects.Select(project => project.Budget.ToString()));
    }
}
