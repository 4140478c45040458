using PerfGoals.Rules;
using PerfGoals.Rules.BuiltIn.Structure;
using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.StructureRules;

public sealed class StaleDateTests
{
    private static readonly RuleVerifier Verifier = RuleVerifier.For(BuiltInRules.All.OfType<StaleDate>().Single());

    [Fact]
    public void What_is_over_before_the_year_begins_is_flagged() => Verifier.Verify("""
        | 2025年度项目绩效目标申报表 |
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 时效指标 | 完工时间 | ≤ | [|2024年12月31日|] |  | 20 |
        |  | 产出指标 | 时效指标 | 服务期 |  | [|2023.07-2024.01|] |  | 20 |
        |  | 产出指标 | 时效指标 | 决算时间 |  | [|2024年12月底前|] |  | 20 |
        """);

    [Fact]
    public void What_reaches_into_the_year_or_lies_after_it_is_not() => Verifier.Verify("""
        | 2025年度项目绩效目标申报表 |
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 时效指标 | 服务期 |  | 2024.07-2025.06 |  | 20 |
        |  | 产出指标 | 时效指标 | 完工时间 | ≤ | 2025年1月1日 |  | 20 |
        |  | 产出指标 | 时效指标 | 竣工时间 | ≤ | 2026年6月 |  | 20 |
        """);

    [Fact]
    public void A_date_that_is_a_floor_may_be_past() => Verifier.Verify("""
        | 2025年度项目绩效目标申报表 |
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 时效指标 | 建档时间 | ≥ | 2020年1月1日 |  | 20 |
        """);

    [Fact]
    public void Dates_without_a_year_are_of_this_one() => Verifier.VerifyNotApplicable("""
        | 2025年度项目绩效目标申报表 |
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 时效指标 | 完工时间 | ≤ | 6月30日 |  | 20 |
        |  | 产出指标 | 数量指标 | 植树 | ≥ | 600 | 棵 | 20 |
        """);
}
