using PerfGoals.Rules;
using PerfGoals.Rules.BuiltIn.Wording;
using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.Wording;

public sealed class LikelyTypoTests
{
    private static readonly RuleVerifier Verifier = RuleVerifier.For(BuiltInRules.All.OfType<LikelyTypo>().Single());

    [Fact]
    public void Confusions_are_flagged() => Verifier.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 数量指标 | [|依法及时调节矛盾纠纷|] | ≥ | 3500 | 件 | 10 |
        """);

    [Fact]
    public void The_same_characters_in_their_own_sense_are_not() => Verifier.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 数量指标 | 调节水量 | ≥ | 300 | 万立方米 | 10 |
        |  | 产出指标 | 数量指标 | 购置帐篷 | ≥ | 50 | 顶 | 10 |
        |  | 产出指标 | 数量指标 | 按装机容量补贴项目 | ≥ | 5 | 个 | 10 |
        |  | 产出指标 | 数量指标 | 合法冶炼企业数 | ≥ | 5 | 家 | 10 |
        """);

    [Fact]
    public void A_goal_is_looked_at_too_and_the_fix_changes_no_more_than_the_word()
    {
        var result = Verifier.Verify("""
            | 项目名称 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
            | 人民调解 | [|适应解调的治安案件调解率100%。|] | 产出指标 | 质量指标 | 调解率 | 100% |
            """);

        var edit = Assert.Single(Assert.Single(Assert.Single(result.Diagnostics).Fixes).Edits);
        Assert.Equal("适用调解的治安案件调解率100%。", edit.After);
    }
}
