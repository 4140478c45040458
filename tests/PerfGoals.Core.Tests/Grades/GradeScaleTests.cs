using PerfGoals.Grades;

namespace PerfGoals.Core.Tests.Grades;

public sealed class GradeScaleTests
{
    [Theory]
    [InlineData("优", "优/良/中/差", "优/良/差")]
    [InlineData("是", "是/否")]
    [InlineData("不达标", "达到/基本达到/未达到", "达标/不达标")]
    [InlineData("ｘ")]
    public void A_word_can_belong_to_several_scales(string word, params string[] first)
    {
        var names = GradeScale.ScalesOf(word).Select(scale => scale.Name).ToArray();

        Assert.Equal(first, names.Take(first.Length));
        Assert.Equal(first.Length == 0, names.Length == 0);
        Assert.All(GradeScale.ScalesOf(word), scale => Assert.NotNull(scale.RankOf(word)));
    }

    [Theory]
    [InlineData("优/良/中/差")]
    [InlineData("优/良/差")]
    [InlineData("好/一般/差")]
    [InlineData("优秀/良好/合格/不合格")]
    [InlineData("优秀/良好/一般/较差")]
    [InlineData("高/中/低")]
    [InlineData("高/较高/一般/低")]
    [InlineData("显著/较显著/一般/不显著")]
    [InlineData("满意/基本满意/不满意")]
    [InlineData("是/否")]
    [InlineData("有/无")]
    [InlineData("已/未")]
    [InlineData("合格/不合格")]
    [InlineData("达标/不达标")]
    [InlineData("完成/未完成")]
    [InlineData("通过/不通过")]
    public void The_scales_of_tables_are_shipped(string name) => Assert.Single(GradeScale.Shipped, scale => scale.Name == name);

    [Fact]
    public void No_shipped_scale_comes_twice() => Assert.Equal(GradeScale.Shipped.Count, GradeScale.Shipped.Distinct().Count());

    [Fact]
    public void Every_word_has_its_rank() => Assert.All(GradeScale.Shipped, scale => Assert.All(
        scale.Levels.Select((level, rank) => (level, rank)),
        entry => Assert.All(entry.level.Aliases.Append(entry.level.Word), word => Assert.Equal(entry.rank, scale.RankOf($" {word}\u200B")))));

    [Theory]
    [InlineData("優", 0)]
    [InlineData("优", 0)]
    [InlineData(" 劣", 1)]
    public void Traditional_characters_of_a_scale_are_folded_like_those_of_a_cell(string text, int rank)
    {
        var scale = new GradeScale(new GradeLevel("優"), new GradeLevel("劣"));

        Assert.Equal(rank, scale.RankOf(text));
        Assert.True(Grade.TryRead(text, scale, out var grade));
        Assert.Equal(rank, grade.Rank);
        Assert.Contains(GradeScale.Shipped[0], GradeScale.ScalesOf("優"));
    }

    [Fact]
    public void Words_that_differ_in_their_form_alone_are_one_word() =>
        Assert.Throws<ArgumentException>(() => new GradeScale(new GradeLevel("優"), new GradeLevel("优")));

    [Fact]
    public void Scales_are_equal_by_content()
    {
        var scale = Scale("甲");

        Assert.Equal(scale, Scale("甲"));
        Assert.Equal(scale.GetHashCode(), Scale("甲").GetHashCode());
        Assert.NotEqual(scale, Scale("乙"));
        Assert.NotEqual(scale, new GradeScale(scale.Levels.Reverse()));
        Assert.Equal(scale.Levels[0], new GradeLevel("优", ["优秀"], "甲"));
        Assert.NotEqual(scale.Levels[0], new GradeLevel("优", ["优等"], "甲"));
        Assert.Equal("优/差", scale.ToString());
    }

    [Fact]
    public void A_scale_of_one_grade_or_with_a_word_for_two_is_none()
    {
        Assert.Throws<ArgumentException>(() => new GradeScale(new GradeLevel("优")));
        Assert.Throws<ArgumentException>(() => new GradeScale(new GradeLevel("优"), new GradeLevel("优")));
        Assert.Throws<ArgumentException>(() => new GradeScale(new GradeLevel("优"), new GradeLevel("良", ["优"])));
        Assert.Throws<ArgumentException>(() => new GradeLevel(" "));
        Assert.Throws<ArgumentException>(() => new GradeLevel("优", [""]));
    }

    private static GradeScale Scale(string description) => new(new GradeLevel("优", ["优秀"], description), new GradeLevel("差"));
}
