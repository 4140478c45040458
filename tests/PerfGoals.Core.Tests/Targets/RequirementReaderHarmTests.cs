using System.Text.RegularExpressions;
using FsCheck.Xunit;
using PerfGoals.Core.Tests.Support.Generators;
using PerfGoals.Targets;
using PerfGoals.Texts;

namespace PerfGoals.Core.Tests.Targets;

/// <summary>Whatever stands in the cells, reading ends, says where it failed, and loses no number.</summary>
[Properties(Arbitrary = [typeof(HostileTextArbitraries), typeof(SpelledMeasureArbitraries)], MaxTest = 2000)]
public sealed class RequirementReaderHarmTests
{
    private const int TenMillion = 10_000_000;

    [Property]
    public void Any_cells_are_read_without_harm(HostileText sign, HostileText target, HostileText unit, HostileText name, bool isAboutTime)
    {
        foreach (var cells in new RequirementCells[] { new(sign.Value, target.Value, unit.Value), new(null, target.Value, null), new("定性", target.Value, "%"), new("≥", target.Value, "年") })
        {
            var reading = RequirementReader.Default.Read(cells with { IndicatorName = name.Value, IsAboutTime = isAboutTime, Rubric = sign.Value });

            AssertIsSound(target.Value, reading);
        }
    }

    [Property]
    public void Any_text_is_read_without_harm(string? text, HostileText hostile, SpelledCell cell)
    {
        foreach (var any in new[] { text ?? "", hostile.Value, hostile.Value + cell.Text, cell.Text + hostile.Value, cell.Text + text })
        {
            var isRead = Requirement.TryParse(any, out var requirement, out var failure);

            Assert.Equal(isRead, failure == default);
            Assert.InRange(failure.Position, 0, any.Length);
            Assert.True(isRead || requirement == default);
            _ = Target.TryParse(any.AsSpan(), out _, out failure);
            Assert.InRange(failure.Position, 0, any.Length);
        }
    }

    [Theory]
    [InlineData("9")]
    [InlineData("一")]
    [InlineData("每")]
    [InlineData("(")]
    [InlineData("、")]
    [InlineData("\uD800")]
    [InlineData("\u200B")]
    [InlineData("≥95%；")]
    [InlineData("优：")]
    public void Ten_million_characters_are_read_without_harm_in_any_cell(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, TenMillion / piece.Length));

        AssertIsSound(text, RequirementReader.Default.Read(new("≥", text, "%")));
        AssertIsSound("95", RequirementReader.Default.Read(new(text, "95", text) { IndicatorName = text, Rubric = text }));
        AssertIsSound("优", RequirementReader.Default.Read(new("定性", "优", null) { IndicatorName = text, Rubric = text }));
        Assert.False(Requirement.TryParse(text, out var requirement) && requirement.Target.Number is not null);
    }

    [Property(MaxTest = 1000)]
    public void Digits_in_a_cell_never_end_in_a_phrase(SpelledCell cell, SpelledMeasure measure)
    {
        // 2020年 is the name of a year.
        if (!cell.Text.Any(char.IsDigit) || Regex.IsMatch(CellText.Compact(cell.Text), "[0-9]年"))
        {
            return;
        }

        Assert.NotEqual(TargetKind.Phrase, RequirementReader.Default.Read(new(null, cell.Text, null)).Requirement.Target.Kind);
        Assert.NotEqual(TargetKind.Phrase, RequirementReader.Default.Read(new(measure.Sign, cell.Text, measure.Unit)).Requirement.Target.Kind);
        Assert.NotEqual(TargetKind.Phrase, RequirementReader.Default.Read(new(null, "按要求" + cell.Text + "执行", null)).Requirement.Target.Kind);
    }

    [Theory]
    [InlineData("符合GB3838-2002要求")]
    [InlineData("完成2025年度计划任务")]
    [InlineData("按照川财〔2025〕12号文执行")]
    [InlineData("《2025年工作要点》全部落实")]
    [InlineData("通过5A级评定")]
    public void Digits_that_are_part_of_a_name_are_no_number(string text) => Assert.Equal(TargetKind.Phrase, Requirement.Parse(text).Target.Kind);

    [Theory]
    [InlineData("292%", SuspicionKind.DamagedSign, "≥92%")]
    [InlineData("工5%", SuspicionKind.DamagedSign, "≥5%")]
    [InlineData("二100", SuspicionKind.DamagedSign, "=100")]
    [InlineData("&ge;95%", SuspicionKind.DamagedSign, "≥95%")]
    [InlineData("≥0.95%", SuspicionKind.PercentAsFraction, "≥95%")]
    public void What_is_likelier_stands_beside_the_reading(string cell, SuspicionKind kind, string likely)
    {
        var reading = RequirementReader.Default.Read(new(null, cell, null));

        Assert.Equal((kind, likely), (reading.Suspicion!.Value.Kind, reading.Suspicion.Value.Likely.ToString()));
        AssertIsSound(cell, reading);
    }

    [Theory]
    [InlineData("", ParseFailureReason.Blank, 0)]
    [InlineData(" 约 500人", ParseFailureReason.Approximate, 1)]
    [InlineData("近三百人", ParseFailureReason.Approximate, 0)]
    [InlineData("200余人", ParseFailureReason.Approximate, 3)]
    [InlineData("十几个", ParseFailureReason.Approximate, 1)]
    [InlineData("三五天", ParseFailureReason.Approximate, 1)]
    [InlineData("500人左右", ParseFailureReason.Approximate, 4)]
    [InlineData("三百五", ParseFailureReason.Ambiguous, 2)]
    [InlineData("三万五万", ParseFailureReason.Ambiguous, 3)]
    [InlineData("2021-2025", ParseFailureReason.Ambiguous, 0)]
    [InlineData("95-90", ParseFailureReason.BoundsReversed, 3)]
    [InlineData(" 95% ～ 90%", ParseFailureReason.BoundsReversed, 7)]
    [InlineData("[95,90]", ParseFailureReason.BoundsReversed, 4)]
    [InlineData("≥95%且≤90%", ParseFailureReason.BoundsReversed, 5)]
    [InlineData("90%-95件", ParseFailureReason.UnitsDisagree, 4)]
    [InlineData("≥59%以下", ParseFailureReason.SignsDisagree, 4)]
    [InlineData("≥ 九十五% 以下", ParseFailureReason.SignsDisagree, 7)]
    [InlineData("90 95", ParseFailureReason.UnknownUnit, 2)]
    [InlineData("1.5.2", ParseFailureReason.UnknownUnit, 3)]
    [InlineData("≥95斛", ParseFailureReason.UnknownUnit, 3)]
    [InlineData("2次未通过", ParseFailureReason.TextLeftOver, 2)]
    [InlineData("第3行", ParseFailureReason.NotANumber, 0)]
    [InlineData("≥", ParseFailureReason.NotANumber, 1)]
    [InlineData("2025年2月30日", ParseFailureReason.NoSuchDate, 10)]
    [InlineData("≥99999999999999999999999999999999件", ParseFailureReason.TooManyDigits, 33)]
    public void The_reason_and_the_place_are_told(string text, ParseFailureReason reason, int position)
    {
        Assert.False(Requirement.TryParse(text, out _, out var failure));
        Assert.Equal(new ParseFailure(reason, position), failure);
        Assert.Equal(reason, reason == ParseFailureReason.Blank ? reason : RequirementReader.Default.Read(new(null, text, null)).Failure.Reason);
    }

    [Theory]
    [InlineData("≤", "合格率≥95%", "%", ParseFailureReason.SignsDisagree, 3)]
    [InlineData("≤", "95%以上", "%", ParseFailureReason.SignsDisagree, 3)]
    [InlineData("≤", "六以上", "个月", ParseFailureReason.SignsDisagree, 1)]
    [InlineData("≥", "28.8 万元", "%", ParseFailureReason.UnitsDisagree, 5)]
    [InlineData("≥", "≤上年水平", "", ParseFailureReason.SignsDisagree, 0)]
    [InlineData("≥", "90-95", "%", ParseFailureReason.RangeBesideSign, 0)]
    [InlineData("", "90-95件", "%", ParseFailureReason.UnitsDisagree, 0)]
    public void What_contradicts_another_cell_is_pointed_at(string sign, string target, string unit, ParseFailureReason reason, int position) =>
        Assert.Equal(new ParseFailure(reason, position), RequirementReader.Default.Read(new(sign, target, unit)).Failure);

    private static void AssertIsSound(string target, RequirementReading reading)
    {
        var (requirement, failure, suspicion) = reading;

        Assert.Equal(requirement.Target.Kind == TargetKind.Unreadable, failure.Reason != ParseFailureReason.None);
        Assert.InRange(failure.Position, 0, target.Length);
        Assert.True(suspicion is not { } doubt || doubt.Likely.Target.Kind is TargetKind.Quantitative or TargetKind.Deadline);
        Assert.True(suspicion is not { } other || other.Likely != requirement || other.Kind == SuspicionKind.DateAsNumber);
        Assert.False(suspicion is { Kind: SuspicionKind.None });
    }
}
