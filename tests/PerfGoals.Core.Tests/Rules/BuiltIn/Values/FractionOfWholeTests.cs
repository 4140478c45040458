using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Values;

public sealed class FractionOfWholeTests
{
    private static readonly RuleVerifier Rule = BuiltInRule.Verifier("PG3029");

    [Fact]
    public void Half_a_person_and_half_a_case() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 数量指标 | 传承人培养 | ≥ | [|0.5|] | 人 |
        | 数量指标 | 展馆观众 | ≥ | [|8.6|] | 人次 |
        | 数量指标 | 结案 | ＝ | [|12.50|] | 件 |
        | 数量指标 | 巡查 | 区间 | [|1.5-3|] | 次 |
        | 数量指标 | 新建机井 | | [|2.5眼|] | |
        """);

    [Fact]
    public void Larger_units_averages_and_sizes_are_let_pass() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 数量指标 | 展馆观众 | ≥ | 8.6 | 万人次 |
        | 数量指标 | 展演 | ≥ | 2.5 | 场/月 |
        | 数量指标 | 户均培训人次 | ≥ | 1.5 | 人次 |
        | 社会效益指标 | 亿元GDP生产安全事故死亡人数 | ≤ | 0.05 | 人 |
        | 社会效益指标 | 万人发明专利拥有量 | ≥ | 2.5 | 件 |
        | 质量指标 | 师生比 | ≥ | 0.06 | 人 |
        | 数量指标 | 面积 | ≥ | 3.5 | 亩 |
        | 时效指标 | 完成时间 | ≤ | 1.5 | 月 |
        | 数量指标 | 结案 | ＝ | 12.0 | 件 |
        | 质量指标 | 考核 | ≥ | 92.5 | 分 |
        | 数量指标 | 引种 | ≥ | 2.5 | 某某 |
        """);
}
