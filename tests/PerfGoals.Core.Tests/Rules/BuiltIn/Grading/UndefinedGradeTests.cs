using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Grading;

public sealed class UndefinedGradeTests
{
    private static readonly RuleVerifier Rule = BuiltInRule.Verifier("PG3030");

    [Fact]
    public void A_grade_that_nothing_explains() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 社会效益指标 | 县政府规范性文件备案管理 | 定性 | [|良|] | |
        | 社会效益指标 | 优化营商环境 | 定性 | [|优秀|] | |
        | 社会效益指标 | 群众参与情况（含线上） | 定性 | [|较好|] | |
        """);

    [Fact]
    public void A_rubric_in_the_name_explains_it() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 社会效益指标 | 履职能力（优：严格履职。良：能履职。差：履职不足） | 定性 | 良 | |
        | 社会效益指标 | 履职能力（差：履职不足。良：能履职。优：严格履职） | 定性 | 良 | |
        | 社会效益指标 | 履职能力（90分以上为优） | 定性 | 优 | |
        """);

    [Theory]
    [InlineData("评分标准", "优：及时；良：基本及时；差：不及时")]
    [InlineData("备注", "优：及时；良：基本及时；差：不及时")]
    [InlineData("指标解释", "按照省级标准评定")]
    [InlineData("备注", "得90分以上为优")]
    public void A_column_of_its_own_explains_it(string heading, string text) => Rule.Verify($"""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | {heading} |
        | 社会效益指标 | 公开信息质量 | 定性 | 优 | | {text} |
        """);

    [Theory]
    [InlineData("评分标准", "")]
    [InlineData("评分标准", "/")]
    [InlineData("绩效标准", "计划标准")]
    [InlineData("备注", "新增")]
    public void A_column_that_says_nothing_of_grades_does_not(string heading, string text) => Rule.Verify($"""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | {heading} |
        | 社会效益指标 | 公开信息质量 | 定性 | [|优|] | | {text} |
        """);

    [Fact]
    public void A_grade_that_somebody_awards_is_defined_elsewhere() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 质量指标 | 工程质量评定等级 | 定性 | 优 | |
        | 生态效益指标 | 城区空气质量 | 定性 | 良 | |
        | 质量指标 | 年度考核结果 | 定性 | 优秀 | |
        """);

    [Fact]
    public void Facts_and_degrees_are_no_such_grades() => Rule.VerifyNotApplicable("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 质量指标 | 工程竣工 | 定性 | 合格 | |
        | 质量指标 | 是否发生事故 | 定性 | 否 | |
        | 社会效益指标 | 带动作用 | 定性 | 显著 | |
        | 数量指标 | 优良种畜 | ≥ | 20 | 头 |
        """);

    [Fact]
    public void The_notes_below_the_table_may_explain_it_for_all() => Rule.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 效益指标 | 社会效益指标 | 公开信息质量 | 定性 | 优 | | 10 |
        填表说明：
        定性指标评分90分以上为优，80分以上为良，60分以上为中，其余为差。
        """);
}
