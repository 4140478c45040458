using System.Text;
using FsCheck.Xunit;
using PerfGoals.Indicators;
using PerfGoals.Serialization;

namespace PerfGoals.Core.Tests.Serialization;

[Properties(Arbitrary = [typeof(GoalArbitraries)])]
public sealed class IndicatorVocabularyJsonTests
{
    [Fact]
    public void Spellings_and_codes_are_added()
    {
        var vocabulary = Read("""
            {
              "firstLevels": { "产出": ["过程产出", "过程"] }, // either spelling of the level will do
              "secondLevels": { "数量指标": ["任务量"], "社会效益指标": ["社会影响"] },
              "codes": { "1": "成本指标", "101": "成本指标/经济成本指标", "0101": "/数量指标" },
            }
            """);

        Assert.Equal(new IndicatorType(FirstLevel.Output, SecondLevel.Quantity), vocabulary.Read("一、过程指标（50分）", "任务量"));
        Assert.Equal("101", vocabulary.CodeOf(new(FirstLevel.Cost, SecondLevel.EconomicCost)));
        Assert.Equal("1", vocabulary.CodeOf(new(FirstLevel.Cost, SecondLevel.Unknown)));
        Assert.Equal(new IndicatorType(FirstLevel.Unknown, SecondLevel.Quantity), vocabulary.TypeOf("0101"));
    }

    [Fact]
    public void Additions_come_on_top_of_others()
    {
        var vocabulary = IndicatorVocabularyJson.Read("\uFEFF{\"firstLevels\": {\"效益指标\": [\"成效\"]}}"u8, Read("""{"firstLevels": {"产出指标": ["过程"]}}"""));

        Assert.Equal((FirstLevel.Output, FirstLevel.Benefit), (vocabulary.ReadFirstLevel("过程"), vocabulary.ReadFirstLevel("成效指标")));
    }

    [Theory]
    [InlineData("", "Line 1")]
    [InlineData("null", "the value must be an object")]
    [InlineData("[]", "the value must be an object")]
    [InlineData("{\n\"firstLevels\": {\"过程\": [\"产出物\"]}}", "Line 2 of the vocabulary: $.firstLevels: '过程' is not a known level.")]
    [InlineData("""{"firstLevels": {"产出指标": ["效益"]}}""", "'效益' already stands for 'Benefit'")]
    [InlineData("""{"firstLevels": {"产出指标": ["过程"], "效益指标": ["过程指标"]}}""", "'过程指标' already stands for 'Output'")]
    [InlineData("""{"firstLevels": {"产出指标": [""]}}""", "'' is blank")]
    [InlineData("""{"firstLevels": {"产出指标": [null]}}""", "entry 1 must not be null")]
    [InlineData("""{"secondLevels": {"数量指标": null}}""", "'数量指标' must not be null")]
    [InlineData("""{"secondLevels": {"数量指标": "任务量"}}""", "the value must be an array")]
    [InlineData("""{"thirdLevels": {}}""", "there is no property 'thirdLevels'")]
    [InlineData("""{"codes": {"1": "成本指标", "1": "产出指标"}}""", "occurs twice")]
    [InlineData("""{"codes": {"1": "成本指标", " 1": "产出指标"}}""", "the code ' 1' stands for '成本指标' already")]
    [InlineData("""{"codes": {"1": "成本指标/过程指标"}}""", "no indicator type: this is not a known name (character 6)")]
    [InlineData("""{"codes": {"1": "/"}}""", "the code '1' stands for no type")]
    [InlineData("""{"codes": {"output": "成本指标"}}""", "the code 'output' stands for '产出指标' already")]
    public void What_is_wrong_is_said_in_both_languages(string json, string english)
    {
        var e = Assert.Throws<VocabularyException>(() => Read(json));

        Assert.Contains(english, e.Message, StringComparison.Ordinal);
        Assert.Equal(e.Message, e.Explanation.English);
        Assert.Contains(e.Explanation.Chinese, character => character is >= '\u4E00' and <= '\u9FFF');
    }

    [Property]
    public void Any_text_is_read_or_refused(OddText text)
    {
        try
        {
            Read(text.Value);
        }
        catch (VocabularyException)
        {
        }
    }

    private static IndicatorVocabulary Read(string json) => IndicatorVocabularyJson.Read(Encoding.UTF8.GetBytes(json));
}
