using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Values;

public sealed class AtLeastWholeTests
{
    private static readonly RuleVerifier Rule = BuiltInRule.Verifier("PG3021");

    [Fact]
    public void At_least_all() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 质量指标 | 人员到位率 | [|≥|] | 100 | % |
        | 质量指标 | 覆盖率 | [|>=|] | 100 | 百分比 |
        | 质量指标 | 建档比例 | [|不低于|] | 100 | % |
        | 质量指标 | 建档立卡率 | [||] | ≥100% | |
        """);

    [Fact]
    public void What_can_be_more_or_is_to_be_less_is_let_pass() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 质量指标 | 人员到位率 | ＝ | 100 | % |
        | 质量指标 | 人员到位率 | ≥ | 99.9 | % |
        | 数量指标 | 年度任务完成率 | ≥ | 100 | % |
        | 经济效益指标 | 国有资产保值率 | ≥ | 100 | % |
        | 质量指标 | 床位使用率 | ≥ | 100 | % |
        | 质量指标 | 设施完好 | ≥ | 100 | % |
        | 数量指标 | 建档数 | ≥ | 100 | 份 |
        """);

    [Fact]
    public void Satisfaction_execution_and_what_is_bad_are_left_to_their_rules() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 服务对象满意度指标 | 群众满意度 | ≥ | 100 | % |
        | 质量指标 | 资金到位率 | ≥ | 100 | % |
        | 质量指标 | 设备故障率 | ≥ | 100 | % |
        """);

    [Fact]
    public void In_one_cell_the_sign_is_replaced_where_it_stands() => Rule.VerifyFix(
        "| 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |\n| 质量指标 | 建档率 | [||] | 100%及以上 |  |",
        "| 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |\n| 质量指标 | 建档率 |  | =100% |  |",
        "exactly");
}
