using PerfGoals.Goals;

namespace PerfGoals.Core.Tests.Goals;

public sealed class NameTextTests
{
    [Theory]
    [InlineData("★保障低保对象人数", "保障低保对象人数")]
    [InlineData("* 办件", "办件")]
    [InlineData("＊办件", "办件")]
    [InlineData("▲（1）办件", "（1）办件")]
    [InlineData("★★办件", "★★办件")]
    [InlineData("**村道路", "**村道路")]
    [InlineData("*", "*")]
    [InlineData("办件★", "办件★")]
    [InlineData("办\n件", "办件")]
    [InlineData(null, "")]
    public void A_mark_in_front_is_no_part_of_a_name(string? cell, string name)
    {
        Assert.Equal(name, NameText.Read(cell));
        Assert.Equal(name, ProjectReader.Read(new ProjectCells { Name = cell }, null, null).Name);
        Assert.Equal(name, IndicatorReader.ReadName(cell));
    }
}
