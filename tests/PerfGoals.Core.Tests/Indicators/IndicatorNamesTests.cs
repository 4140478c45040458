using FsCheck.Xunit;
using PerfGoals.Core.Tests.Support.Generators;
using PerfGoals.Indicators;

namespace PerfGoals.Core.Tests.Indicators;

[Properties(Arbitrary = [typeof(GoalArbitraries)])]
public sealed class IndicatorNamesTests
{
    public static TheoryData<FirstLevel> FirstLevels => [.. Enum.GetValues<FirstLevel>()];

    public static TheoryData<SecondLevel> SecondLevels => [.. Enum.GetValues<SecondLevel>()];

    [Theory]
    [InlineData("成本指标", FirstLevel.Cost)]
    [InlineData("产出指标", FirstLevel.Output)]
    [InlineData("产出", FirstLevel.Output)]
    [InlineData("项目产出", FirstLevel.Output)]
    [InlineData("效益", FirstLevel.Benefit)]
    [InlineData("项目效益", FirstLevel.Benefit)]
    [InlineData("满意度", FirstLevel.Satisfaction)]
    [InlineData("一、产出指标（50分）", FirstLevel.Output)]
    [InlineData("（一）产出指标", FirstLevel.Output)]
    [InlineData("1.产出指标", FirstLevel.Output)]
    [InlineData("1、 产出指标[50%]", FirstLevel.Output)]
    [InlineData("①产出指标", FirstLevel.Output)]
    [InlineData("★产出指标", FirstLevel.Output)]
    [InlineData("*产出指标(22.5)", FirstLevel.Output)]
    [InlineData("产 出\n指\u3000标", FirstLevel.Output)]
    public void A_dimension_is_known_by_its_name_with_numbering_points_and_breaks(string text, FirstLevel level) =>
        Assert.Equal(level, IndicatorNames.ReadFirstLevel(text));

    [Theory]
    [InlineData("数量", SecondLevel.Quantity)]
    [InlineData("产出数量", SecondLevel.Quantity)]
    [InlineData("质量目标", SecondLevel.Quality)]
    [InlineData("进度指标", SecondLevel.Timeliness)]
    [InlineData("时效", SecondLevel.Timeliness)]
    [InlineData("成本", SecondLevel.Cost)]
    [InlineData("产出成本", SecondLevel.Cost)]
    [InlineData("经济成本", SecondLevel.EconomicCost)]
    [InlineData("社会成本指标", SecondLevel.SocialCost)]
    [InlineData("生态环境成本", SecondLevel.EcologicalCost)]
    [InlineData("生态成本指标", SecondLevel.EcologicalCost)]
    [InlineData("环境成本指标", SecondLevel.EcologicalCost)]
    [InlineData("经济效益", SecondLevel.EconomicBenefit)]
    [InlineData("社会效益", SecondLevel.SocialBenefit)]
    [InlineData("环境效益指标", SecondLevel.EcologicalBenefit)]
    [InlineData("可持续性指标", SecondLevel.SustainableImpact)]
    [InlineData("可持续发展指标", SecondLevel.SustainableImpact)]
    [InlineData("满意度指标", SecondLevel.ServiceSatisfaction)]
    [InlineData("社会公众或服务对象满意度指标", SecondLevel.ServiceSatisfaction)]
    [InlineData("受益对象满意度指标", SecondLevel.ServiceSatisfaction)]
    [InlineData("2.社会公众或服务对象满意度指标（10分）", SecondLevel.ServiceSatisfaction)]
    public void A_kind_is_known_by_its_aliases(string text, SecondLevel level) => Assert.Equal(level, IndicatorNames.ReadSecondLevel(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("指标")]
    [InlineData("一、")]
    [InlineData("（50分）")]
    [InlineData("过程指标")]
    [InlineData("产出指标等")]
    [InlineData("10")]
    public void What_names_no_level_is_unknown(string? text)
    {
        Assert.Equal(FirstLevel.Unknown, IndicatorNames.ReadFirstLevel(text));
        Assert.Equal(SecondLevel.Unknown, IndicatorNames.ReadSecondLevel(text));
    }

    [Fact]
    public void The_column_decides_what_a_name_means()
    {
        Assert.Equal((FirstLevel.Cost, SecondLevel.Cost), (IndicatorNames.ReadFirstLevel("成本指标"), IndicatorNames.ReadSecondLevel("成本指标")));
        Assert.Equal(FirstLevel.Unknown, IndicatorNames.ReadFirstLevel("数量指标"));
        Assert.Equal(SecondLevel.Unknown, IndicatorNames.ReadSecondLevel("产出指标"));
    }

    [Theory]
    [MemberData(nameof(FirstLevels))]
    public void The_standard_name_of_a_dimension_is_read_as_it(FirstLevel level) => Assert.Equal(level, IndicatorNames.ReadFirstLevel(IndicatorNames.Of(level)?.Chinese));

    [Theory]
    [MemberData(nameof(SecondLevels))]
    public void The_standard_name_of_a_kind_is_read_as_it(SecondLevel level) => Assert.Equal(level, IndicatorNames.ReadSecondLevel(IndicatorNames.Of(level)?.Chinese));

    [Fact]
    public void What_is_no_level_has_no_name()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => IndicatorNames.Of((FirstLevel)5));
        Assert.Throws<ArgumentOutOfRangeException>(() => IndicatorNames.Of((SecondLevel)13));
        Assert.Null(IndicatorNames.Of(FirstLevel.Unknown));
        Assert.Null(IndicatorNames.Of(SecondLevel.Unknown));
    }

    [Property]
    public void Any_text_names_a_level_or_none(OddText text)
    {
        Assert.True(Enum.IsDefined(IndicatorNames.ReadFirstLevel(text.Value)));
        Assert.True(Enum.IsDefined(IndicatorNames.ReadSecondLevel(text.Value)));
    }
}
