using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Values;

public sealed class ExactRateTests
{
    private static readonly RuleVerifier Rule = BuiltInRule.Verifier("PG3026");

    [Fact]
    public void Rates_that_are_neither_none_nor_all() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 质量指标 | 县政府重大决策、规范性文件合法性审查率 | [|＝|] | 30 | % |
        | 服务对象满意度指标 | 群众满意度 | [|=|] | 90 | % |
        | 经济效益指标 | 销售增长率 | [|＝|] | 5 | % |
        | 质量指标 | 森林火灾受害率 | [|＝|] | 0.9 | ‰ |
        | 数量指标 | 任务完成率 | [|＝|] | 105 | % |
        | 质量指标 | 抽查比例 | [||] | =5% | |
        """);

    [Fact]
    public void None_all_and_what_policy_or_design_fixes_is_let_pass() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 质量指标 | 律师值班出勤率 | ＝ | 100 | % |
        | 质量指标 | 差错率 | ＝ | 0 | % |
        | 质量指标 | 火灾受害率 | ＝ | 1000 | ‰ |
        | 质量指标 | 县级配套比例 | ＝ | 30 | % |
        | 经济成本指标 | 管理费计提比例 | ＝ | 3 | % |
        | 质量指标 | 住院报销比例 | ＝ | 70 | % |
        | 质量指标 | 项目资本金比例 | ＝ | 20 | % |
        | 质量指标 | 审查率 | ≥ | 30 | % |
        | 质量指标 | 酒精含量比例 | ＝ | 75 | % |
        | 数量指标 | 改造进度 | ＝ | 60 | % |
        | 数量指标 | 件数 | ＝ | 30 | 件 |
        """);

    [Fact]
    public void What_is_above_the_whole_or_damaged_is_left_to_other_rules() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 质量指标 | 合格率 | ＝ | 120 | % |
        | 质量指标 | 建档率 | ＝ | 0.95 | % |
        """);

    [Theory]
    [InlineData("知晓率", "≥")]
    [InlineData("设备故障率", "≤")]
    public void The_direction_of_the_kind_is_offered(string name, string sign) => Rule.VerifyFix(
        $"| 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |\n| 质量指标 | {name} | [|＝|] | 3 | % |",
        $"| 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |\n| 质量指标 | {name} | {sign} | 3 | % |");

    [Fact]
    public void Where_the_direction_is_not_known_nothing_is_offered() => Rule.VerifyAlternatives(
        "| 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |\n| 质量指标 | 女性占比 | [|＝|] | 30 | % |");

    [Fact]
    public void No_sign_mends_a_rate_that_ought_to_be_whole()
    {
        var findings = BuiltInRule.Verifier("PG3026").Verify("""
            | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
            | 产出指标 | 质量指标 | 养老金足额发放率 | [|＝|] | 30 | % |
            | 产出指标 | 质量指标 | 补贴发放率 | [|＝|] | 95 | % |
            """).Diagnostics;

        Assert.Empty(findings[0].Fixes);
        Assert.NotEmpty(findings[1].Fixes);
    }
}
