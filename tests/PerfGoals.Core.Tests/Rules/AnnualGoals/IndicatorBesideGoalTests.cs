using PerfGoals.Rules;
using PerfGoals.Rules.BuiltIn.AnnualGoals;
using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.AnnualGoals;

public sealed class IndicatorBesideGoalTests
{
    private static readonly RuleVerifier Verifier = RuleVerifier.For(BuiltInRules.All.OfType<IndicatorBesideGoal>().Single());

    [Fact]
    public void Work_that_the_goal_does_not_list_is_flagged() => Verifier.Verify("""
        | 项目名称 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | [|办理法律援助案件350件，解答来电咨询2000人次。|] | 产出指标 | 数量指标 | 法律援助案件数量 | ≥ | 350 | 件 | 10 |
        |  |  | 产出指标 | 数量指标 | 执法队伍轮训 | ≥ | 60 | 学时 | 10 |
        """);

    [Fact]
    public void What_goes_with_the_work_is_not() => Verifier.Verify("""
        | 项目名称 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 栽植乔木600棵，建设苗圃2个。 | 产出指标 | 数量指标 | 栽植乔木 | ≥ | 600 | 棵 | 10 |
        |  |  | 产出指标 | 质量指标 | 林木成活率 | ≥ | 85 | % | 10 |
        |  |  | 产出指标 | 时效指标 | 完工天数 | ≤ | 60 | 天 | 10 |
        |  |  | 成本指标 | 经济成本指标 | 每亩投资 | ≤ | 600 | 元 | 10 |
        |  |  | 效益指标 | 社会效益指标 | 改善出行条件惠及人口 | ≥ | 3 | 万人 | 10 |
        |  |  | 满意度指标 | 服务对象满意度指标 | 居民满意度 | ≥ | 90 | % | 10 |
        """);

    [Fact]
    public void Nothing_is_said_where_the_goal_does_not_list_its_work() => Verifier.Verify("""
        | 项目名称 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 公路治超 | 开展联合行动48次，货车超限率控制在2%以内。 | 产出指标 | 数量指标 | 源头企业检查 | ≥ | 30 | 家 | 10 |
        """);
}
