using PerfGoals.Tables;
using PerfGoals.Testing.Notation;

namespace PerfGoals.Testing.Tests.Notation;

public sealed class MarkedTableTests
{
    [Theory]
    [InlineData("| 甲 | [|500|] |", "甲,500", "0,1:")]
    [InlineData("| 甲 | [||] |", "甲,", "0,1:")]
    [InlineData("| [|甲|] | 乙", "甲,乙", "0,0:")] // the last bar may be missing
    [InlineData("|[|甲|]|[|乙|]|", "甲,乙", "0,0: 0,1:")] // nor are spaces needed
    [InlineData("| {|off-total:500|} |", "500", "0,0:off-total")]
    [InlineData("| {| off-total : 500 |} |", "500", "0,0:off-total")]
    [InlineData("| {|a,b, a:5|} |", "5", "0,0:a,b,a")]
    [InlineData("| {|PG0101:5|} |", "5", "0,0:PG0101")]
    [InlineData("| {|?:5|} |", "5", "0,0:?")]
    [InlineData("| {|a:9:30|} |", "9:30", "0,0:a")] // only the first colon is the label's
    [InlineData("| 约 [|5|] 件 |", "约 5 件", "0,0:")]
    [InlineData("| ［｜５｜］ | {｜a：5｜} |", "５,5", "0,0: 0,1:a")] // as input methods write them
    [InlineData("| ｛|?，？：5|｝ |", "5", "0,0:?,?")]
    [InlineData(@"| [|a\|b|] | c\|d |", "a|b,c|d", "0,0:")]
    [InlineData(@"| a\[| 5 | b\{| 6 |", "a[,5,b{,6", "")] // a bracket before the end of a cell
    [InlineData("| [a] | {b} | ] | } |", "[a],{b},],}", "")]
    [InlineData("| 5 |]", "5,]", "")]
    [InlineData(@"| C:\dir | \[a] |", @"C:\dir,\[a]", "")]
    [InlineData("| a｜b |", "a｜b", "")] // a full-width bar ends no cell
    public void Marks_are_taken_off_and_remembered(string row, string cells, string marks)
    {
        var table = MarkedTable.Parse(row);

        Assert.Equal(cells.Split(','), Assert.Single(table.Table.Rows).Select(cell => cell.Text));
        Assert.Equal(marks, string.Join(' ', table.Marks.Select(mark => $"{mark.Place.Row},{mark.Place.Column}:{string.Join(',', mark.Labels)}")));
    }

    [Theory]
    [InlineData("| [|a [|b|] c|] |", "nested", "嵌套")]
    [InlineData("| {|x:[|b|]|} |", "nested", "嵌套")]
    [InlineData("| [|a|] [|b|] |", "at most", "一个标记")]
    [InlineData("| [|a | b|] |", "does not end in its cell", "同一单元格")]
    [InlineData("| {|x:a|] |", "does not end in its cell", "同一单元格")] // brackets that do not match
    [InlineData("| a[| b |", "does not end in its cell", "同一单元格")]
    [InlineData("[|2025年度", "not closed", "没有结束")]
    [InlineData("| {|500|} |", "key of a message", "键")]
    [InlineData("| {|:500|} |", "key of a message", "键")]
    [InlineData("| {|a,:500|} |", "key of a message", "键")]
    [InlineData("| a |\n[|说明|]", "below the table", "下方")]
    public void A_malformed_mark_is_refused_with_its_line(string text, string english, string chinese)
    {
        var refusal = Assert.Throws<ArgumentException>(() => MarkedTable.Parse(text));

        Assert.True(refusal.Message.Contains(english, StringComparison.Ordinal) || refusal.Message.Contains(chinese, StringComparison.Ordinal), refusal.Message);
        Assert.Contains(text.Split('\n').Length.ToString(System.Globalization.CultureInfo.InvariantCulture), refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_line_above_the_table_can_be_marked()
    {
        var table = MarkedTable.Parse("\n  [|2025年度|]绩效目标表\n| a |\n|---|\n| {|x:b|} |\n说明");

        Assert.Equal(["", "2025年度绩效目标表"], table.Table.Before.Select(line => line.Text));
        Assert.Equal([TablePlace.Declaration, new TablePlace(1, 0)], table.Marks.Select(mark => mark.Place));
        Assert.Equal([2, 5], table.Marks.Select(mark => mark.Line));
    }

    [Fact]
    public void Without_marks_a_table_is_read_as_the_examples_of_rules_are()
    {
        foreach (var example in PerfGoals.Rules.BuiltInRules.All.SelectMany(rule => rule.Descriptor.Examples))
        {
            Assert.Equal(GoalTable.FromPipes(example.Table).Rows.SelectMany(row => row), MarkedTable.Parse(example.Table).Table.Rows.SelectMany(row => row));
        }
    }
}
