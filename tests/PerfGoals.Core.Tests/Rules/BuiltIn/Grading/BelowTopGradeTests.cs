using FsCheck.Xunit;
using PerfGoals.Grades;
using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Grading;

public sealed class BelowTopGradeTests
{
    private static readonly RuleVerifier Rule = BuiltInRule.Verifier("PG3033");

    [Theory]
    [InlineData("良", "优")]
    [InlineData("良好", "优秀")]
    [InlineData("较好", "好")]
    [InlineData("差", "优")]
    [InlineData("基本满意", "非常满意")]
    public void A_grade_that_is_the_best_of_no_scale(string target, string better) => Rule.VerifyFix(
        $"| 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |\n| 社会效益指标 | 公开信息质量 | 定性 | [|{target}|] | |",
        $"| 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |\n| 社会效益指标 | 公开信息质量 | 定性 | {better} | |",
        "aim-at-best");

    [Fact]
    public void A_grade_below_the_best_of_its_rubric() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 备注 |
        | 社会效益指标 | 维护合法权益（优：全面维护。良：较好维护。差：维护不足） | 定性 | [|良|] | | |
        | 社会效益指标 | 维护合法权益 | 定性 | [|中等|] | | 优：全面；良：较好；中：一般；差：不足 |
        """);

    [Theory]
    [InlineData("社会效益指标", "定性", "优")]
    [InlineData("质量指标", "定性", "合格")] // the best of two
    [InlineData("质量指标", "定性", "否")]
    [InlineData("社会效益指标", "定性", "低")] // a risk
    [InlineData("社会效益指标", "定性", "中")] // of 高, 中 and 低
    [InlineData("社会效益指标", "≥", "良")] // that or better
    [InlineData("社会成本指标", "定性", "良")]
    [InlineData("社会效益指标", "定性", "效果明显")]
    public void The_best_what_may_be_it_and_a_floor_are_not(string level, string sign, string target) => Rule.Verify($"""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | {level} | 公开信息质量 | {sign} | {target} | |
        """);

    [Fact]
    public void In_a_rubric_of_two_grades_there_is_nothing_below_but_a_miss() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 社会效益指标 | 事故情况（有：发生事故；无：未发生事故） | 定性 | 无 | |
        | 社会效益指标 | 风险（高：甲；中：乙；低：丙） | 定性 | 低 | |
        """);

    [Property]
    public void The_best_grade_of_a_shipped_scale_is_never_flagged(byte number)
    {
        var scale = GradeScale.Shipped[number % GradeScale.Shipped.Count];
        if (scale.Levels.Count > 2)
        {
            Rule.Verify($"""
                | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
                | 社会效益指标 | 履职（{string.Join('；', scale.Levels.Select(level => level + "：甲"))}） | 定性 | {scale.Levels[0]} | |
                """);
        }
    }
}
