using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PerfGoals.Diagnostics;
using PerfGoals.Documents.Tests.Support;
using PerfGoals.Goals;

namespace PerfGoals.Documents.Tests.Word;

public sealed class GridBordersTests
{
    [Fact]
    public void Borders_that_no_row_has_both_are_one()
    {
        // 0 | 2000 | 2100 | 4000 | 4200 | 6000: rows have the border at 2000 or 2100, and at 4000 or 4200.
        var document = Reading.Of(Docx.OfBody(Table(
            [2000, 100, 1900, 200, 1800, 2000],
            Row(("项目名称", 1), ("一级指标", 2), ("三级指标", 2), ("指标值", 1)),
            Row(("甲", 2), ("产出指标", 2), ("办件", 1), ("≥5件", 1)),
            Row(("乙", 1), ("效益指标", 3), ("受益", 1), ("≥6户", 1)))));

        Assert.Equal([("甲", "办件"), ("乙", "受益")], document.Declaration.Projects.Select(project => (project.Name, project.Indicators[0].Name)));
        Assert.Equal(3, document.SourceMap.Find(GoalPath.OfIndicator(1, 0).At(GoalField.IndicatorName))?.Column);
        Assert.Empty(document.Problems);
    }

    [Fact]
    public void A_narrow_column_that_a_row_has_is_a_column()
    {
        var document = Reading.Of(Docx.OfBody(Table(
            [2000, 300, 1900, 2000],
            Row(("项目名称", 1), ("一级指标", 1), ("三级指标", 1), ("指标值", 1)),
            Row(("甲", 1), ("产出指标", 1), ("办件", 1), ("≥5件", 1)))));

        Assert.Equal(3, document.SourceMap.Find(GoalPath.OfIndicator(0, 0).At(GoalField.IndicatorName))?.Column);
    }

    [Fact]
    public void Borders_far_apart_are_not_one()
    {
        var document = Reading.Of(Docx.OfBody(Table(
            [2000, 900, 1900, 2000, 2000],
            Row(("项目名称", 1), ("一级指标", 2), ("三级指标", 1), ("指标值", 1)),
            Row(("甲", 2), ("产出指标", 1), ("办件", 1), ("≥5件", 1)))));

        Assert.Equal(4, document.SourceMap.Find(GoalPath.OfIndicator(0, 0).At(GoalField.IndicatorName))?.Column);
    }

    [Fact]
    public void Comments_and_hidden_text_are_at_the_columns_that_are_counted()
    {
        var body = Table(
            [2000, 100, 1900, 200, 1800, 2000],
            Row(("项目名称", 1), ("一级指标", 2), ("三级指标", 2), ("指标值", 1)),
            Row(("甲", 2), ("产出指标", 2), ("办件", 1), ("5", 1)).Replace("<w:t>办件</w:t></w:r>", "<w:t>办件</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>秘</w:t></w:r>", StringComparison.Ordinal));
        var file = Docx.OfBody(body);

        var place = Assert.Single(Reading.Of(file).Problems).Location;
        Assert.Equal(SourceLocation.OfCell(2, 3, null, null, TableArea.OfTable(1)), place);
        var annotated = Annotated.Utf8(Annotated.Parts(Annotated.WithOnly(file, Annotated.FindingAt(place)))["word/document.xml"]);
        Assert.Contains("<w:commentRangeStart w:id=\"0\"/><w:r><w:t>办件", annotated, StringComparison.Ordinal);
    }

    // Whatever is dragged where, no text is lost and each row has its cells in their order.
    [Property(MaxTest = 200)]
    public Property Every_text_of_a_table_is_read()
    {
        var rows =
            from widths in Gen.Choose(0, 1200).ArrayOf(8)
            from spans in Gen.Choose(1, 3).ArrayOf(8).NonEmptyListOf()
            select (widths, spans);
        return Prop.ForAll(rows.ToArbitrary(), entry =>
        {
            var texts = entry.spans.Select((row, index) => Cut(row).Select((span, cell) => ($"文{index}之{cell}", span)).ToArray()).ToList();
            var goals = Row(("项目名称", 1), ("一级指标", 1), ("三级指标", 1), ("指标值", 1)) + Row(("甲", 1), ("产出指标", 1), ("办件", 1), ("5", 1));
            var document = Reading.Of(Docx.OfBody(Table(entry.widths, [.. texts.Select(row => Row(row))]) + Table([2000, 2000, 2000], goals)));
            var read = string.Join('\n', document.Lines.Select(line => line.Text).Concat(document.Problems.Select(problem => problem.Message.ToString()))
                .Concat(document.Tables.SelectMany(table => table.Labels.SelectMany(label => new[] { label.Label, label.Value }))).Append(Same.JsonOf(document.Declaration)));
            return texts.SelectMany(row => row).All(cell => read.Contains(cell.Item1, StringComparison.Ordinal));
        });
    }

    // The spans of a row of eight columns.
    private static IEnumerable<int> Cut(int[] spans)
    {
        var left = 8;
        foreach (var span in spans)
        {
            if (left > 0)
            {
                yield return Math.Min(span, left);
                left -= span;
            }
        }
    }

    private static string Table(int[] widths, params string[] rows) =>
        $"""<w:tbl><w:tblPr/><w:tblGrid>{string.Concat(widths.Select(width => $"""<w:gridCol w:w="{width}"/>"""))}</w:tblGrid>{string.Concat(rows)}</w:tbl>""";

    private static string Row(params (string Text, int Columns)[] cells) =>
        $"<w:tr>{string.Concat(cells.Select(cell => $"""<w:tc><w:tcPr><w:gridSpan w:val="{cell.Columns}"/></w:tcPr><w:p><w:r><w:t>{cell.Text}</w:t></w:r></w:p></w:tc>"""))}</w:tr>";
}
