using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Classification;

public sealed class MisplacedSatisfactionTests
{
    private static readonly RuleVerifier Rule = BuiltInRule.Verifier("PG3007");

    [Fact]
    public void Satisfaction_elsewhere() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | {|satisfaction-elsewhere:质量指标|} | 参训人员满意率 | ≥ | 90 | % |
        | {|satisfaction-elsewhere:社会效益指标|} | 居民满意度 | ≥ | 90 | % |
        """);

    [Fact]
    public void Something_else_under_satisfaction() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | {|no-satisfaction:满意度指标|} | 办结及时率 | ≥ | 90 | % |
        | {|no-satisfaction:服务对象满意度指标|} | 受益人数 | ≥ | 90 | 人 |
        """);

    [Fact]
    public void What_tells_of_satisfaction_in_another_way_is_let_pass() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 服务对象满意度指标 | 受助学生 | ≥ | 90 | % |
        | 服务对象满意度指标 | 群众投诉率 | ≤ | 1 | % |
        | 服务对象满意度指标 | 服务好评情况 | 定性 | 优 | |
        | 社会效益指标 | 维护合法权益（优：措施得力，满意度高。差：满意度低） | 定性 | 优 | |
        | 数量指标 | 满意度调查人数 | ≥ | 300 | 人 |
        """);
}
