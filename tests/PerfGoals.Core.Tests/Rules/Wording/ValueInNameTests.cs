using PerfGoals.Rules;
using PerfGoals.Rules.BuiltIn.Wording;
using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.Wording;

public sealed class ValueInNameTests
{
    private static readonly RuleVerifier Verifier = RuleVerifier.For(BuiltInRules.All.OfType<ValueInName>().Single());

    [Fact]
    public void Values_at_the_end_are_flagged() => Verifier.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 数量指标 | [|培训学员≥200人|] | ≥ | 200 | 人 | 10 |
        |  | 产出指标 | 数量指标 | [|发放补贴金额28.8万元|] | ＝ | 100 | % | 10 |
        |  | 产出指标 | 数量指标 | [|群众满意度达到95%以上|] | ≥ | 95 | % | 10 |
        |  | 产出指标 | 数量指标 | [|发放宣传资料5000份|] | ≥ | 5000 | 份 | 10 |
        |  | 产出指标 | 数量指标 | [|道路改造长度5公里|] | ≥ | 5 | 公里 | 10 |
        """);

    [Fact]
    public void Numbers_that_belong_to_the_name_are_not() => Verifier.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 数量指标 | 65岁以上老年人体检率 | ≥ | 90 | % | 10 |
        |  | 产出指标 | 数量指标 | 0-6岁儿童管理率 | ≥ | 90 | % | 10 |
        |  | 产出指标 | 数量指标 | 2小时到场率 | ≥ | 95 | % | 10 |
        |  | 产出指标 | 数量指标 | 12345热线办结率 | ≥ | 95 | % | 10 |
        |  | 产出指标 | 数量指标 | 第3批项目完工率 | ≥ | 95 | % | 10 |
        |  | 产出指标 | 数量指标 | PM2.5平均浓度 | ≤ | 35 | μg/m³ | 10 |
        |  | 产出指标 | 数量指标 | 2025年培训人数 | ≥ | 200 | 人 | 10 |
        |  | 产出指标 | 数量指标 | 业务用房改造（2025年） | ＝ | 1 | 处 | 10 |
        |  | 产出指标 | 数量指标 | 改造泵站3座 | ≥ | 1 | 座 | 10 |
        |  | 产出指标 | 数量指标 | 开办培训3期 | ≥ | 3 | 期 | 10 |
        |  | 产出指标 | 数量指标 | 创建5A级景区 | ≥ | 1 | 个 | 10 |
        |  | 产出指标 | 数量指标 | 两癌筛查人数 | ≥ | 800 | 人 | 10 |
        |  | 产出指标 | 数量指标 | “三支一扶”人员数 | ≥ | 8 | 人 | 10 |
        """);

    [Fact]
    public void The_value_that_the_target_repeats_can_be_dropped_from_the_name()
    {
        var result = Verifier.Verify("""
            | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
            | 某项目 | 产出指标 | 数量指标 | [|培训学员≥200人|] | ≥ | 200 | 人 | 10 |
            """);

        var edit = Assert.Single(Assert.Single(Assert.Single(result.Diagnostics).Fixes).Edits);
        Assert.Equal(("培训学员≥200人", "培训学员"), (edit.Before, edit.After));
    }
}
