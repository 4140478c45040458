using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Grading;

public sealed class FaultyRubricTests
{
    private static readonly RuleVerifier Rule = BuiltInRule.Verifier("PG3032");

    [Theory]
    [InlineData("优：甲。良：乙。差：丙", "优", "中")]
    [InlineData("优秀：甲；良好：乙；不合格：丙", "优秀", "合格")]
    [InlineData("良：甲；差：乙", "良", "中")]
    public void A_grade_between_two_is_left_out(string rubric, string target, string missing)
    {
        var finding = Rule.Verify($$"""
            | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
            | 社会效益指标 | {|skips:履职能力（{{rubric}}）|} | 定性 | {{target}} | |
            """).Diagnostics.Single();

        Assert.Equal(missing, finding.Message.Arguments.Single(argument => argument.Name == "missing").Value);
    }

    [Theory]
    [InlineData("优：甲；良：乙；中：丙；差：丁", "优")]
    [InlineData("优：甲；良：乙；中：丙", "优")]
    [InlineData("好：甲；一般：乙；差：丙", "好")]
    [InlineData("优：甲；一般：乙；差：丙", "优")]
    [InlineData("优：甲；中：乙；差：丙", "优")]
    [InlineData("优秀：甲；合格：乙；不合格：丙", "优秀")]
    [InlineData("优：甲；良：乙；一般：丙；差：丁", "优")]
    [InlineData("显著：甲；一般：乙；不显著：丙", "显著")]
    [InlineData("高：甲；低：乙", "高")]
    [InlineData("优：90分以上；良：70分以上；差：70分以下", "优")]
    [InlineData("优：九十分以上；良：七十分以上；差：七十分以下", "优")]
    [InlineData("差：丁；中：丙；良：乙；优：甲", "优")]
    [InlineData("是：已办结；否：未办结", "是")]
    public void A_whole_scale_and_points_without_a_gap_are_not(string rubric, string target) => Rule.Verify($"""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 社会效益指标 | 履职能力（{rubric}） | 定性 | {target} | |
        """);

    [Theory]
    [InlineData("repeats", "优：甲；良：乙；良：丙；差：丁")]
    [InlineData("repeats", "优：甲；优：乙；良：丙")]
    [InlineData("repeats", "优：甲；优秀：乙；良：丙")]
    [InlineData("out-of-order", "优：甲；差：乙；良：丙")]
    [InlineData("out-of-order", "良：甲；优：乙；中：丙；差：丁")]
    public void A_grade_stands_twice_or_in_the_wrong_place(string message, string rubric) => Rule.Verify($$"""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 评分标准 |
        | 社会效益指标 | 履职能力 | 定性 | {|{{message}}:优|} | | {{rubric}} |
        | 社会效益指标 | {|{{message}}:履职能力（{{rubric}}）|} | 定性 | 优 | | |
        """);

    [Fact]
    public void Two_rubrics_in_one_cell_repeat_nothing() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 评分标准 |
        | 社会效益指标 | 履职能力 | 定性 | 优 | | 进度，优：按时；差：延误。质量，优：合格；差：不合格 |
        """);

    [Theory]
    [InlineData("中", "优：甲；良：乙；差：丙")]
    [InlineData("优", "好：甲；一般：乙；差：丙")]
    [InlineData("较好", "优：甲；良：乙；中：丙；差：丁")]
    public void The_target_is_none_of_the_grades(string target, string rubric) => Rule.Verify($$"""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 社会效益指标 | 履职能力（{{rubric}}） | 定性 | {|not-in-rubric:{{target}}|} | |
        """);

    [Theory]
    [InlineData("优秀", "优：甲；良：乙；中：丙；差：丁")] // the same grade in another word
    [InlineData("优良", "优：甲；良：乙；中：丙；差：丁")]
    [InlineData("良以上", "优：甲；良：乙；中：丙；差：丁")]
    [InlineData("优", "达到：得10分；基本达到：得6分；未达到：不得分")] // how points are given
    [InlineData("优", "完成：得10分；未完成：不得分")]
    public void Another_word_for_a_grade_and_a_rule_for_points_are_let_pass(string target, string rubric) => Rule.Verify($"""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 评分标准 |
        | 社会效益指标 | 履职能力 | 定性 | {target} | | {rubric} |
        """);

    [Fact]
    public void Rows_of_numbers_and_without_a_rubric_are_not_its_business() => Rule.VerifyNotApplicable("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 评分标准 |
        | 质量指标 | 合格率 | ≥ | 95 | % | 优：甲；良：乙；差：丙 |
        | 社会效益指标 | 履职能力 | 定性 | 优 | | |
        """);
}
