using PerfGoals.Tables;

namespace PerfGoals.Core.Tests.Tables;

public sealed class TableHeadingFitTests
{
    private static readonly TableHeading Heading = TableHeading.Read(["一级指标", "二级指标", "三级指标", "指标值"])!;

    [Theory]
    [InlineData("一、产出指标（50分）", "数量指标", 2, 0)]
    [InlineData("产出指标", "学生满意度", 1, 0)] // a level or the name of an indicator: it cannot tell
    [InlineData("产出指标", "培训人数", 1, 1)]
    public void Listed_names_fit_a_level_column_and_other_texts_do_not(string first, string second, int matches, int conflicts)
    {
        var fit = Heading.Fit([first, second]);

        Assert.Equal((matches, conflicts), (fit.Matches, fit.Conflicts));
    }
}
