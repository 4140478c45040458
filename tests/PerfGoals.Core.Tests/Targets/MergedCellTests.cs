using FsCheck.Xunit;
using PerfGoals.Core.Tests.Support.Generators;
using PerfGoals.Targets;

namespace PerfGoals.Core.Tests.Targets;

[Properties(Arbitrary = [typeof(GoalArbitraries), typeof(SpelledMeasureArbitraries), typeof(HostileTextArbitraries)], MaxTest = 2000)]
public sealed class MergedCellTests
{
    [Property]
    public void Taking_a_cell_apart_loses_nothing(OddText odd, HostileText hostile, SpelledCell cell, string? any)
    {
        foreach (var text in new[] { odd.Value, hostile.Value, cell.Text, any ?? "", hostile.Value + cell.Text, cell.Text + odd.Value })
        {
            var parts = MergedCell.Split(text);

            Assert.Equal(text, MergedCell.Join(parts));
            Assert.All(parts, part => Assert.NotEqual("", part.Text));
        }
    }

    [Fact]
    public void A_cell_of_ten_million_characters_is_one_part()
    {
        var text = new string('9', 10_000_000);

        var part = Assert.Single(MergedCell.Split(text));

        Assert.True(part == new CellPart(CellPartKind.Other, text));
    }

    [Property]
    public void A_cell_that_reads_as_one_number_has_one_part_that_is_the_number(SpelledCell cell)
    {
        if (Requirement.TryParse(cell.Text, out var requirement) && requirement.Target.Number is { } number)
        {
            var part = Assert.Single(MergedCell.Split(cell.Text), part => part.Kind == CellPartKind.Number);

            Assert.Equal(number, Requirement.Parse(part.Text).Target.Number);
        }
    }

    [Property]
    public void Sign_and_unit_are_parts_of_their_own(SpelledMeasure measure)
    {
        var kinds = MergedCell.Split(measure.Sign + measure.Number + measure.Unit).Where(part => part.Kind != CellPartKind.Other);

        Assert.True(measure.RunsTogether || kinds.SequenceEqual(
            [new(CellPartKind.Comparison, measure.Sign), new(CellPartKind.Number, measure.Number), new(CellPartKind.Unit, measure.Unit)]));
    }

    [Theory]
    [InlineData("≥28.40元/株", "C≥ N28.40 U元/株")]
    [InlineData("≥ 95 ％", "C≥ O  N95 O  U％")]
    [InlineData("不少于12次", "C不少于 N12 U次")]
    [InlineData("95%以上", "N95 U% C以上")]
    [InlineData("95%（含）以上", "N95 U% C（含）以上")]
    [InlineData("全年不少于12次", "O全年 C不少于 N12 U次")]
    [InlineData("每季度1次", "O每季度 N1 U次")]
    [InlineData("合格率≥95%。", "O合格率 C≥ N95 U% O。")]
    [InlineData("1,250.5万元", "N1,250.5 U万元")]
    [InlineData("百分之九十以上", "N百分之九十 C以上")]
    [InlineData("三百人（次）", "N三百 U人（次）")]
    [InlineData("控制在10万元以内", "C控制在 N10 U万元 C以内")]
    [InlineData("95", "N95")]
    [InlineData("优", "O优")]
    [InlineData("90-95%", "O90-95%")]
    [InlineData("约500人", "O约500人")]
    [InlineData("≥**%", "O≥**%")]
    [InlineData(" ", "O ")]
    [InlineData("", "")]
    public void The_parts_are_told_apart(string cell, string parts) =>
        Assert.Equal(parts, string.Join(' ', MergedCell.Split(cell).Select(part => part.Kind.ToString()[0] + part.Text)));

    [Fact]
    public void A_unit_of_the_host_is_a_part_too()
    {
        var units = PerfGoals.Serialization.VocabularyJson.Read("""{ "units": [ { "symbol": "斛", "kind": "volume", "is": "100 升" } ] }"""u8).Units;

        Assert.Equal(CellPartKind.Unit, MergedCell.Split("≥5斛", units)[^1].Kind);
        Assert.Equal(CellPartKind.Other, MergedCell.Split("≥5斛")[^1].Kind);
    }
}
