using PerfGoals.Rules;
using PerfGoals.Rules.BuiltIn.AnnualGoals;
using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.AnnualGoals;

public sealed class GoalWithoutNumberTests
{
    private static readonly RuleVerifier Verifier = RuleVerifier.For(BuiltInRules.All.OfType<GoalWithoutNumber>().Single());

    [Fact]
    public void A_goal_without_an_amount_is_flagged()
    {
        Verifier.Verify("""
            | 项目名称 | 预算数（万元） | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
            | 某项目 | 100 | [|落实〔2021〕36号文件，2025年底前完成两项重点工作。|] | 产出指标 | 质量指标 | 件数 | ≥ | 3 | 件 | 10 |
            """);
        Verifier.Verify("""
            | 项目名称 | 预算数（万元） | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
            | 某项目 | 100 | [|完善12345热线，提升5G覆盖水平。|] | 产出指标 | 质量指标 | 件数 | ≥ | 3 | 件 | 10 |
            """);
    }

    [Fact]
    public void A_goal_with_an_amount_is_not()
    {
        Verifier.Verify("""
            | 项目名称 | 预算数（万元） | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
            | 某项目 | 100 | 服务全县12个乡镇。 | 产出指标 | 质量指标 | 件数 | ≥ | 3 | 件 | 10 |
            """);
        Verifier.Verify("""
            | 项目名称 | 预算数（万元） | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
            | 某项目 | 100 | 满意度达到百分之九十。 | 产出指标 | 质量指标 | 件数 | ≥ | 3 | 件 | 10 |
            """);
        Verifier.Verify("""
            | 项目名称 | 预算数（万元） | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
            | 某项目 | 100 |  | 产出指标 | 质量指标 | 件数 | ≥ | 3 | 件 | 10 |
            """);
    }
}
