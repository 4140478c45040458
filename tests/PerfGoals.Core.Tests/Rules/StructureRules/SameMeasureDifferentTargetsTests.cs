using FsCheck;
using FsCheck.Xunit;
using PerfGoals.Rules;
using PerfGoals.Rules.BuiltIn.Structure;
using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.StructureRules;

public sealed class SameMeasureDifferentTargetsTests
{
    private const string Heading = "| 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |\n";

    private static readonly RuleVerifier Verifier = RuleVerifier.For(BuiltInRules.All.OfType<SameMeasureDifferentTargets>().Single());

    [Theory]
    [InlineData("培训人数", "培训人员数量")]
    [InlineData("培训人数", "本年度组织开展培训人数")]
    [InlineData("宣传活动场次", "举办宣传活动场次")]
    [InlineData("走访、慰问户数", "走访和慰问户数")]
    [InlineData("“一村一警”覆盖村数", "一村一警覆盖村数量")]
    [InlineData("培训人数（人）", "培训人数")]
    [InlineData("群众满意度指标", "群众的满意度")]
    public void Two_names_of_one_measure_with_different_targets_are_flagged(string one, string other) => Verifier.Verify(Table(one, "≥ | 500 | 人", other, "≥ | [|300|] | 人"));

    [Theory]
    [InlineData("补贴发放率", "补贴发放及时率")]
    [InlineData("项目数", "完成项目数")] // ten are under way, eight are done this year
    [InlineData("社会组织培训人数", "社会培训人数")]
    [InlineData("新增就业人数", "就业人数")]
    [InlineData("培训人数（党员）", "培训人数")]
    [InlineData("培训人数", "培训人次")]
    [InlineData("培训人数", "培训人数")] // one name is the business of another rule
    public void Two_measures_are_not(string one, string other) => Verifier.Verify(Table(one, "≥ | 500 | 人", other, "≥ | 300 | 人"));

    [Theory]
    [InlineData("≥ | 500 | 人", "≥ | 500 | 人")]
    [InlineData("≥ | 5 | 万人", "≥ | 50000 | 人")]
    [InlineData("≥ | 500 | 人", "＝ | 500 | 人")]
    [InlineData("≥ | 500 | 人", "≤ | 600 | 人")] // together a range
    [InlineData("≥ | 500 | 人", "≥ | 30 | %")]
    [InlineData("≥ | 500 | 人", "定性 | 优 |")]
    [InlineData("定性 | 优 |", "定性 | 优 |")]
    public void Targets_that_agree_or_cannot_be_compared_are_not(string one, string other) => Verifier.Verify(Table("培训人数", one, "组织培训人数", other));

    [Theory]
    [InlineData("≥ | 500 | 人", "≤ | [|300|] | 人")]
    [InlineData("＝ | 500 | 人", "＝ | [|300|] | 人")]
    [InlineData("≥ | 5 | 万人", "≥ | [|500|] | 人")]
    [InlineData("定性 | 优 |", "定性 | [|良|] |")]
    public void Whatever_the_form_different_targets_are(string one, string other) => Verifier.Verify(Table("培训人数", one, "组织培训人数", other));

    [Fact]
    public void A_target_that_is_missing_leaves_it_open() => Verifier.Verify(Table("培训人数", "≥ | 500 | 人", "组织培训人数", "≥ | {|?:待定|} | 人"));

    [Fact]
    public void Projects_are_apart() => Verifier.Verify(Table("培训人数", "≥ | 500 | 人", "组织培训人数", "≥ | 300 | 人").Replace("|  | 产出", "| 另一项目 | 产出", StringComparison.Ordinal));

    [Fact]
    public void A_county_may_have_words_of_its_own() =>
        Verifier.With("emptyWords", "累计").Verify(Table("培训人数", "≥ | 500 | 人", "累计培训人数", "≥ | [|300|] | 人"));

    [Property]
    public void Whether_two_rows_disagree_does_not_depend_on_their_order(NonNegativeInt one, NonNegativeInt other)
    {
        var (first, second) = (one.Get % 20, other.Get % 20);
        string Marked(int value) => first == second ? $"≥ | {value} | 人" : $"≥ | [|{value}|] | 人";

        Verifier.Verify(Table("培训人数", $"≥ | {first} | 人", "组织培训人数", Marked(second)));
        Verifier.Verify(Table("组织培训人数", $"≥ | {second} | 人", "培训人数", Marked(first)));
    }

    private static string Table(string one, string target, string other, string otherTarget) =>
        $"{Heading}| 农技推广 | 产出指标 | 数量指标 | {one} | {target} | 20 |\n|  | 产出指标 | 数量指标 | {other} | {otherTarget} | 20 |\n";
}
