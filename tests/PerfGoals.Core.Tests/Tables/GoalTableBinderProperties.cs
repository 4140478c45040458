using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Goals;
using PerfGoals.Sources;
using PerfGoals.Tables;

namespace PerfGoals.Core.Tests.Tables;

public sealed class GoalTableBinderProperties
{
    private static readonly string[] Headings =
        ["单位编码", "单位名称", "项目编码", "项目名称", "预算数（万元）", "年度目标", "一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "权重（%）", "备注"];

    [Property(Arbitrary = [typeof(OddTables)], MaxTest = 300)]
    public void Any_rows_under_a_heading_are_bound_or_refused_and_nothing_is_lost(GoalTable table)
    {
        DeclarationDocument document;
        try
        {
            document = GoalTableBinder.Bind(table, "table");
        }
        catch (UnreadableDocumentException)
        {
            return;
        }

        var json = Json.Of(document.Declaration);
        var again = Json.Read(json);

        Assert.Equal(document.Declaration, again.Declaration);
        Assert.Empty(again.Problems);
        Assert.Equal(Policies.VerdictOn(document.Declaration), Policies.VerdictOn(again.Declaration));
        Assert.True(Policies.Luxian.Check(document).IsComplete);
    }

    [Property(Arbitrary = [typeof(OddTables)])]
    public void Every_indicator_is_found_in_the_row_that_holds_its_texts(GoalTable table)
    {
        DeclarationDocument document;
        try
        {
            document = GoalTableBinder.Bind(table, "table");
        }
        catch (UnreadableDocumentException)
        {
            return;
        }

        for (var project = 0; project < document.Declaration.Projects.Length; project++)
        {
            var indicators = document.Declaration.Projects[project].Indicators;
            for (var indicator = 0; indicator < indicators.Length; indicator++)
            {
                var place = document.SourceMap.Find(GoalPath.OfIndicator(project, indicator).At(GoalField.Target))!.Value;
                var row = table.Rows[place.Row - 1];

                var text = indicators[indicator].TextOf(GoalField.Target);

                // A row with a cell too few or too many may be read from the right: its cells then stand left of their headings.
                Assert.Equal(GoalField.Target.Name()!.Chinese, place.Header);
                Assert.Contains(text, row.Length == Headings.Length ? [row[place.Column!.Value - 1].Text] : row.Select(cell => cell.Text).Append(""));
            }
        }
    }

    /// <summary>Tables with a sound heading and rows of odd texts, too short and too long.</summary>
    public static class OddTables
    {
        public static Arbitrary<GoalTable> Tables() => (
            from count in Gen.Choose(0, 6)
            from rows in (from width in Gen.Frequency((5, Gen.Constant(Headings.Length)), (1, Gen.Choose(0, 20)))
                          from cells in Gen.Frequency((1, Gen.Constant("")), (2, TextGenerator.Odd)).ArrayOf(width)
                          select cells).ArrayOf(count)
            select new GoalTable { Rows = [.. rows.Prepend(Headings).Select(row => row.Select(text => new TableCell(text)).ToImmutableArray())] }).ToArbitrary();
    }
}
