using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Rules;
using PerfGoals.Testing.Tests.Support;
using PerfGoals.Texts;

namespace PerfGoals.Testing.Tests;

public sealed class VerifyFixTests
{
    private const string Before = """
        | 项目名称 | 二级指标 | 三级指标 | 指标值  |
        | 公路养护 | 数量指标 | 养护里程 | [|500|] |
        |          | 数量指标 | 桥梁     | 5       |
        """;

    private static readonly LocalizedText Title = new("改小", "Make it smaller");

    private static readonly RuleVerifier Verifier = RuleVerifier.For(Mending());

    [Fact]
    public void A_fix_that_leaves_what_is_expected_passes() => Verifier.VerifyFix(Before, Before.Replace("[|500|]", "100", StringComparison.Ordinal));

    [Fact]
    public void A_kind_of_fix_can_be_chosen() => Verifier.VerifyFix(Before, Before.Replace("[|500|]", "50", StringComparison.Ordinal), "halve");

    [Fact]
    public void All_fixes_of_a_finding_can_be_listed() =>
        Verifier.VerifyAlternatives(Before, Before.Replace("[|500|]", "100", StringComparison.Ordinal), Before.Replace("[|500|]", "50", StringComparison.Ordinal));

    [Fact]
    public void What_the_fixes_leave_is_compared_cell_by_cell()
    {
        var failure = Assert.Throws<RuleVerificationException>(() => Verifier.VerifyFix(Before, """
            | 项目名称 | 二级指标 | 三级指标 | 指标值 |
            | 公路养护 | 数量指标 | 养护里程 | 99     |
            |          | 数量指标 | 桥梁     | 6      |
            """));

        Assert.Equal("""
            规则 TS0002 made-rule 的修复与预期不符（- 应有，+ 实有）：

                | 项目名称 | 二级指标 | 三级指标 | 指标值 |
              - | 公路养护 | 数量指标 | 养护里程 | 99     |
              + | 公路养护 | 数量指标 | 养护里程 | 100    |
              - |          | 数量指标 | 桥梁     | 6      |
              + |          | 数量指标 | 桥梁     | 5      |

            第 2 行“指标值”：应为“99”，实为“100”
            第 3 行“指标值”：应为“6”，实为“5”
            """.ReplaceLineEndings("\n"), failure.Explanation.Chinese);
    }

    [Fact]
    public void What_a_fixed_table_still_reports_is_marked() =>
        RuleVerifier.For(Mending(after: "300")).VerifyFix(Before, Before.Replace("500", "300", StringComparison.Ordinal));

    [Fact]
    public void A_finding_that_a_fix_leaves_and_nobody_marked_fails() => Assert.Throws<RuleVerificationException>(() =>
        RuleVerifier.For(Mending(after: "300")).VerifyFix(Before, Before.Replace("[|500|]", "300", StringComparison.Ordinal)));

    [Theory]
    [InlineData("mend")]
    [InlineData(null)]
    public void A_fix_that_is_not_offered_fails(string? key) => Assert.Contains("没有", Assert.Throws<RuleVerificationException>(() =>
        RuleVerifier.For(MadeRule.ForEachIndicator(Large)).VerifyFix(Before, Before.Replace("[|500|]", "100", StringComparison.Ordinal), key)).Explanation.Chinese, StringComparison.Ordinal);

    [Fact]
    public void Another_number_of_fixes_than_expected_fails() => Assert.Contains("改小", Assert.Throws<RuleVerificationException>(() =>
        Verifier.VerifyAlternatives(Before, Before.Replace("[|500|]", "100", StringComparison.Ordinal))).Explanation.Chinese, StringComparison.Ordinal);

    [Fact]
    public void A_finding_without_a_fix_can_be_expected() => RuleVerifier.For(MadeRule.ForEachIndicator(Large)).VerifyAlternatives(Before);

    [Fact]
    public void A_fix_of_a_column_that_the_table_has_not_fails() => Assert.Contains("Weight", Assert.Throws<RuleVerificationException>(() =>
        RuleVerifier.For(Mending(field: GoalField.Weight)).VerifyFix(Before, Before)).Explanation.English, StringComparison.Ordinal);

    [Fact]
    public void A_fix_that_makes_its_row_one_of_sums_fails() => Assert.Contains("项目或指标多了或少了", Assert.Throws<RuleVerificationException>(() =>
        RuleVerifier.For(Mending("合计", GoalField.IndicatorName)).VerifyFix(Before, Before.Replace("养护里程", "合计", StringComparison.Ordinal))).Explanation.Chinese, StringComparison.Ordinal);

    [Fact]
    public void A_fix_that_leaves_its_finding_is_not_robust() => Assert.Contains("发现仍在", Assert.Throws<RuleVerificationException>(() =>
        RuleVerifier.For(Mending(after: "300")).VerifyRobust()).Explanation.Chinese, StringComparison.Ordinal);

    [Fact]
    public void A_safe_fix_that_causes_another_finding_is_not_robust() => Assert.Contains("引起新的发现", Assert.Throws<RuleVerificationException>(() =>
        RuleVerifier.For(MadeRule.ForEachIndicator((in context) =>
        {
            if (context.Indicator.TextOf(GoalField.Target).Length > context.Indicator.TextOf(GoalField.Unit).Length)
            {
                context.Report(context.Indicator.At(GoalField.Target), MadeRule.Seen.With(1))
                    .Fix("swap", FixApplicability.Safe, Title, (context.Indicator.At(GoalField.Target), ""), (context.Indicator.At(GoalField.Unit), "养护里程养护里程" + context.Indicator.TextOf(GoalField.Target)));
            }
            else if (context.Indicator.TextOf(GoalField.Unit).StartsWith("养护里程养护里程", StringComparison.Ordinal))
            {
                context.Report(context.Indicator.At(GoalField.Unit), MadeRule.Seen.With(2));
            }
        })).VerifyRobust()).Explanation.Chinese, StringComparison.Ordinal);

    [Fact]
    public void The_fixes_of_a_sound_rule_are_robust() => Verifier.VerifyRobust();

    private static MadeRule Mending(string after = "100", GoalField field = GoalField.Target) => MadeRule.ForEachIndicator((in context) =>
    {
        if (context.Indicator.Target.Number > 100)
        {
            var finding = context.Report(context.Indicator.At(GoalField.Target), MadeRule.Seen.With("x"));
            if (context.Indicator.TextOf(field) != after)
            {
                finding.Fix("cut", FixApplicability.NeedsPerson, Title, (context.Indicator.At(field), after))
                    .Fix("halve", FixApplicability.NeedsPerson, Title, (context.Indicator.At(GoalField.Target), "50"));
            }
        }
    });

    private static void Large(in IndicatorContext context)
    {
        if (context.Indicator.Target.Number > 100)
        {
            context.Report(context.Indicator.At(GoalField.Target), MadeRule.Seen.With("x"));
        }
    }
}
