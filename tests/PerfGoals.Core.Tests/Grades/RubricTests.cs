using FsCheck.Xunit;
using PerfGoals.Grades;

namespace PerfGoals.Core.Tests.Grades;

[Properties(Arbitrary = [typeof(WrittenRubric), typeof(HostileTextArbitraries)])]
public sealed class RubricTests
{
    [Theory]
    [InlineData(
        "人民调解依法履职能力（优：严格依法调解，高效化解矛盾，群众满意度高。良：能依法调解，效果较好。差：依法履职不足，矛盾化解不力）",
        "人民调解依法履职能力", "优=严格依法调解，高效化解矛盾，群众满意度高|良=能依法调解，效果较好|差=依法履职不足，矛盾化解不力")]
    [InlineData(
        "维护社会特定群体合法权益（优：全面有效维护特定群体权益，措施得力，满意度高。良：较好维护，有一定成效。差：维护不足，权益受损情况较多）",
        "维护社会特定群体合法权益", "优=全面有效维护特定群体权益，措施得力，满意度高|良=较好维护，有一定成效|差=维护不足，权益受损情况较多")]
    [InlineData("履职能力（优：甲；良：乙；差：丙）", "履职能力", "优=甲|良=乙|差=丙")]
    [InlineData("履职能力(优:甲;良:乙;中:丙;差:丁)情况", "履职能力情况", "优=甲|良=乙|中=丙|差=丁")]
    [InlineData("履职能力【优 ： 甲、良 ： 乙】", "履职能力", "优=甲|良=乙")]
    [InlineData("优（90分以上）良（80-89）中 差", "", "优=90分以上|良=80-89|中|差")]
    [InlineData("服务质量：优（90分以上）、良（80-89分）、差（60分以下）", "服务质量", "优=90分以上|良=80-89分|差=60分以下")]
    [InlineData("服务质量[优（90-100分）：甲；良（80-89分）：乙]", "服务质量", "优=（90-100分）：甲|良=（80-89分）：乙")]
    [InlineData("优秀：甲。良好：乙。合格：丙。不合格：丁。", "", "优秀=甲|良好=乙|合格=丙|不合格=丁")]
    [InlineData("优秀：九十分以上良好：八十分以上合格：六十分以上不合格：六十分以下", "", "优秀=九十分以上|良好=八十分以上|合格=六十分以上|不合格=六十分以下")]
    [InlineData("档案管理\n好：甲\n一般：乙\n差：丙", "档案管理", "好=甲|一般=乙|差=丙")]
    [InlineData("档案管理 A.优 B.良 C.中 D.差", "档案管理", "优|良|中|差")]
    [InlineData("档案管理（A、优：甲；B、良：乙）", "档案管理", "优=甲|良=乙")]
    [InlineData("档案管理（1）优：甲；（2）良：乙", "档案管理", "优=甲|良=乙")]
    [InlineData("档案管理（1）优：甲；2）良：乙）", "档案管理", "优=甲|良=乙）")]
    [InlineData("档案管理（评分标准：①优：甲；②良：乙）水平", "档案管理水平", "优=甲|良=乙")]
    [InlineData("档案管理，评分标准：优：甲；良：乙", "档案管理", "优=甲|良=乙")]
    [InlineData("档案管理（优：甲（含乙：丙）；良：丁", "档案管理", "优=甲（含乙：丙）|良=丁")]
    [InlineData("办结（是：已办结；否：未办结）", "办结", "是=已办结|否=未办结")]
    [InlineData("环境（优：好；良：一般）", "环境", "优=好|良=一般")]
    [InlineData("效果（显著：甲；较显著：乙；一般：丙；不显著：丁）", "效果", "显著=甲|较显著=乙|一般=丙|不显著=丁")]
    [InlineData("效果（优：；良：；差：）", "效果", "优|良|差")]
    public void A_rubric_is_found_with_its_descriptions(string text, string name, string levels)
    {
        Assert.True(Rubric.TryFind(text, out var rubric));
        Assert.Equal(levels, string.Join('|', rubric.Scale.Levels.Select(level => level.Description is null ? level.Word : $"{level.Word}={level.Description}")));
        Assert.Equal(name, rubric.NameWithout);
        Assert.Equal(rubric.Text, text.Substring(rubric.Position, rubric.Text.Length));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("优化营商环境，差异化服务")]
    [InlineData("优、良、中、差")]
    [InlineData("评价结果为优：良好率")]
    [InlineData("优：甲")]
    [InlineData("差：甲；良：乙；优：丙")] // worst first
    [InlineData("优：甲；优：乙；良：丙")]
    [InlineData("满意（份）、不满意（份）")]
    [InlineData("合格（个）、不合格（个）")]
    [InlineData("有（个）无（个）")]
    [InlineData("重点任务：其中：甲；高：乙")]
    [InlineData("空气质量优良天数（优：天数；其他：良）")]
    [InlineData("A.优秀案例 B.良好家风")]
    [InlineData("（优：甲）（良：乙）")] // no two in one place
    public void Prose_is_no_rubric(string? text)
    {
        Assert.False(Rubric.TryFind(text, out var rubric));
        Assert.Null(rubric);
    }

    [Fact]
    public void A_document_is_no_rubric() => Assert.False(Rubric.TryFind(string.Concat(Enumerable.Repeat("优：甲；良：乙；（", 1_000_000)), out _));

    [Fact]
    public void The_grade_of_a_cell_has_its_rank_in_the_rubric_beside_it()
    {
        Assert.True(Rubric.TryFind("履职能力（优：甲；良：乙；差：丙）", out var rubric));
        Assert.True(Grade.TryRead("良", rubric.Scale, out var grade));
        Assert.Equal((1, "乙"), (grade.Rank, rubric.Scale.Levels[1].Description));
        Assert.False(Grade.TryRead("中", rubric.Scale, out _));
    }

    [Property]
    public void A_written_scale_is_found_and_nothing_is_lost(WrittenRubric written)
    {
        Assert.True(Rubric.TryFind(written.Text, out var rubric), written.Text);
        Assert.Equal(written.Levels, rubric.Scale.Levels);
        Assert.Equal(written.Name, rubric.NameWithout);
        Assert.Equal(written.Text, written.Text[..rubric.Position] + rubric.Text + written.Text[(rubric.Position + rubric.Text.Length)..]);
    }

    [Property(MaxTest = 2000)]
    public void No_text_makes_it_throw_and_what_is_found_is_in_the_text(HostileText text)
    {
        if (Rubric.TryFind(text.Value, out var rubric))
        {
            Assert.Equal(rubric.Text, text.Value.Substring(rubric.Position, rubric.Text.Length));
            Assert.All(rubric.Scale.Levels, level => Assert.Contains(level.Word, rubric.Text, StringComparison.Ordinal));
            Assert.All(rubric.Scale.Levels, level => Assert.Contains(level.Description ?? "", rubric.Text, StringComparison.Ordinal));
        }
    }
}
