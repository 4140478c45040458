using FsCheck.Xunit;
using PerfGoals.Core.Tests.Support.Generators;
using PerfGoals.Rules;
using PerfGoals.Rules.BuiltIn.Reading;
using PerfGoals.Targets;
using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.Reading;

[Properties(Arbitrary = [typeof(SpelledMeasureArbitraries), typeof(HostileTextArbitraries)])]
public sealed class RepeatedInTargetTests
{
    private static readonly RuleVerifier Verifier = RuleVerifier.For(BuiltInRules.All.OfType<RepeatedInTarget>().Single());

    [Fact]
    public void Only_what_is_repeated_is_dropped() => Verifier.VerifyFix(
        """
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 数量指标 | 植树 | ≥ | [|≥600棵|] | 棵 | 20 |
        |  | 产出指标 | 质量指标 | 成活率 | ≥ | [|不低于95%|] |  | 20 |
        |  | 产出指标 | 质量指标 | 合格率 |  | [|≥95%|] | 百分比 | 20 |
        """,
        """
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 数量指标 | 植树 | ≥ | 600 | 棵 | 20 |
        |  | 产出指标 | 质量指标 | 成活率 | ≥ | 95% |  | 20 |
        |  | 产出指标 | 质量指标 | 合格率 |  | ≥95 | 百分比 | 20 |
        """);

    [Fact]
    public void What_contradicts_the_other_cells_or_stands_alone_is_no_repetition() => Verifier.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 数量指标 | 植树 | ≤ | ≥600 | 棵 | 20 |
        |  | 成本指标 | 经济成本指标 | 支出 | ≤ | 28.8万元 | % | 20 |
        |  | 成本指标 | 经济成本指标 | 支出 | ≤ | 3万元 | 元 | 20 |
        |  | 产出指标 | 质量指标 | 成活率 |  | ≥95% |  | 20 |
        |  | 产出指标 | 质量指标 | 成活率 | ≥ | 0.95 | % | 20 |
        |  | 产出指标 | 数量指标 | 面积 | ≥ | 12,000 | 亩 | 20 |
        """);

    [Theory]
    [InlineData("| 三级指标 | 指标值 |", "| 接种率 | ≥95% |")]
    [InlineData("| 三级指标 | 指标值 | 度量单位 |", "| 接种率 | ≥95 | % |")]
    [InlineData("| 三级指标 | 指标性质 | 指标值 |", "| 接种率 | ≥ | 95% |")]
    public void Where_a_form_has_no_column_for_it_nothing_is_repeated(string heading, string row) => Verifier.Verify($"| 项目名称 | 一级指标 {heading}\n| 疫苗接种 | 产出指标 {row}\n");

    [Fact]
    public void What_another_column_has_is_repeated_also_in_a_form_without_the_third() => Verifier.Verify("""
        | 项目名称 | 一级指标 | 三级指标 | 指标值 | 度量单位 |
        | 疫苗接种 | 产出指标 | 接种率 | [|≥95%|] | % |
        """);

    [Property(MaxTest = 500)]
    public void The_shorter_value_asks_for_the_same(SpelledMeasure measure)
    {
        var cells = new RequirementCells(measure.Sign, measure.Sign + measure.Number + measure.Unit, measure.Unit);
        var shorter = RepeatedInTarget.Shorter(cells);

        Assert.True(shorter is not null || measure.RunsTogether || RequirementReader.Default.Read(cells).Requirement.Target.Kind != TargetKind.Quantitative);
        AssertReadsTheSame(cells, shorter);
    }

    [Property(MaxTest = 500)]
    public void Whatever_is_shortened_asks_for_the_same(SpelledCell cell, HostileText text, SpelledMeasure measure)
    {
        foreach (var cells in new RequirementCells[] { new(measure.Sign, cell.Text, measure.Unit), new("≥", cell.Text, ""), new(measure.Sign, text.Value, "%"), new(text.Value, cell.Text, text.Value) })
        {
            AssertReadsTheSame(cells, RepeatedInTarget.Shorter(cells));
        }
    }

    private static void AssertReadsTheSame(RequirementCells cells, string? shorter)
    {
        if (shorter is not null)
        {
            Assert.Equal(RequirementReader.Default.Read(cells).Requirement, RequirementReader.Default.Read(cells with { Target = shorter }).Requirement);
            Assert.True(shorter.Length < cells.Target!.Length);
            Assert.Null(RepeatedInTarget.Shorter(cells with { Target = shorter }));
        }
    }
}
