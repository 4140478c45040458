using PerfGoals.Targets;

namespace PerfGoals.Core.Tests.Targets;

public sealed class AllocationTests
{
    [Theory]
    [InlineData("≥95%")]
    [InlineData("95")]
    [InlineData("≤28.40元/株")]
    [InlineData("≥ 1,250.5 万元")]
    [InlineData("不少于12次")]
    [InlineData("90%以上")]
    [InlineData("三百")]
    [InlineData("百分之九十")]
    [InlineData("90-95%")]
    [InlineData("≥90%且≤95%")]
    [InlineData("1:3")]
    [InlineData("优")]
    [InlineData("合格")]
    [InlineData("满意度≥95%")]
    [InlineData("至少全年完成2次")]
    public void The_usual_cells_are_read_without_allocating(string cell)
    {
        Assert.Equal(0, BytesOf(() => Assert.True(Requirement.TryParse(cell, out _))));
        Assert.Equal(0, BytesOf(() => RequirementReader.Default.Read(new(null, cell, null))));
    }

    [Theory]
    [InlineData("≥", "95", "%")]
    [InlineData("＞＝", "９５", "％")]
    [InlineData("≤", "28.40", "元/株")]
    [InlineData("定性", "优", "")]
    [InlineData("", "≥95%", " ")]
    public void The_usual_three_cells_are_read_without_allocating(string sign, string target, string unit) =>
        Assert.Equal(0, BytesOf(() => RequirementReader.Default.Read(new(sign, target, unit))));

    [Fact]
    public void What_is_kept_as_text_is_allocated() => Assert.NotEqual(0, BytesOf(() => Assert.False(Requirement.TryParse("约 500人 左右", out _))));

    // The runtime allocates now and then on its own while it compiles; what is read allocates every time.
    private static long BytesOf(Action read)
    {
        var least = long.MaxValue;
        for (var round = 0; round < 20 && least > 0; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 20; i++)
            {
                read();
            }

            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
