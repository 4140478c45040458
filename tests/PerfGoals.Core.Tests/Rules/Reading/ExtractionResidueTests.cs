using PerfGoals.Rules;
using PerfGoals.Rules.BuiltIn.Reading;
using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.Reading;

public sealed class ExtractionResidueTests
{
    private static readonly RuleVerifier Verifier = RuleVerifier.For(BuiltInRules.All.OfType<ExtractionResidue>().Single());

    [Fact]
    public void Codes_are_flagged_wherever_spaces_stand() => Verifier.Verify("""
        | 项目名称 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | [|数字&NBSP;乡村|] | [|建设[bookmark: _GoBack]服务站。|] | 产出指标 | 数量指标 | [|错误！未找到引用源。|] | ≥ | 30 | 个 | 20 |
        | [|服务|] | [|建站_x000D_|] | 产出指标 | 数量指标 | [|(cid:12)服务站|] | ≥ | 30 | 个 | 20 |
        """);

    [Fact]
    public void Letters_and_signs_of_names_are_not() => Verifier.Verify("""
        | 项目名称 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 5G&物联网 | 建设服务站（cid编码）。 | 产出指标 | 数量指标 | A&B型终端_X | ≥ | 30 | 个 | 20 |
        """);
}
