using PerfGoals.Rules;
using PerfGoals.Rules.BuiltIn.Structure;
using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.StructureRules;

public sealed class SimilarIndicatorNamesTests
{
    private const string Heading = "| 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |\n";

    private static readonly RuleVerifier Verifier = RuleVerifier.For(BuiltInRules.All.OfType<SimilarIndicatorNames>().Single());

    [Theory]
    [InlineData("困难残疾人家庭无障碍改造户数", "困难残疾人家庭无障碍改造工作户数", "extra-words")]
    [InlineData("困难残疾人家庭无障碍改造工作户数", "困难残疾人家庭无障碍改造户数", "extra-words")]
    [InlineData("农村公路养护里程", "养护农村公路里程", "other-order")]
    [InlineData("培训人数", "组织培训人员数量", "same-measure")]
    public void Names_that_are_nearly_one_are_flagged_with_what_differs(string one, string other, string message) => Verifier.Verify(Table(one, $"{{|{message}:{other}|}}"));

    [Theory]
    [InlineData("农村公路村道日常养护里程", "农村公路县道日常养护里程")] // another word in its place: rows in parallel
    [InlineData("困难残疾人生活补贴发放率", "困难残疾人生活补贴发放及时率")]
    [InlineData("困难残疾人生活补贴发放人数", "重度困难残疾人生活补贴发放人数")]
    [InlineData("高标准农田建设项目完成面积", "新高标准农田建设项目完成面积")]
    [InlineData("第一批公租房维修改造户数", "第一批公租房维修改造户数2")]
    [InlineData("规范性文件合法性审查", "重大决策、规范性文件合法性审查率")]
    [InlineData("培训人数", "培训人次")]
    [InlineData("群众满意度", "人民群众满意度")] // short names are alike by chance
    [InlineData("农村公路养护里程", "农村 公路养护里程")] // one name is the business of another rule
    public void Names_that_are_two_are_not(string one, string other) => Verifier.Verify(Table(one, other));

    [Fact]
    public void One_measure_with_two_targets_is_the_business_of_another_rule() =>
        Verifier.Verify(Table("培训人数", "组织培训人员数量").Replace("5 | 户 | 20 |\n|", "8 | 户 | 20 |\n|", StringComparison.Ordinal));

    [Fact]
    public void A_row_is_flagged_once_and_says_beside_which() => Assert.Single(Assert.Single(Verifier.Verify(
        Table("培训人数", "[|组织培训人员数量|]")).Diagnostics).Related);

    [Fact]
    public void How_alike_names_are_is_for_a_rule_set_to_say()
    {
        Verifier.With("similarity", 95).Verify(Table("困难残疾人家庭无障碍改造户数", "困难残疾人家庭无障碍改造工作户数"));
        Verifier.With("tellingWords", "工作").Verify(Table("困难残疾人家庭无障碍改造户数", "困难残疾人家庭无障碍改造工作户数"));
    }

    private static string Table(string one, string other) =>
        $"{Heading}| 某项目 | 产出指标 | 数量指标 | {one} | ≥ | 5 | 户 | 20 |\n|  | 产出指标 | 数量指标 | {other} | ≥ | 5 | 户 | 20 |\n";
}
