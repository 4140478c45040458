using PerfGoals.Indicators;

namespace PerfGoals.Core.Tests.Indicators;

public sealed class IndicatorVocabularyTests
{
    private static readonly IndicatorVocabulary Vocabulary = IndicatorVocabulary.Default;

    [Theory]
    [InlineData("成本指标", FirstLevel.Cost)]
    [InlineData("项目成本", FirstLevel.Cost)]
    [InlineData("产出指标", FirstLevel.Output)]
    [InlineData("产出", FirstLevel.Output)]
    [InlineData("项目产出", FirstLevel.Output)]
    [InlineData("项目产出指标", FirstLevel.Output)]
    [InlineData("产出目标", FirstLevel.Output)]
    [InlineData("产出类指标", FirstLevel.Output)]
    [InlineData("产出绩效指标", FirstLevel.Output)]
    [InlineData("绩效指标-产出指标", FirstLevel.Output)]
    [InlineData("年度绩效指标：产出指标", FirstLevel.Output)]
    [InlineData("2025年度产出指标", FirstLevel.Output)]
    [InlineData("长期产出指标", FirstLevel.Output)]
    [InlineData("效益", FirstLevel.Benefit)]
    [InlineData("项目效益", FirstLevel.Benefit)]
    [InlineData("效果指标", FirstLevel.Benefit)]
    [InlineData("项目效果", FirstLevel.Benefit)]
    [InlineData("效益指标（30）", FirstLevel.Benefit)]
    [InlineData("满意度", FirstLevel.Satisfaction)]
    [InlineData("满意度指标（10分）", FirstLevel.Satisfaction)]
    [InlineData("社会公众或服务对象满意度", FirstLevel.Satisfaction)]
    [InlineData("一、产出指标（50分）", FirstLevel.Output)]
    [InlineData("一、产出指标", FirstLevel.Output)]
    [InlineData("（一）产出指标", FirstLevel.Output)]
    [InlineData("（1）产出指标", FirstLevel.Output)]
    [InlineData("1.产出指标", FirstLevel.Output)]
    [InlineData("1、产出指标", FirstLevel.Output)]
    [InlineData("1 产出指标", FirstLevel.Output)]
    [InlineData("1.2.1 产出指标", FirstLevel.Output)]
    [InlineData("1)产出指标", FirstLevel.Output)]
    [InlineData("A.产出指标", FirstLevel.Output)]
    [InlineData("II、产出指标", FirstLevel.Output)]
    [InlineData("① 产出指标", FirstLevel.Output)]
    [InlineData("⑴产出指标", FirstLevel.Output)]
    [InlineData("⒈产出指标", FirstLevel.Output)]
    [InlineData("㈠产出指标", FirstLevel.Output)]
    [InlineData("Ⅰ.产出指标", FirstLevel.Output)]
    [InlineData("★产出指标", FirstLevel.Output)]
    [InlineData("*产出指标", FirstLevel.Output)]
    [InlineData("●产出指标", FirstLevel.Output)]
    [InlineData("- 产出指标", FirstLevel.Output)]
    [InlineData("\uF0B7产出指标", FirstLevel.Output)] // a bullet of Word
    [InlineData("*产出指标(22.5)", FirstLevel.Output)]
    [InlineData("产出指标(50分)", FirstLevel.Output)]
    [InlineData("产出指标（50%）", FirstLevel.Output)]
    [InlineData("产出指标[50]", FirstLevel.Output)]
    [InlineData("产出指标【50分】", FirstLevel.Output)]
    [InlineData("产出指标〔５０分〕", FirstLevel.Output)]
    [InlineData("1、 产出指标[50%]", FirstLevel.Output)]
    [InlineData("产出（50分）", FirstLevel.Output)]
    [InlineData("产出指标50分", FirstLevel.Output)]
    [InlineData("产出指标 5 0 分", FirstLevel.Output)]
    [InlineData("产出指标（权重50%）", FirstLevel.Output)]
    [InlineData("产出指标 权重：50%", FirstLevel.Output)]
    [InlineData("产出指标（五十分）", FirstLevel.Output)]
    [InlineData("产出指标（必填）（50分）", FirstLevel.Output)]
    [InlineData("产出指标（50分", FirstLevel.Output)] // the cell is cut off
    [InlineData("产出指标：", FirstLevel.Output)]
    [InlineData("【产出指标】", FirstLevel.Output)]
    [InlineData("（核心）产出指标", FirstLevel.Output)]
    [InlineData("产出 指标", FirstLevel.Output)]
    [InlineData("产 出\n指\u3000标", FirstLevel.Output)]
    [InlineData("產出指標", FirstLevel.Output)]
    [InlineData("滿意度指標", FirstLevel.Satisfaction)]
    [InlineData("⼀、产出指标", FirstLevel.Output)] // the radical, as PDF files have it
    [InlineData("Output", FirstLevel.Output)]
    [InlineData("1. OUTPUT INDICATORS (50%)", FirstLevel.Output)]
    [InlineData("Benefits", FirstLevel.Benefit)]
    [InlineData("C. Cost", FirstLevel.Cost)]
    public void A_dimension_is_known_by_its_spellings(string text, FirstLevel level) => Assert.Equal(level, Vocabulary.ReadFirstLevel(text));

    [Theory]
    [InlineData("数量", SecondLevel.Quantity)]
    [InlineData("产出数量", SecondLevel.Quantity)]
    [InlineData("产出数量指标", SecondLevel.Quantity)]
    [InlineData("数量目标", SecondLevel.Quantity)]
    [InlineData("数量指标（个）", SecondLevel.Quantity)]
    [InlineData("數量指標", SecondLevel.Quantity)]
    [InlineData("质量目标", SecondLevel.Quality)]
    [InlineData("产出质量", SecondLevel.Quality)]
    [InlineData("质量指标（%）", SecondLevel.Quality)]
    [InlineData("时效", SecondLevel.Timeliness)]
    [InlineData("时效目标", SecondLevel.Timeliness)]
    [InlineData("产出时效", SecondLevel.Timeliness)]
    [InlineData("进度指标", SecondLevel.Timeliness)]
    [InlineData("时效指标（进度）", SecondLevel.Timeliness)]
    [InlineData("时效性指标", SecondLevel.Timeliness)]
    [InlineData("及时性指标", SecondLevel.Timeliness)]
    [InlineData("项⽬进度", SecondLevel.Timeliness)]
    [InlineData("成本", SecondLevel.Cost)]
    [InlineData("产出成本", SecondLevel.Cost)]
    [InlineData("成本目标", SecondLevel.Cost)]
    [InlineData("成本控制指标", SecondLevel.Cost)]
    [InlineData("经济成本", SecondLevel.EconomicCost)]
    [InlineData("社会成本", SecondLevel.SocialCost)]
    [InlineData("社会成本指标", SecondLevel.SocialCost)]
    [InlineData("生态环境成本", SecondLevel.EcologicalCost)]
    [InlineData("生态环境成本指标", SecondLevel.EcologicalCost)]
    [InlineData("生态成本指标", SecondLevel.EcologicalCost)]
    [InlineData("环境成本指标", SecondLevel.EcologicalCost)]
    [InlineData("经济效益", SecondLevel.EconomicBenefit)]
    [InlineData("经济效益目标", SecondLevel.EconomicBenefit)]
    [InlineData("经济效益指标（长期）", SecondLevel.EconomicBenefit)]
    [InlineData("社会效益", SecondLevel.SocialBenefit)]
    [InlineData("长期社会效益指标", SecondLevel.SocialBenefit)]
    [InlineData("生态效益", SecondLevel.EcologicalBenefit)]
    [InlineData("环境效益指标", SecondLevel.EcologicalBenefit)]
    [InlineData("生态环境效益指标", SecondLevel.EcologicalBenefit)]
    [InlineData("可持续影响", SecondLevel.SustainableImpact)]
    [InlineData("可持续性指标", SecondLevel.SustainableImpact)]
    [InlineData("可持续发展指标", SecondLevel.SustainableImpact)]
    [InlineData("可持续发展影响指标", SecondLevel.SustainableImpact)]
    [InlineData("可持续性影响指标", SecondLevel.SustainableImpact)]
    [InlineData("满意度指标", SecondLevel.ServiceSatisfaction)]
    [InlineData("满意度指标（10分）", SecondLevel.ServiceSatisfaction)]
    [InlineData("服务对象满意度", SecondLevel.ServiceSatisfaction)]
    [InlineData("服务对象满意度目标", SecondLevel.ServiceSatisfaction)]
    [InlineData("社会公众满意度指标", SecondLevel.ServiceSatisfaction)]
    [InlineData("社会公众或服务对象满意度指标", SecondLevel.ServiceSatisfaction)]
    [InlineData("受益对象满意度指标", SecondLevel.ServiceSatisfaction)]
    [InlineData("公众满意度", SecondLevel.ServiceSatisfaction)]
    [InlineData("群众满意度指标", SecondLevel.ServiceSatisfaction)]
    [InlineData("受益群众满意度", SecondLevel.ServiceSatisfaction)]
    [InlineData("学生满意度", SecondLevel.ServiceSatisfaction)]
    [InlineData("教师、学生满意率（%）", SecondLevel.ServiceSatisfaction)]
    [InlineData("2.社会公众或服务对象满意度指标（10分）", SecondLevel.ServiceSatisfaction)]
    [InlineData("Economic cost", SecondLevel.EconomicCost)]
    [InlineData("Environmental benefits (10%)", SecondLevel.EcologicalBenefit)]
    [InlineData("Satisfaction of those served", SecondLevel.ServiceSatisfaction)]
    public void A_kind_is_known_by_its_spellings(string text, SecondLevel level) => Assert.Equal(level, Vocabulary.ReadSecondLevel(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("指标")]
    [InlineData("绩效指标")]
    [InlineData("项目")]
    [InlineData("一、")]
    [InlineData("（50分）")]
    [InlineData("10")]
    [InlineData("一级指标")]
    [InlineData("过程指标")]
    [InlineData("投入指标")]
    [InlineData("产出指标等")]
    [InlineData("产出与效果")]
    [InlineData("产出指标（效益指标）")]
    [InlineData("产出指标、效益指标")]
    [InlineData("社会经济效益指标")]
    [InlineData("社会效益、满意度指标")]
    [InlineData("数量和质量指标")]
    [InlineData("数量指标（质量）")]
    [InlineData("实效指标")] // a slip for 时效, or 实际效果
    [InlineData("质量占比")]
    [InlineData("产出指标权重")]
    [InlineData("（成本）产出指标")]
    [InlineData("群众不满意度")]
    [InlineData("通过本年度项目的实施进一步改善道路状况并提高沿线各村村民的出行满意度")]
    public void What_names_no_level_or_two_is_unknown(string? text)
    {
        Assert.Equal(FirstLevel.Unknown, Vocabulary.ReadFirstLevel(text));
        Assert.Equal(SecondLevel.Unknown, Vocabulary.ReadSecondLevel(text));
    }

    [Fact]
    public void The_column_decides_what_a_name_means()
    {
        Assert.Equal(new IndicatorType(FirstLevel.Cost, SecondLevel.Cost), Vocabulary.Read("成本指标", "成本指标"));
        Assert.Equal(default, Vocabulary.Read("数量指标", "产出指标"));
    }

    [Theory]
    [InlineData("产出指标", "数量指标")]
    [InlineData("一、产出指标（50分）", "（1）质量指标")]
    [InlineData(" 满意度\n指标 ", "学生满意度指标[10]")]
    [InlineData("过程指标", "工作经费")]
    public void Reading_allocates_nothing(string first, string second)
    {
        // The least of several rounds: the runtime, too, allocates once in a while, when it compiles again what runs often.
        Assert.Equal(0, Enumerable.Range(0, 10).Min(_ => BytesOfRound()));

        long BytesOfRound()
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 100; i++)
            {
                Vocabulary.Read(first, second);
            }

            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }
}
