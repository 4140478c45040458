using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Classification;

public sealed class CountAsQualityTests
{
    private static readonly RuleVerifier Rule = BuiltInRule.Verifier("PG3002");

    [Fact]
    public void Things_people_and_visits_are_counted() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | [|质量指标|] | 走访数量 | ≥ | 1000 | 人次 |
        | [|质量指标|] | 开展督导 | ＞ | 4 | 次 |
        | [|质量指标|] | 学习人数 | ≥ | 200 |  |
        """);

    [Fact]
    public void A_count_can_be_one_of_quality() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 质量指标 | 安全事故 | ＝ | 0 | 起 |
        | 质量指标 | 停水 | ≤ | 3 | 次 |
        | 质量指标 | 竣工验收 | ＝ | 1 | 次 |
        | 质量指标 | 获省级表彰 | ≥ | 2 | 项 |
        | 质量指标 | 发明专利 | ≥ | 5 | 件 |
        | 质量指标 | 桥面宽度 | ≥ | 7 | 米 |
        | 质量指标 | 优 | 定性 | 优 | |
        """);

    [Fact]
    public void A_county_knows_more_words() => Rule.With("qualityWords", "百强").Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 质量指标 | 百强企业 | ≥ | 2 | 家 |
        """);
}
