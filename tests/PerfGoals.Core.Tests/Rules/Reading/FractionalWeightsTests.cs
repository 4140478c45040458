using PerfGoals.Rules;
using PerfGoals.Rules.BuiltIn.Reading;
using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.Reading;

public sealed class FractionalWeightsTests
{
    private static readonly RuleVerifier Verifier = RuleVerifier.For(BuiltInRules.All.OfType<FractionalWeights>().Single());

    [Fact]
    public void Three_that_add_up_to_about_one_are_a_whole() => Verifier.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 数量指标 | 甲 | ≥ | 6 | 个 | [|0.4|] |
        |  | 产出指标 | 数量指标 | 乙 | ≥ | 6 | 个 | 0.3 |
        |  | 产出指标 | 数量指标 | 丙 | ≥ | 6 | 个 |  |
        |  | 产出指标 | 数量指标 | 丁 | ≥ | 6 | 个 | 0.2 |
        """);

    [Fact]
    public void A_single_weight_above_one_is_a_percentage() => Verifier.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 数量指标 | 甲 | ≥ | 6 | 个 | 0.4 |
        |  | 产出指标 | 数量指标 | 乙 | ≥ | 6 | 个 | 0.3 |
        |  | 产出指标 | 数量指标 | 丁 | ≥ | 6 | 个 | 2 |
        """);

    [Fact]
    public void A_weight_with_its_sign_is_what_it_says() => Verifier.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 数量指标 | 甲 | ≥ | 6 | 个 | 0.4% |
        |  | 产出指标 | 数量指标 | 乙 | ≥ | 6 | 个 | 0.3% |
        |  | 产出指标 | 数量指标 | 丁 | ≥ | 6 | 个 | 0.2% |
        """);

    [Fact]
    public void Small_weights_of_a_large_table_are_no_whole() => Verifier.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 数量指标 | 甲 | ≥ | 6 | 个 | 0.1 |
        |  | 产出指标 | 数量指标 | 乙 | ≥ | 6 | 个 | 0.1 |
        |  | 产出指标 | 数量指标 | 丁 | ≥ | 6 | 个 | 0.1 |
        """);

    [Fact]
    public void Two_rows_tell_too_little() => Verifier.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 数量指标 | 甲 | ≥ | 6 | 个 | 0.5 |
        |  | 产出指标 | 数量指标 | 乙 | ≥ | 6 | 个 | 0.4 |
        """);
}
