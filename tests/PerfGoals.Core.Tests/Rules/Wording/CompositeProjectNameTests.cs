using PerfGoals.Rules;
using PerfGoals.Rules.BuiltIn.Wording;
using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.Wording;

public sealed class CompositeProjectNameTests
{
    private static readonly RuleVerifier Verifier = RuleVerifier.For(BuiltInRules.All.OfType<CompositeProjectName>().Single());

    [Fact]
    public void Names_with_other_expenditure_are_flagged_and_plain_lists_are_not() => Verifier.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | [|法律顾问、诉讼案件代理费及其他法治经费|] | 产出指标 | 数量指标 | 案件数 | 3件 |
        | 路灯和标识维护 | 产出指标 | 数量指标 | 路灯数 | 3盏 |
        | 其他支出 | 产出指标 | 数量指标 | 件数 | 3件 |
        """);
}
