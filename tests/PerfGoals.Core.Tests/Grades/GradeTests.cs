using FsCheck.Xunit;
using PerfGoals.Grades;

namespace PerfGoals.Core.Tests.Grades;

[Properties(Arbitrary = [typeof(HostileTextArbitraries)])]
public sealed class GradeTests
{
    private static readonly GradeScale FourGrades = GradeScale.Shipped[0];

    [Theory]
    [InlineData("优")]
    [InlineData(" 优 ")]
    [InlineData("优秀")]
    [InlineData("合格")] // also above 不合格 in a scale of four
    [InlineData("无重大事故", false)]
    [InlineData("优良", false)]
    [InlineData("良以上", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    [InlineData("95", false)]
    public void A_word_alone_leaves_its_scale_open(string? text, bool isGrade = true)
    {
        Assert.Equal(isGrade, Grade.TryRead(text, null, out var grade));
        Assert.Equal(isGrade ? text!.Trim() : null, grade?.Word);
        Assert.Null(grade?.Scale);
        Assert.Null(grade?.Rank);
    }

    [Theory]
    [InlineData("是", 0)]
    [InlineData("否", 1)]
    [InlineData("有", 0)]
    [InlineData("没有", 1)]
    [InlineData("未完成", 1)]
    [InlineData("未通过", 1)]
    public void A_word_that_is_only_ever_denied_has_its_scale(string text, int rank)
    {
        Assert.True(Grade.TryRead(text, null, out var grade));
        Assert.Equal(rank, grade.Rank);
    }

    [Fact]
    public void In_a_scale_an_alias_is_the_grade_itself()
    {
        Assert.True(Grade.TryRead("优秀", FourGrades, out var grade));
        Assert.Equal(Grade.Of("优", FourGrades), grade);
        Assert.Equal(("优", 0), (grade.Word, grade.Rank));
        Assert.False(Grade.TryRead("较好", FourGrades, out _));
        Assert.Throws<ArgumentException>(() => Grade.Of("较好", FourGrades));
        Assert.Throws<ArgumentException>(() => Grade.Of(" "));
    }

    [Fact]
    public void Within_a_scale_the_grades_have_a_total_order()
    {
        foreach (var scale in GradeScale.Shipped)
        {
            Grade[] grades = [.. scale.Levels.Select(level => Grade.Of(level.Word, scale))];
            Assert.All(grades, left => Assert.All(grades, right =>
            {
                Assert.True(left.TryCompare(right, out var order));
                Assert.True(right.TryCompare(left, out var reverse));
                Assert.Equal(Math.Sign(order), -Math.Sign(reverse));
                Assert.Equal(Math.Sign(right.Rank!.Value - left.Rank!.Value), Math.Sign(order));
                Assert.Equal(order == 0, left == right);
            }));
        }
    }

    [Fact]
    public void Grades_of_other_or_open_scales_do_not_compare()
    {
        var good = Grade.Of("良", FourGrades);

        Assert.False(good.TryCompare(Grade.Of("良"), out _));
        Assert.False(Grade.Of("良").TryCompare(Grade.Of("良"), out _));
        Assert.False(good.TryCompare(Grade.Of("良", GradeScale.Shipped[1]), out _));
        Assert.Throws<ArgumentNullException>(() => good.TryCompare(null!, out _));
    }

    [Property(MaxTest = 1000)]
    public void No_text_makes_it_throw(HostileText text) => Assert.Equal(Grade.TryRead(text.Value, null, out var grade), grade is not null);
}
