using PerfGoals.Rules;
using PerfGoals.Rules.BuiltIn.Structure;
using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.StructureRules;

public sealed class NameRepeatsLevelTests
{
    private static readonly RuleVerifier Verifier = RuleVerifier.For(BuiltInRules.All.OfType<NameRepeatsLevel>().Single());

    [Fact]
    public void The_level_with_or_without_its_last_word_is_no_name() => Verifier.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 数量 | [|数量指标|] | ≥ | 3 | 个 | 20 |
        |  | 满意度指标 | 服务对象满意度指标 | [|满意度|] | ≥ | 90 | % | 10 |
        |  | 效益指标 | 社会效益 | [| 社会 效益 |] | 定性 | 优 |  | 10 |
        |  | 成本指标 | 经济成本指标 | [|经济成本|] | ≤ | 9 | 万元 | 10 |
        """);

    [Fact]
    public void The_level_of_merged_cells_counts() => Verifier.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 数量指标 | 植树 | ≥ | 3 | 棵 | 20 |
        |  |  |  | [|数量|] | ≥ | 3 | 个 | 20 |
        """);

    [Fact]
    public void A_name_that_says_more_is_one() => Verifier.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 满意度指标 | 服务对象满意度指标 | 受援人满意度 | ≥ | 95 | % | 10 |
        |  | 成本指标 | 经济成本指标 | 经济成本控制率 | ≤ | 100 | % | 10 |
        |  | 成本指标 | 社会成本指标 | 群众出行社会成本 | ≤ | 5 | % | 10 |
        """);

    [Fact]
    public void A_blank_name_is_the_business_of_another_rule() => Verifier.VerifyNotApplicable("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 数量指标 |  | ≥ | 3 | 个 | 20 |
        """);
}
