using PerfGoals.Rules;
using PerfGoals.Rules.BuiltIn.Wording;
using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.Wording;

public sealed class UnitAgainstNameTests
{
    private static readonly RuleVerifier Verifier = RuleVerifier.For(BuiltInRules.All.OfType<UnitAgainstName>().Single());

    [Fact]
    public void Another_unit_than_the_name_says_is_flagged() => Verifier.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 数量指标 | 接待人次 | ≥ | 200 | [|人|] | 10 |
        |  | 产出指标 | 数量指标 | 救助人数 | ≥ | 200 | [|户|] | 10 |
        |  | 产出指标 | 数量指标 | 服务天数 | ≥ | 200 | [|%|] | 10 |
        |  | 产出指标 | 数量指标 | 运行费用（万元） | ≤ | 95 | [|%|] | 10 |
        """);

    [Fact]
    public void Units_of_one_kind_agree() => Verifier.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 数量指标 | 接待人次 | ≥ | 2 | 万人次 | 10 |
        |  | 产出指标 | 数量指标 | 培训人数 | ≥ | 200 | 名 | 10 |
        |  | 产出指标 | 数量指标 | 演出次数 | ≥ | 12 | 场 | 10 |
        |  | 产出指标 | 数量指标 | 案件件数 | ≥ | 12 | 起 | 10 |
        |  | 产出指标 | 数量指标 | 检查次数 | ≥ | 2 | 次/年 | 10 |
        |  | 产出指标 | 数量指标 | 在岗天数 | ≥ | 20 | 个工作日 | 10 |
        |  | 产出指标 | 数量指标 | 参加人数 | ≥ | 增长5% |  | 10 |
        |  | 产出指标 | 数量指标 | 项目个数 | ≥ | 3 | 处 | 10 |
        |  | 产出指标 | 数量指标 | 覆盖户数 | ≥ | 3 | 万户 | 10 |
        |  | 产出指标 | 数量指标 | 培训学时（人均） | ≥ | 60 | 学时 | 10 |
        """);
}
