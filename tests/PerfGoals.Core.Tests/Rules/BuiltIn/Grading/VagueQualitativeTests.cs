using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Grading;

public sealed class VagueQualitativeTests
{
    private static readonly RuleVerifier Rule = BuiltInRule.Verifier("PG3031");

    [Theory]
    [InlineData("带动就业", "效果明显")]
    [InlineData("带动就业", "显著")]
    [InlineData("群众生活水平", "有所提升")]
    [InlineData("群众生活改善情况", "持续改善")]
    [InlineData("减轻学生家庭负担", "有效减轻学生家庭负担")]
    [InlineData("政策知晓程度", "较高")]
    [InlineData("长效机制", "不断完善")]
    [InlineData("人居环境", "得到显著改善。")]
    [InlineData("城乡公共服务差距", "逐步缩小")]
    [InlineData("困难群众基本生活", "有效保障")]
    [InlineData("长效机制", "完善")]
    [InlineData("救援队伍长效机制", "基本健全")]
    [InlineData("宣传材料内容", "准确、规范")]
    [InlineData("信息发布", "及时")]
    [InlineData("资金发放", "及时发放到位")]
    [InlineData("宣传活动", "按计划开展")]
    [InlineData("维修任务", "按时完成")]
    [InlineData("群众满意情况", "比较满意")]
    public void Words_of_degree_trend_and_state(string name, string text) => Rule.Verify($"""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 社会效益指标 | {name} | 定性 | [|{text}|] | |
        """);

    [Theory]
    [InlineData("资金使用", "符合相关规定")]
    [InlineData("资助对象", "应助尽助")]
    [InlineData("异味", "无明显异味")]
    [InlineData("重大污染", "无明显重大污染")]
    [InlineData("设备运行", "正常")]
    [InlineData("建设任务", "全部完成")]
    [InlineData("建设任务", "完成")]
    [InlineData("投诉处理", "5日内及时办结")]
    [InlineData("宣传成本", "不超预算")]
    [InlineData("设施维护", "有效期内维护")]
    [InlineData("水质", "达到Ⅲ类标准并持续提升")]
    [InlineData("服务质量", "良好")]
    [InlineData("发放时间", "按月发放")]
    public void What_can_be_verified_or_is_another_rule_s_is_not(string name, string text) => Rule.Verify($"""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 社会效益指标 | {name} | 定性 | {text} | |
        """);

    [Fact]
    public void Numbers_are_not_its_business() => Rule.VerifyNotApplicable("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 社会效益指标 | 群众收入提升 | ≥ | 5 | % |
        """);

    [Fact]
    public void What_another_column_explains_is_not_vague() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 评(扣)分标准 |
        | 社会效益指标 | 带动就业 | 定性 | 效果明显 | | 新增就业50人以上得满分 |
        """);
}
