using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Values;

public sealed class StrictSignTests
{
    private static readonly RuleVerifier Rule = BuiltInRule.Verifier("PG3028");

    [Fact]
    public void Rates_money_and_sizes() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 服务对象满意度指标 | 群众满意度 | [|＞|] | 92 | % |
        | 经济成本指标 | 运行成本 | [|<|] | 80 | 万元 |
        | 数量指标 | 绿化面积 | [|大于|] | 3000 | 平方米 |
        | 质量指标 | 合格率 | [||] | >95% | |
        """);

    [Fact]
    public void Counts_zero_and_limits_are_let_pass() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 数量指标 | 走访 | ＞ | 50 | 户 |
        | 经济效益指标 | 捐赠收入 | ＞ | 0 | 万元 |
        | 生态效益指标 | 粉尘浓度占比 | ＜ | 5 | % |
        | 社会效益指标 | 失业率低于上年 | ＜ | 5 | % |
        | 服务对象满意度指标 | 群众满意度 | ≥ | 92 | % |
        """);

    [Fact]
    public void A_sign_that_is_wrong_altogether_is_left_to_the_rules_about_that() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 服务对象满意度指标 | 群众满意度 | ＜ | 92 | % |
        | 经济成本指标 | 运行成本 | ＞ | 80 | 万元 |
        | 质量指标 | 覆盖率 | ＞ | 100 | % |
        | 经济效益指标 | 收入增长率 | ＜ | 8 | % |
        """);
}
