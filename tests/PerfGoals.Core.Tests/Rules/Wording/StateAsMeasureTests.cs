using PerfGoals.Rules;
using PerfGoals.Rules.BuiltIn.Wording;
using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.Wording;

public sealed class StateAsMeasureTests
{
    private static readonly RuleVerifier Verifier = RuleVerifier.For(BuiltInRules.All.OfType<StateAsMeasure>().Single());

    [Fact]
    public void Absence_beside_100_percent_or_0_is_flagged() => Verifier.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 数量指标 | [|矫正对象无脱管、漏管|] | = | 100 | % | 10 |
        |  | 产出指标 | 数量指标 | [|未发生安全事故|] | ＝ | 0 | 起 | 10 |
        |  | 产出指标 | 数量指标 | [|零重大舆情|] | ＝ | 100 | % | 10 |
        """);

    [Fact]
    public void Measures_and_words_with_the_same_character_are_not() => Verifier.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 数量指标 | 无害化处理率 | ＝ | 100 | % | 10 |
        |  | 产出指标 | 数量指标 | 无障碍设施改造 | ≥ | 100 | % | 10 |
        |  | 产出指标 | 数量指标 | 安全事故起数 | ＝ | 0 | 起 | 10 |
        |  | 产出指标 | 数量指标 | 无事故天数 | ≥ | 365 | 天 | 10 |
        |  | 产出指标 | 数量指标 | 无脱管漏管率 | ＝ | 100 | % | 10 |
        """);
}
