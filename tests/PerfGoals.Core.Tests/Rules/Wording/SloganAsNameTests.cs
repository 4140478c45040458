using PerfGoals.Rules;
using PerfGoals.Rules.BuiltIn.Wording;
using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.Wording;

public sealed class SloganAsNameTests
{
    private static readonly RuleVerifier Verifier = RuleVerifier.For(BuiltInRules.All.OfType<SloganAsName>().Single());

    [Fact]
    public void Slogans_beside_years_or_shares_are_flagged() => Verifier.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 数量指标 | [|维护法律公平正义|] | ≥ | 1 | 年 | 10 |
        |  | 产出指标 | 数量指标 | [|聚焦城乡基层治理，发挥人民调解基础作用|] | ≥ | 1 | 年 | 10 |
        |  | 产出指标 | 数量指标 | [|提升群众获得感|] | ≥ | 1 | 年 | 10 |
        |  | 产出指标 | 数量指标 | [|保障基层组织正常运转|] | ＝ | 100 | % | 10 |
        |  | 产出指标 | 数量指标 | [|发挥党员先锋模范作用|] | ≥ | 95 | % | 10 |
        """);

    [Fact]
    public void What_can_be_counted_or_measured_is_none() => Verifier.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 数量指标 | 维护路灯 | ≥ | 600 | 盏 | 10 |
        |  | 产出指标 | 数量指标 | 服务企业 | ≥ | 50 | 家 | 10 |
        |  | 产出指标 | 数量指标 | 推进项目建设进度率 | ≥ | 95 | % | 10 |
        |  | 产出指标 | 数量指标 | 提高农民收入 | ≥ | 5 | % | 10 |
        |  | 产出指标 | 数量指标 | 保障对象覆盖率 | ≥ | 95 | % | 10 |
        |  | 产出指标 | 数量指标 | 设施使用年限 | ≥ | 10 | 年 | 10 |
        |  | 产出指标 | 数量指标 | 服务时间 | ≥ | 1 | 年 | 10 |
        |  | 产出指标 | 数量指标 | 加强巡逻 | ≥ | 300 | 次 | 10 |
        """);

    [Fact]
    public void Qualitative_rows_are_not_concerned() => Verifier.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 数量指标 | 维护社会和谐稳定 | 定性 | 优 |  | 10 |
        """);

    [Fact]
    public void To_enrich_something_for_a_year_is_a_slogan_and_to_add_to_it_is_none() => Verifier.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 效益指标 | 社会效益指标 | [|丰富群众精神文化生活|] | ≥ | 1 | 年 | 10 |
        |  | 产出指标 | 数量指标 | 丰富馆藏图书 | ≥ | 800 | 册 | 10 |
        """);
}
