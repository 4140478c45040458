using FsCheck;
using FsCheck.Xunit;
using PerfGoals.Rules;
using PerfGoals.Rules.BuiltIn.Structure;
using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.StructureRules;

public sealed class TooFewQuantitativeTests
{
    private const string Heading = "| 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |\n";

    private static readonly RuleVerifier Verifier = RuleVerifier.For(BuiltInRules.All.OfType<TooFewQuantitative>().Single());

    [Fact]
    public void Where_none_is_quantitative_another_rule_says_so() => Verifier.VerifyNotApplicable(Heading + """
        | 古籍修复 | 产出指标 | 质量指标 | 修复水平 | 定性 | 优 | | 20 |
        | | 产出指标 | 质量指标 | 包装水平 | 定性 | 优 | | 20 |
        """);

    [Fact]
    public void A_number_without_a_sign_is_quantitative_and_what_does_not_apply_counts_for_nothing() => Verifier.Verify(Heading + """
        | 古籍修复 | 产出指标 | 质量指标 | 修复水平 | 定性 | 优 | | 20 |
        | | 产出指标 | 数量指标 | 修复古籍 | | 120册 | | 20 |
        | | 产出指标 | 数量指标 | 修复字画 | | 60幅 | | 20 |
        | | 产出指标 | 时效指标 | 完成时间 | 不适用 | | | 0 |
        """);

    [Fact]
    public void A_row_that_cannot_be_read_may_be_the_one() => Verifier.Verify(Heading + """
        | 古籍修复 | 产出指标 | 质量指标 | 修复水平 | 定性 | 优 | | 20 |
        | | 产出指标 | 数量指标 | 修复古籍 | ≥ | 120 | 册 | 20 |
        | | 产出指标 | 数量指标 | 修复字画 | {|?:|} | | | 20 |
        """);

    [Fact]
    public void It_is_of_no_matter_where_it_could_not_be_enough() => Verifier.Verify(Heading + """
        | 古籍修复 | 产出指标 | 质量指标 | 修复水平 | [|定性|] | 优 | | 20 |
        | | 产出指标 | 质量指标 | 包装水平 | 定性 | 优 | | 20 |
        | | 产出指标 | 质量指标 | 装裱水平 | 定性 | 优 | | 20 |
        | | 产出指标 | 数量指标 | 修复古籍 | ≥ | 120 | 册 | 20 |
        | | 产出指标 | 数量指标 | 修复字画 | | | | 20 |
        """);

    [Property]
    public void The_share_is_compared_exactly(PositiveInt quantitative, PositiveInt qualitative, NonNegativeInt least)
    {
        var (numbers, grades, share) = (quantitative.Get % 12 + 1, qualitative.Get % 12 + 1, least.Get % 101);
        var isShort = numbers * 100 < share * (numbers + grades);
        var rows = Enumerable.Range(1, numbers + grades).Select(row => row <= numbers
            ? $"| {(row == 1 ? "古籍修复" : "")} | 产出指标 | 数量指标 | 第{row}项 | {(row == 1 && isShort ? "[|≥|]" : "≥")} | 5 | 册 | 5 |"
            : $"| | 产出指标 | 质量指标 | 第{row}项 | 定性 | 优 | | 5 |");

        Verifier.With("least", share).Verify(Heading + string.Join('\n', rows));
    }
}
