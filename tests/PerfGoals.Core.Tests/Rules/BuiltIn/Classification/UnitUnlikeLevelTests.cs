using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Classification;

public sealed class UnitUnlikeLevelTests
{
    private static readonly RuleVerifier Rule = BuiltInRule.Verifier("PG3014");

    [Fact]
    public void Units_that_no_indicator_of_the_level_has() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 数量指标 | 考核 | ≥ | 90 | [|百分点|] |
        | 质量指标 | 更新展柜 | ≤ | 60 | [|万元|] |
        | 服务对象满意度指标 | 观众满意度 | ≥ | 300 | [|份|] |
        """);

    [Fact]
    public void Units_that_are_unusual_and_right() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 数量指标 | 低保标准 | ≥ | 720 | 元/人·月 |
        | 质量指标 | 质保期 | ≥ | 2 | 年 |
        | 质量指标 | 绿地面积 | ≥ | 2 | 公顷 |
        | 服务对象满意度指标 | 群众投诉 | ≤ | 3 | 件 |
        | 服务对象满意度指标 | 观众满意度 | ≥ | 90 | 分 |
        """);

    [Fact]
    public void What_other_rules_speak_of_is_left_to_them() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 数量指标 | 接种率 | ≥ | 95 | % |
        | 数量指标 | 补贴资金 | ≥ | 95 | 万元 |
        | 质量指标 | 走访 | ≥ | 95 | 人次 |
        | 质量指标 | 户均增收 | ≥ | 1500 | 元 |
        | 时效指标 | 采购课桌 | ≥ | 600 | 套 |
        | 成本指标 | 购置数量 | ≤ | 12 | 台 |
        | 服务对象满意度指标 | 受益人数 | ≥ | 12 | 人 |
        """);
}
