using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Structural;

public sealed class NumberUnderQualitativeTests
{
    private static readonly RuleVerifier Rule = BuiltInRule.Verifier("PG1011");

    [Fact]
    public void A_number_is_found_with_and_without_sign_and_unit() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 质量指标 | 验收合格率 | 定性 | {|number:95|} | % |
        | 质量指标 | 抽检合格率 | 定性 | [|95|] |  |
        | 质量指标 | 检测合格率 | 定性 | [|≥95|] | % |
        | 质量指标 | 复检合格率 | 定性 | [|90%-95%|] |  |
        | 数量指标 | 培训人数 | 定性 | [|200人|] |  |
        """);

    [Fact]
    public void What_only_holds_a_numeral_is_no_number() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 时效指标 | 完成时间 | 定性 | 2025年12月底前 |  |
        | 时效指标 | 完成年份 | 定性 | 2025 |  |
        | 时效指标 | 完成年度 | 定性 | 2025 | 年 |
        | 时效指标 | 工资发放时间 | 定性 | 次月15日前 |  |
        | 数量指标 | 巡查频次 | 定性 | 每月2次 |  |
        | 质量指标 | 景区等级 | 定性 | 4A级 |  |
        | 质量指标 | 安全等级 | 定性 | 2 | 级 |
        | 生态效益指标 | 水质类别 | 定性 | Ⅲ类 |  |
        | 质量指标 | 管理水平 | 定性 | 显著提升 |  |
        | 质量指标 | 档案管理 | 定性 |  |  |
        """);

    [Fact]
    public void Only_who_writes_that_it_is_qualitative_contradicts_the_number() => Rule.VerifyNotApplicable("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 质量指标 | 验收合格率 |  | 95 | % |
        | 质量指标 | 抽检合格率 | ≥ | 95 | % |
        """);

    [Fact]
    public void The_unit_beside_such_a_number_is_right() => BuiltInRule.Verifier("PG1010").Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 质量指标 | 验收合格率 | 定性 | 95 | % |
        | 生态效益指标 | 水质类别 | 定性 | Ⅲ | 类 |
        """);
}
