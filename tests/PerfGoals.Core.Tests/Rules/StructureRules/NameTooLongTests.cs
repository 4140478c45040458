using PerfGoals.Rules;
using PerfGoals.Rules.BuiltIn.Structure;
using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.StructureRules;

public sealed class NameTooLongTests
{
    private static readonly RuleVerifier Verifier = RuleVerifier.For(BuiltInRules.All.OfType<NameTooLong>().Single());

    [Fact]
    public void One_character_more_than_allowed_is_too_long() => Verifier.With("most", 4).Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 数量指标 | [|造林六百亩|] | ≥ | 600 | 亩 | 20 |
        |  | 产出指标 | 数量指标 | 造林六百 | ≥ | 600 | 亩 | 20 |
        |  | 产出指标 | 数量指标 | 造 林 六 百 | ≥ | 600 | 亩 | 20 |
        """);
}
