using PerfGoals.Rules;
using PerfGoals.Rules.BuiltIn.Reading;
using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.Reading;

public sealed class PlaceholderLeftTests
{
    private static readonly RuleVerifier Verifier = RuleVerifier.For(BuiltInRules.All.OfType<PlaceholderLeft>().Single());

    [Fact]
    public void Marks_of_a_template_are_flagged() => Verifier.Verify("""
        | 项目名称 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | [|××项目|] | [|完成__件，发放**万元。|] | 产出指标 | 数量指标 | [|XX村造林面积|] | ≥ | 600 | 亩 | 20 |
        | [|待定|] | 略 | 产出指标 | 数量指标 | [|＊＊镇造林面积|] | ≥ | 600 | 亩 | 20 |
        """);

    [Fact]
    public void What_only_looks_alike_is_not() => Verifier.Verify("""
        | 项目名称 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 3×4米围栏 | 等待定期检查期间，*号地块每2×2米植1株。 | 产出指标 | 数量指标 | *XXL号防护服 | ≥ | 600 | 件 | 20 |
        | 二○○八年林地管护 | 目标1：管护林地…… | 产出指标 | 数量指标 | MAXX型设备 | ≥ | 600 | 台 | 20 |
        | 甲 |  | 产出指标 | 数量指标 | x射线机 | ≥ | 6 | 台 | 20 |
        """);

    [Fact]
    public void The_value_is_the_business_of_another_rule() => Verifier.Verify("""
        | 项目名称 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 甲 |  | 产出指标 | 数量指标 | 造林面积 | ≥ | ** | 亩 | 20 |
        """);
}
