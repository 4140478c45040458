using Embedding;
using PerfGoals.Testing;
using Xunit;

namespace TestingRules;

public sealed class CopiedGoalTests
{
    [Fact]
    public void The_second_of_two_equal_goals_is_copied() => RuleVerifier.For<CopiedGoal>().VerifyPortfolio("""
        | 项目名称 | 年度目标         | 二级指标 | 三级指标 | 指标值 |
        | 法律援助 | 按时办结案件     | 数量指标 | 办理案件 | 350    |

        | 项目名称 | 年度目标         | 二级指标 | 三级指标 | 指标值 |
        | 人民调解 | [|按时办结案件|] | 数量指标 | 调解纠纷 | 200    |
        """);

    [Fact]
    public void No_order_and_no_division_changes_what_is_found() => RuleVerifier.For<CopiedGoal>().VerifyAll();
}
