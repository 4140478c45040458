using FsCheck.Xunit;
using PerfGoals.Checking;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Goals;
using PerfGoals.Rules;
using PerfGoals.Rules.BuiltIn.Reading;
using PerfGoals.Targets;
using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.Reading;

[Properties(Arbitrary = [typeof(GoalArbitraries)])]
public sealed class MixedSpellingsTests
{
    private static readonly RuleVerifier Signs = RuleVerifier.For(BuiltInRules.All.OfType<MixedSignSpellings>().Single());
    private static readonly RuleVerifier Units = RuleVerifier.For(BuiltInRules.All.OfType<MixedUnitSpellings>().Single());
    private static readonly Fixer Fixer = new(Checker.Create(Policies.Naming("PG0024", "PG0025")));

    [Fact]
    public void Most_cells_decide_in_the_whole_declaration() => Signs.VerifyFix(
        """
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 甲项目 | 产出指标 | 数量指标 | 植树 | [|=|] | 600 | 棵 | 20 |
        |  | 产出指标 | 质量指标 | 成活率 | ＝ | 95 | % | 20 |
        | 乙项目 | 产出指标 | 数量指标 | 养护 | ＝ | 6 | 次 | 20 |
        |  | 产出指标 | 数量指标 | 浇水 | = | 6 | 次 | 20 |
        |  | 产出指标 | 数量指标 | 施肥 | ＝ | 6 | 次 | 20 |
        """,
        """
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 甲项目 | 产出指标 | 数量指标 | 植树 | ＝ | 600 | 棵 | 20 |
        |  | 产出指标 | 质量指标 | 成活率 | ＝ | 95 | % | 20 |
        | 乙项目 | 产出指标 | 数量指标 | 养护 | ＝ | 6 | 次 | 20 |
        |  | 产出指标 | 数量指标 | 浇水 | ＝ | 6 | 次 | 20 |
        |  | 产出指标 | 数量指标 | 施肥 | ＝ | 6 | 次 | 20 |
        """);

    [Fact]
    public void The_spelling_that_comes_first_is_kept_where_numbers_are_even() => Signs.Expect("mixed", ("text", ">="), ("count", 1), ("usual", "≥")).Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 甲项目 | 产出指标 | 数量指标 | 植树 | ≥ | 600 | 棵 | 20 |
        |  | 产出指标 | 质量指标 | 成活率 | [|>=|] | 95 | % | 20 |
        """);

    [Fact]
    public void Words_that_idiom_sets_are_no_spellings_of_a_sign() => Signs.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 甲项目 | 产出指标 | 数量指标 | 植树 | 不少于 | 600 | 棵 | 20 |
        |  | 产出指标 | 质量指标 | 成活率 | 不低于 | 95 | % | 20 |
        |  | 产出指标 | 数量指标 | 浇水 | 至少 | 6 | 次 | 20 |
        |  | 产出指标 | 数量指标 | 施肥 | ≥ | 6 | 次 | 20 |
        """);

    [Fact]
    public void Signs_of_a_form_without_a_column_for_them_stand_in_the_value() => Signs.VerifyFix(
        """
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 度量单位 | 权重 |
        | 甲项目 | 产出指标 | 质量指标 | 通过率 | ＝100 | % | 20 |
        |  | 产出指标 | 质量指标 | 成活率 | ＝ 95 | % | 20 |
        |  | 产出指标 | 数量指标 | 建设平台 | [|=1|] | 套 | 20 |
        |  | 产出指标 | 数量指标 | 巡检 | ≥12 | 次 | 20 |
        """,
        """
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 度量单位 | 权重 |
        | 甲项目 | 产出指标 | 质量指标 | 通过率 | ＝100 | % | 20 |
        |  | 产出指标 | 质量指标 | 成活率 | ＝ 95 | % | 20 |
        |  | 产出指标 | 数量指标 | 建设平台 | ＝1 | 套 | 20 |
        |  | 产出指标 | 数量指标 | 巡检 | ≥12 | 次 | 20 |
        """);

    [Fact]
    public void Different_signs_and_signs_within_the_value_are_no_spellings_of_one() => Signs.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 甲项目 | 产出指标 | 数量指标 | 植树 | ≥ | 600 | 棵 | 20 |
        |  | 产出指标 | 质量指标 | 成活率 | > | 95 | % | 20 |
        |  | 产出指标 | 质量指标 | 合格率 |  | >=95 | % | 20 |
        |  | 产出指标 | 质量指标 | 管护质量 | 定性 | 优 |  | 20 |
        |  | 产出指标 | 质量指标 | 管护水平 | 定性指标 | 优 |  | 20 |
        """);

    [Fact]
    public void Widths_and_words_of_one_unit_are_spellings_of_it() => Units.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 甲项目 | 产出指标 | 质量指标 | 成活率 | ≥ | 95 | % | 20 |
        |  | 产出指标 | 质量指标 | 合格率 | ≥ | 95 | [|％|] | 20 |
        |  | 产出指标 | 质量指标 | 完好率 | ≥ | 95 | [|百分比|] | 20 |
        |  | 产出指标 | 数量指标 | 绿地 | ≥ | 95 | 平方米 | 20 |
        |  | 产出指标 | 数量指标 | 花坛 | ≥ | 95 | [|㎡|] | 20 |
        """);

    [Fact]
    public void Units_that_can_mean_something_else_are_not_one() => Units.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 甲项目 | 产出指标 | 时效指标 | 工期 | ≤ | 3 | 月 | 20 |
        |  | 产出指标 | 时效指标 | 养护期 | ≤ | 3 | 个月 | 20 |
        |  | 产出指标 | 数量指标 | 卷宗 | ≥ | 95 | 件 | 20 |
        |  | 产出指标 | 数量指标 | 来信 | ≥ | 95 | 封 | 20 |
        """);

    [Property(MaxTest = 50)]
    public void To_unify_spellings_changes_nothing_that_is_asked_for(Declaration declaration)
    {
        var result = Fixer.Fix(new() { Source = "generated", Declaration = declaration });

        Assert.Equal(Asked(declaration), Asked(result.Document.Declaration));
        Assert.Empty(result.Remaining.Diagnostics);
    }

    // As the cells say, for what is generated may hold values that its cells do not say.
    private static IEnumerable<Requirement> Asked(Declaration declaration) =>
        declaration.Projects.SelectMany(project => project.Indicators).Select(indicator => RequirementReader.Default.Read(indicator.RequirementCells).Requirement);
}
