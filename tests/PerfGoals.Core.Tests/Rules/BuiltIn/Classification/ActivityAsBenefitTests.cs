using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Classification;

public sealed class ActivityAsBenefitTests
{
    private static readonly RuleVerifier Rule = BuiltInRule.Verifier("PG3005");

    [Fact]
    public void Work_at_the_beginning_or_the_end_of_a_name() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 社会效益指标 | [|规范性文件备案管理|] | 定性 | 良 | |
        | 经济效益指标 | [|举办招聘会|] | ≥ | 6 | 场 |
        """);

    [Fact]
    public void A_change_is_a_benefit_whatever_stands_before_it() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 社会效益指标 | 开展巡查减少溺水 | ≥ | 6 | 起 |
        | 社会效益指标 | 人民调解依法履职能力（优：组织有力。良：开展较好） | 定性 | 优 | |
        | 社会效益指标 | 完成整改率 | ＝ | 100 | % |
        | 经济效益指标 | 完成销售 | ≥ | 200 | 万元 |
        | 可持续影响指标 | 建立长效管护 | 定性 | 优 | |
        """);

    [Fact]
    public void What_the_work_is_about_is_no_effect_of_it() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 社会效益指标 | [|开展安全宣传进社区活动|] | ≥ | 20 | 场 |
        | 社会效益指标 | 开展宣传保障用电安全 | ≥ | 20 | 场 |
        """);
}
