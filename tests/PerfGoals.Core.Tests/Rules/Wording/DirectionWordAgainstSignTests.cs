using PerfGoals.Rules;
using PerfGoals.Rules.BuiltIn.Wording;
using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.Wording;

public sealed class DirectionWordAgainstSignTests
{
    private static readonly RuleVerifier Verifier = RuleVerifier.For(BuiltInRules.All.OfType<DirectionWordAgainstSign>().Single());

    [Fact]
    public void Signs_against_the_name_are_flagged() => Verifier.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 数量指标 | [|农户收入增长率|] | ≤ | 8 | % | 10 |
        |  | 产出指标 | 数量指标 | [|单位能耗下降率|] | ≤ | 3 | % | 10 |
        |  | 产出指标 | 数量指标 | [|每亩成本不超过|] | ≥ | 800 | 元 | 10 |
        |  | 产出指标 | 数量指标 | [|培训时间不少于|] | ≤ | 3 | 天 | 10 |
        """);

    [Fact]
    public void Signs_that_may_be_meant_are_not() => Verifier.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 数量指标 | 水电气消耗下降率 | ≥ | 3 | % | 10 |
        |  | 产出指标 | 数量指标 | 费用增长率 | ≤ | 5 | % | 10 |
        |  | 产出指标 | 数量指标 | 人口自然增长率 | ≤ | 5 | ‰ | 10 |
        |  | 产出指标 | 数量指标 | 事故下降率 | ≥ | 5 | % | 10 |
        |  | 产出指标 | 数量指标 | 控制在5日内办结率 | ≥ | 95 | % | 10 |
        |  | 产出指标 | 数量指标 | 收入增长率 | ≥ | 8 | % | 10 |
        |  | 产出指标 | 数量指标 | 成本不超过 | ≤ | 800 | 元 | 10 |
        |  | 产出指标 | 数量指标 | 农村居民生活费用与收入增长率 | ≤ | 3 | % | 10 |
        """);

    [Fact]
    public void A_share_by_which_something_bad_falls_is_the_better_the_higher() => Verifier.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 效益指标 | 生态效益指标 | [|露天焚烧火点数量下降比例|] | ≤ | 10 | % | 10 |
        |  | 效益指标 | 生态效益指标 | 森林火灾下降比例 | ≥ | 10 | % | 10 |
        |  | 效益指标 | 生态效益指标 | 耕地面积下降比例 | ≤ | 1 | % | 10 |
        """);
}
