using FsCheck.Xunit;
using PerfGoals.Indicators;

namespace PerfGoals.Core.Tests.Indicators;

[Properties(Arbitrary = [typeof(GoalArbitraries), typeof(IndicatorArbitraries)])]
public sealed class VocabularyAdditionsTests
{
    private static readonly IndicatorType EconomicCost = new(FirstLevel.Cost, SecondLevel.EconomicCost);

    private static readonly IndicatorVocabulary Host = IndicatorVocabulary.Default
        .With(FirstLevel.Output, "过程", "投入产出指标")
        .With(SecondLevel.Quantity, "学生", "第一产业规模")
        .With(SecondLevel.SocialBenefit, "社会影响")
        .WithCode(EconomicCost, "101");

    [Theory]
    [InlineData("过程指标", FirstLevel.Output)]
    [InlineData("一、过程（50分）", FirstLevel.Output)]
    [InlineData("投入产出", FirstLevel.Output)]
    [InlineData("产出指标", FirstLevel.Output)]
    [InlineData("过程指标（成本）", FirstLevel.Unknown)]
    public void A_host_adds_spellings(string text, FirstLevel level) => Assert.Equal(level, Host.ReadFirstLevel(text));

    [Fact]
    public void The_vocabulary_added_to_stays_as_it_was()
    {
        Assert.Equal(FirstLevel.Unknown, IndicatorVocabulary.Default.ReadFirstLevel("过程指标"));
        Assert.Null(IndicatorVocabulary.Default.TypeOf("101"));
    }

    [Property]
    public void What_was_known_keeps_its_meaning(LevelSpelling spelling, OddText odd)
    {
        Assert.Equal(spelling.Type.FirstLevel, Host.ReadFirstLevel(spelling.First));
        Assert.Equal(spelling.Type.SecondLevel, Host.ReadSecondLevel(spelling.Second));
        Assert.True(IndicatorVocabulary.Default.ReadSecondLevel(odd.Value) is var known && (known == SecondLevel.Unknown || Host.ReadSecondLevel(odd.Value) == known));
    }

    [Fact]
    public void A_group_of_people_may_share_its_name_with_an_added_spelling() => Assert.Equal(SecondLevel.ServiceSatisfaction, Host.ReadSecondLevel("学生满意度指标"));

    [Fact]
    public void A_number_that_belongs_to_a_name_is_not_taken_off()
    {
        Assert.Equal(SecondLevel.Quantity, Host.ReadSecondLevel("1.第一产业规模"));
        Assert.Equal(SecondLevel.Unknown, Host.ReadSecondLevel("第二产业规模"));
    }

    [Theory]
    [InlineData("产出")]
    [InlineData("一、产出指标（50分）")]
    [InlineData("")]
    [InlineData("指标")]
    [InlineData("\u200B")]
    public void A_spelling_that_means_something_else_or_nothing_is_refused(string spelling) =>
        Assert.Throws<ArgumentException>(() => IndicatorVocabulary.Default.With(FirstLevel.Benefit, spelling));

    [Fact]
    public void A_spelling_of_an_unknown_level_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => IndicatorVocabulary.Default.With(FirstLevel.Unknown, "过程"));
        Assert.Throws<ArgumentOutOfRangeException>(() => IndicatorVocabulary.Default.With((SecondLevel)77, "过程"));
        Assert.Throws<ArgumentException>(() => IndicatorVocabulary.Default.With(FirstLevel.Output, new string('过', 300)));
        Assert.Contains("Output", Assert.Throws<ArgumentException>(() => IndicatorVocabulary.Default.With(FirstLevel.Benefit, "产出")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_spelling_known_with_its_meaning_changes_nothing() =>
        Assert.Equal(FirstLevel.Output, IndicatorVocabulary.Default.With(FirstLevel.Output, "产出", "过程", "过程指标").With(FirstLevel.Output, "过程").ReadFirstLevel("过程"));

    [Property]
    public void Every_code_stands_for_its_type(IndicatorType type)
    {
        var code = IndicatorVocabulary.Default.CodeOf(type);

        Assert.Equal(Taxonomies.Tolerant.Allows(type) || (type.SecondLevel == SecondLevel.Unknown && type != default), code is not null);
        Assert.True(code is null || IndicatorVocabulary.Default.TypeOf(code) == type);
    }

    [Theory]
    [InlineData("output", "产出指标")]
    [InlineData("output/quantity", "产出指标/数量指标")]
    [InlineData(" Output/quantity", null)]
    [InlineData("cost/ecological-cost ", "成本指标/生态环境成本指标")]
    [InlineData("benefit/service-satisfaction", "效益指标/服务对象满意度指标")]
    [InlineData("", null)]
    [InlineData("output/", null)]
    public void The_codes_of_the_library_are_stable(string code, string? type) => Assert.Equal(type, IndicatorVocabulary.Default.TypeOf(code)?.ToString());

    [Fact]
    public void A_code_of_the_host_is_written_and_the_others_still_read()
    {
        Assert.Equal("101", Host.CodeOf(EconomicCost));
        Assert.Equal(EconomicCost, Host.TypeOf("１０１"));
        Assert.Equal(EconomicCost, Host.TypeOf("cost/economic-cost"));
        var again = Host.WithCode(EconomicCost, "A1").WithCode(new(FirstLevel.Unknown, SecondLevel.Cost), "7");
        Assert.Equal("A1", again.CodeOf(EconomicCost));
        Assert.Equal(EconomicCost, again.TypeOf("101"));
        Assert.Equal("101", again.WithCode(EconomicCost, "101").CodeOf(EconomicCost));
        Assert.Equal("/成本指标", again.TypeOf("7").ToString());
    }

    [Fact]
    public void A_code_that_stands_for_something_else_or_nothing_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Host.WithCode(new(FirstLevel.Output, SecondLevel.Quantity), "101"));
        Assert.Throws<ArgumentException>(() => Host.WithCode(EconomicCost, " "));
        Assert.Throws<ArgumentException>(() => Host.WithCode(EconomicCost, new string('1', 5000)));
        Assert.Throws<ArgumentException>(() => Host.WithCode(default, "5"));
    }
}
