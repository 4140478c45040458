using FsCheck.Xunit;
using PerfGoals.Grades;

namespace PerfGoals.Core.Tests.Grades;

[Properties(Arbitrary = [typeof(HostileTextArbitraries)])]
public sealed class UnorderedRubricTests
{
    [Theory]
    [InlineData("差：甲；良：乙；优：丙", "差良优", true, false, null)]
    [InlineData("优：甲；差：乙；良：丙", "优差良", false, false, null)]
    [InlineData("履职（优：甲；良：乙；良：丙；差：丁）", "优良良差", false, false, "良")]
    [InlineData("优：甲；优秀：乙；良：丙", "优优秀良", false, false, "优秀")]
    [InlineData("进度，优：甲；差：乙。质量，优：丙；差：丁", "优差优差", false, true, "优")]
    [InlineData("优：甲；良：乙；优：丙", "优良优", false, false, "优")]
    public void Grades_that_are_not_best_first(string text, string words, bool isWorstFirst, bool areSeveral, string? repeated)
    {
        var rubric = UnorderedRubric.In(text);

        Assert.NotNull(rubric);
        Assert.Equal(words, string.Concat(rubric.Words));
        Assert.Equal((isWorstFirst, areSeveral, repeated), (rubric.IsWorstFirst, rubric.AreSeveral, rubric.Repeated));
    }

    [Theory]
    [InlineData("")]
    [InlineData("优：甲；良：乙；差：丙")] // a rubric
    [InlineData("优化营商环境，差异化服务")]
    [InlineData("优、良、中、差")]
    [InlineData("重点任务：其中：甲；高：乙")]
    [InlineData("空气质量优良天数（优：天数；其他：良）")]
    [InlineData("满意（份）、不满意（份）")]
    public void Rubrics_and_prose_are_none(string text) => Assert.Null(UnorderedRubric.In(text));

    [Property(MaxTest = 500)]
    public void It_holds_more_than_a_rubric_of_the_same_text(HostileText text) =>
        Assert.True(UnorderedRubric.In(text.Value ?? "") is not { } unordered || !Rubric.TryFind(text.Value, out var rubric) || unordered.Words.Count() > rubric.Scale.Levels.Count);
}
