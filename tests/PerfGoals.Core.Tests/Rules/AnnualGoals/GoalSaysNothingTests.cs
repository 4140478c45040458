using PerfGoals.Rules;
using PerfGoals.Rules.BuiltIn.AnnualGoals;
using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.AnnualGoals;

public sealed class GoalSaysNothingTests
{
    private static readonly RuleVerifier Verifier = RuleVerifier.For(BuiltInRules.All.OfType<GoalSaysNothing>().Single());

    [Fact]
    public void Repeated_names_and_a_few_characters_are_flagged()
    {
        Verifier.Verify("""
            | 项目名称 | 预算数（万元） | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
            | 某项目 | 100 | [|某 项目。|] | 产出指标 | 质量指标 | 件数 | ≥ | 3 | 件 | 10 |
            """);
        Verifier.Verify("""
            | 项目名称 | 预算数（万元） | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
            | 某项目 | 100 | [|保障机构运转|] | 产出指标 | 质量指标 | 件数 | ≥ | 3 | 件 | 10 |
            """);
    }

    [Fact]
    public void Short_goals_with_a_number_are_not()
    {
        Verifier.Verify("""
            | 项目名称 | 预算数（万元） | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
            | 某项目 | 100 | 培训300人 | 产出指标 | 质量指标 | 件数 | ≥ | 3 | 件 | 10 |
            """);
        Verifier.Verify("""
            | 项目名称 | 预算数（万元） | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
            | 某项目 | 100 | 保障机构正常运转 | 产出指标 | 质量指标 | 件数 | ≥ | 3 | 件 | 10 |
            """);
        Verifier.Verify("""
            | 项目名称 | 预算数（万元） | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
            | 某项目 | 100 |  | 产出指标 | 质量指标 | 件数 | ≥ | 3 | 件 | 10 |
            """);
    }

    [Fact]
    public void The_length_is_a_number_of_the_rule_set() => Verifier.With("least", 4).Verify("""
        | 项目名称 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 某项目 | 保障运转 | 产出指标 | 数量指标 | 件数 | 3件 |
        """);
}
