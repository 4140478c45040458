using PerfGoals.Rules;
using PerfGoals.Rules.BuiltIn.Wording;
using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.Wording;

public sealed class ProcedureAsIndicatorTests
{
    private static readonly RuleVerifier Verifier = RuleVerifier.For(BuiltInRules.All.OfType<ProcedureAsIndicator>().Single());

    [Fact]
    public void Procedure_is_flagged() => Verifier.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 数量指标 | [|财务管理制度健全性|] | 定性 | 优 |  | 10 |
        |  | 产出指标 | 数量指标 | [|资金使用合规率|] | ＝ | 100 | % | 10 |
        |  | 产出指标 | 数量指标 | 课题结题率 | ＝ | 100 | % | 10 |
        """);

    [Fact]
    public void What_others_manage_with_the_help_of_the_project_is_its_result() => Verifier.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 质量指标 | 合作社财务管理规范率 | ≥ | 90 | % | 10 |
        |  | 产出指标 | 质量指标 | 养老院规章制度上墙率 | ≥ | 90 | % | 10 |
        |  | 产出指标 | 质量指标 | [|项目财务管理规范率|] | ＝ | 100 | % | 10 |
        |  | 产出指标 | 质量指标 | [|完善规章制度|] | 定性 | 优 |  | 10 |
        """);
}
