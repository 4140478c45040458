using PerfGoals.Rules;
using PerfGoals.Rules.BuiltIn.Structure;
using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.StructureRules;

public sealed class MisplacedSecondLevelTests
{
    private const string Heading = "| 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |\n";

    private static readonly RuleVerifier Verifier = RuleVerifier.For(BuiltInRules.All.OfType<MisplacedSecondLevel>().Single());

    [Theory]
    [InlineData("产出指标", "成本指标", "costUnderOutput")]
    [InlineData("产出指标", "经济成本指标", "costUnderOutput")]
    [InlineData("产出指标", "经济成本指标", "costAsFirstLevel")] // a kind of cost under output mixes two classifications
    [InlineData("成本指标", "成本指标", "costUnderOutput")]
    [InlineData("成本指标", "成本指标", "costAsFirstLevel")]
    [InlineData("成本指标", "社会成本指标", "costAsFirstLevel")]
    [InlineData("效益指标", "服务对象满意度指标", "satisfactionUnderBenefit")]
    [InlineData("效益指标", "可持续影响指标", "sustainableImpact")]
    public void What_only_another_classification_has_is_flagged_where_a_rule_set_excludes_it(string first, string second, string parameter)
    {
        Verifier.Verify($"{Heading}| 公厕改造 | {first} | {second} | 每座成本 | ≤ | 3 | 万元 | 10 |\n");
        Verifier.With(parameter, false).Verify($"{Heading}| 公厕改造 | {first} | [|{second}|] | 每座成本 | ≤ | 3 | 万元 | 10 |\n");
    }

    [Theory]
    [InlineData("产出指标", "成本指标", "costAsFirstLevel")]
    [InlineData("成本指标", "经济成本指标", "costUnderOutput")]
    [InlineData("满意度指标", "服务对象满意度指标", "satisfactionUnderBenefit")]
    [InlineData("效益指标", "社会效益指标", "sustainableImpact")]
    public void What_the_classification_itself_has_is_not(string first, string second, string parameter) =>
        Verifier.With(parameter, false).Verify($"{Heading}| 公厕改造 | {first} | {second} | 每座成本 | ≤ | 3 | 万元 | 10 |\n");

    [Fact]
    public void A_cost_moves_to_where_the_classification_has_it() => Verifier.With("costUnderOutput", false).VerifyAlternatives(
        $"{Heading}| 公厕改造 | 产出指标 | [|经济成本指标|] | 每座成本 | ≤ | 3 | 万元 | 10 |\n",
        $"{Heading}| 公厕改造 | 成本指标 | 经济成本指标 | 每座成本 | ≤ | 3 | 万元 | 10 |\n");

    [Fact]
    public void What_the_classification_has_nowhere_is_not_moved()
    {
        var result = Verifier.With("costAsFirstLevel", false).Verify($"{Heading}| 公厕改造 | 成本指标 | [|社会成本指标|] | 扰民投诉 | ≤ | 3 | 件 | 10 |\n");

        var finding = Assert.Single(result.Diagnostics);
        Assert.Empty(finding.Fixes);
        Assert.Contains("成本指标不是一级指标，应列在产出指标之下", finding.Message.In(System.Globalization.CultureInfo.GetCultureInfo("zh-Hans")), StringComparison.Ordinal);
    }
}
