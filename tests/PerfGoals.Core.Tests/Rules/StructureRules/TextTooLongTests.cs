using PerfGoals.Rules;
using PerfGoals.Rules.BuiltIn.Structure;
using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.StructureRules;

public sealed class TextTooLongTests
{
    private static readonly RuleVerifier Verifier = RuleVerifier.For(BuiltInRules.All.OfType<TextTooLong>().Single());

    [Fact]
    public void Goal_and_value_have_limits_of_their_own() => Verifier.With("goal", 4).With("target", 2).Verify("""
        | 项目名称 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | [|造林六百亩|] | 产出指标 | 数量指标 | 造林 | ≥ | [|600|] | 亩 | 20 |
        | 别项目 | 造林六百 | 产出指标 | 数量指标 | 造林 | ≥ | 60 | 亩 | 20 |
        """);

    [Fact]
    public void Spaces_are_not_counted() => Verifier.With("goal", 4).With("target", 2).Verify("""
        | 项目名称 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 别项目 | 造 林 六 百 | 产出指标 | 数量指标 | 造林 | ≥ | 6 0 | 亩 | 20 |
        """);
}
