using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using FsCheck.Xunit;
using PerfGoals.Calendar;
using PerfGoals.Core.Tests.Calendar;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Core.Tests.Support.Generators;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Numbers;
using PerfGoals.Targets;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Core.Tests.Targets;

[Properties(Arbitrary = [typeof(RequirementArbitraries), typeof(UnitArbitraries), typeof(CalendarArbitraries), typeof(IntervalArbitraries), typeof(HostileTextArbitraries)], MaxTest = 500)]
public sealed class RequirementTextTests
{
    [Property(MaxTest = 3000)]
    public void A_requirement_reads_back_from_its_text(CanonicalRequirement requirement) => Assert.Equal(requirement.Value, Requirement.Parse(requirement.Value.ToString()));

    [Property(MaxTest = 3000)]
    public void A_requirement_reads_back_from_cells_with_its_sign_its_target_and_its_unit(CanonicalRequirement requirement)
    {
        var (comparison, target, unit) = requirement.Value;

        var read = RequirementReader.Default.Read(new(comparison.Sign(), target.ToString(), unit?.Symbol));

        Assert.Equal(requirement.Value, read.Requirement);
        Assert.Equal(default, read.Failure);
    }

    [Property(MaxTest = 1000)]
    public void A_target_reads_back_from_its_text(CanonicalRequirement requirement) => Assert.Equal(requirement.Value.Target, Target.Parse(requirement.Value.Target.ToString()));

    [Property]
    public void Every_value_type_reads_back_from_json(
        CanonicalRequirement requirement, Comparison comparison, Fraction number, Interval interval, UnitOfMeasure unit, PartialDate date, TimeFrame frame)
    {
        AssertReadsBack(requirement.Value);
        AssertReadsBack(requirement.Value.Target);
        AssertReadsBack(comparison);
        AssertReadsBack(number);
        AssertReadsBack(interval);
        AssertReadsBack(new Quantity(number, unit));
        AssertReadsBack(unit);
        AssertReadsBack(date);
        AssertReadsBack(frame);
        Assert.All(Enum.GetValues<SecondLevel>(), level => AssertReadsBack(IndicatorType.TryParse(level.ToString(), out var type) ? type : default));
    }

    [Property(MaxTest = 2000)]
    public void Json_keeps_any_text_that_is_not_understood(HostileText text)
    {
        // A half of a character cannot be written in JSON.
        var written = JsonSerializer.Serialize(text.Value);
        var cell = JsonSerializer.Deserialize<string>(written)!;

        var requirement = JsonSerializer.Deserialize<Requirement>(written);
        var target = JsonSerializer.Deserialize<Target>(written);

        Assert.True(requirement.Target.Kind != TargetKind.Unreadable || !Requirement.TryParse(cell, out _));
        Assert.True(target.Kind != TargetKind.Unreadable || target == Target.Unreadable(CellText.Paragraphs(cell)));
        AssertReadsBack(target.Kind == TargetKind.Phrase ? default : target);
    }

    [Property]
    public void The_canonical_json_keeps_sign_target_and_unit(CanonicalRequirement requirement)
    {
        var (comparison, target, unit) = requirement.Value;
        var indicator = new Indicator { Name = "指标", Comparison = comparison, Target = target, Unit = unit };

        Assert.Equal(indicator, Json.Read(Json.Of(Sample.Of([indicator]))).Declaration.Projects[0].Indicators[0]);
    }

    [Fact]
    public void What_asks_for_nothing_reads_back_from_json()
    {
        AssertReadsBack(default(Requirement));
        AssertReadsBack(Target.Empty);
        AssertReadsBack(Target.Unreadable("200余人"));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("{}")]
    [InlineData("null")]
    public void Json_that_is_no_text_is_no_requirement(string json)
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Requirement>(json));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Target>(json));
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("zh-CN")]
    public void The_text_is_the_same_in_every_culture(string culture)
    {
        using var _ = CultureScope.Of(CultureInfo.GetCultureInfo(culture));

        Assert.Equal("≥-1250.5元/株", Requirement.Parse("≥-1,250.5 元/株").ToString());
        Assert.Equal("[-5,1.50]%", new Requirement(Comparison.Range, Target.Range(-5, 1.50m), UnitOfMeasure.Percent).ToString());
        Assert.Equal("比上年下降5.5%", Requirement.Parse("比上年下降5.5%").ToString("G", CultureInfo.CurrentCulture));
        Assert.Equal("≤../2025-12-31", Requirement.Parse("≤2025年12月31日").ToString(null, null));
        Assert.Equal("一等奖≥2.5项；二等奖<-5项", Requirement.Parse("一等奖≥2.5项；二等奖<-5项").ToString());
    }

    [Theory]
    [InlineData("≥95%", "不低于95%", "at least 95%")]
    [InlineData(">95%", "高于95%", "more than 95%")]
    [InlineData("=95%", "等于95%", "exactly 95%")]
    [InlineData("<95%", "低于95%", "less than 95%")]
    [InlineData("≤95%", "不超过95%", "at most 95%")]
    [InlineData("95%", "95%", "95%")]
    [InlineData("90-95%", "90-95%", "90-95%")]
    [InlineData("优", "优", "优")]
    [InlineData("≥**%", "≥**%", "≥**%")]
    public void A_requirement_is_told_in_words_of_either_language(string text, string chinese, string english)
    {
        var requirement = Requirement.Parse(text);

        Assert.Equal((chinese, english), (requirement.ToString("W", CultureInfo.GetCultureInfo("zh-CN")), requirement.ToString("W", CultureInfo.GetCultureInfo("en-US"))));
        Assert.Equal(requirement, Requirement.Parse(chinese));
        Assert.Equal((text, text, text), (requirement.ToString("G", null), requirement.ToString("", null), $"{requirement}"));
        using var _ = CultureScope.Of(CultureInfo.GetCultureInfo("en-US"));
        Assert.Equal(english, $"{requirement:W}");
    }

    [Theory]
    [InlineData("≥95%")]
    [InlineData("优")]
    [InlineData("**")]
    [InlineData("90-95")]
    public void Another_format_is_refused(string text)
    {
        Assert.Throws<FormatException>(() => Requirement.Parse(text).ToString("X", null));
        Assert.Throws<FormatException>(() => Requirement.Parse(text).ToString("g", null));
    }

    [Fact]
    public void A_unit_is_written_only_where_it_is_that_of_the_last_number()
    {
        var pieces = UnitOfMeasure.Parse("项");
        var withUnit = ImmutableArray.Create(new Threshold("甲", Comparison.AtLeast, 2, pieces), new Threshold("乙", Comparison.AtLeast, 5, pieces));
        var without = ImmutableArray.Create(new Threshold("甲", Comparison.AtLeast, 2, null), new Threshold("乙", Comparison.AtLeast, 5, null));

        Assert.Equal("甲≥2项；乙≥5项", new Requirement(Comparison.Unknown, Target.Of(withUnit), UnitOfMeasure.Parse("件")).ToString());
        Assert.Equal("甲≥2；乙≥5件", new Requirement(Comparison.Unknown, Target.Of(without), UnitOfMeasure.Parse("件")).ToString());
        Assert.Equal("≥优", new Requirement(Comparison.AtLeast, Target.Qualitative("优"), UnitOfMeasure.Percent).ToString());
        Assert.Equal("≤../2025-12", new Requirement(Comparison.AtMost, Target.Parse("2025年12月底前"), UnitOfMeasure.Parse("月")).ToString());
    }

    private static void AssertReadsBack<T>(T value) => Assert.Equal(value, JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value)));
}
