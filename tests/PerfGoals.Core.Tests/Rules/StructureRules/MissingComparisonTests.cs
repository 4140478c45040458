using PerfGoals.Rules;
using PerfGoals.Rules.BuiltIn.Structure;
using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.StructureRules;

public sealed class MissingComparisonTests
{
    private static readonly RuleVerifier Verifier = RuleVerifier.For(BuiltInRules.All.OfType<MissingComparison>().Single());

    [Fact]
    public void A_bare_number_needs_a_sign() => Verifier.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 数量指标 | 植树 | [||] | 600 | 棵 | 20 |
        |  | 产出指标 | 数量指标 | 成活率 | [||] | 95% |  | 20 |
        |  | 产出指标 | 数量指标 | 养护 | [|　|] | 12 | 次 | 20 |
        """);

    [Fact]
    public void A_sign_may_stand_in_the_value() => Verifier.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 数量指标 | 植树 |  | ≥600 | 棵 | 20 |
        |  | 产出指标 | 数量指标 | 植树 |  | 不少于600棵 |  | 20 |
        |  | 产出指标 | 数量指标 | 养护 |  | 12次以上 |  | 20 |
        """);

    [Fact]
    public void What_is_no_number_needs_none() => Verifier.VerifyNotApplicable("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 时效指标 | 完成时间 |  | 12月底前 |  | 20 |
        |  | 产出指标 | 数量指标 | 绿化质量 |  | 优 |  | 20 |
        |  | 产出指标 | 数量指标 | 覆盖面 |  | 90%～95% |  | 20 |
        |  | 产出指标 | 数量指标 | 占比 |  | 1:3 |  | 20 |
        |  | 产出指标 | 数量指标 | 游客 |  | 比上年增长5% |  | 20 |
        |  | 产出指标 | 数量指标 | 空 |  |  |  | 20 |
        """);

    [Fact]
    public void A_frequency_says_all_there_is_to_say() => Verifier.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 数量指标 | 养护 |  | 每季度1次 |  | 20 |
        """);

    [Fact]
    public void A_sign_that_was_damaged_is_the_business_of_another_rule() => Verifier.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 数量指标 | 满意度 |  | 292% |  | 20 |
        """);

    [Fact]
    public void A_sign_that_cannot_be_read_is_not_missing() => Verifier.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 数量指标 | 植树 | 如图 | 600 | 棵 | 20 |
        """);
}
