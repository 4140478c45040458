using FsCheck.Xunit;
using PerfGoals.Documents.Fixing;

namespace PerfGoals.Documents.Tests.Fixing;

public sealed class TextChangesTests
{
    [Theory]
    [InlineData("2OO", "200", "0,3,200")]
    [InlineData("22。5", "22.5", "0,4,22.5")]
    [InlineData("≥95%", "95", "0,1, 3,1,")]
    [InlineData("培训学员≥200人", "培训学员", "4,5,")]
    [InlineData("数量指标", "质量指标", "0,1,质")]
    [InlineData("年度目标：完成甲乙丙三项", "年度目标：完成甲和丙三项", "8,1,和")]
    [InlineData("", "10", "0,0,10")]
    [InlineData("万元", "万元", "")]
    [InlineData("甲一乙", "丙一丁", "0,3,丙一丁")]
    [InlineData("甲一二乙", "丙一二丁", "0,1,丙 3,1,丁")]
    public void What_changes_is_marked_as_a_person_would(string before, string after, string changes) =>
        Assert.Equal(changes, string.Join(' ', TextChanges.Between(before, after).Select(change => $"{change.Start},{change.Length},{change.Inserted}")));

    [Property(MaxTest = 500)]
    public void The_changes_make_one_text_the_other(char[] first, char[] second)
    {
        var (before, after) = (Text(first), Text(second));
        var changed = before;
        var last = before.Length + 1;
        foreach (var change in Enumerable.Reverse(TextChanges.Between(before, after)))
        {
            Assert.True(change.End < last);
            changed = changed.Remove(change.Start, change.Length).Insert(change.Start, change.Inserted);
            last = change.Start;
        }

        Assert.Equal(after, changed);
    }

    // Few characters, so that texts have much in common.
    private static string Text(char[] from) => string.Concat(from.Select(character => "≥数量指9O.。 \n"[character % 10]));
}
