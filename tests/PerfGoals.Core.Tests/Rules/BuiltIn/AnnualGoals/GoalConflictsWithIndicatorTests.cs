using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.AnnualGoals;

public sealed class GoalConflictsWithIndicatorTests
{
    private static readonly RuleVerifier Rule = BuiltInRule.Verifier("PG4101");

    [Fact]
    public void A_deadline_after_that_of_the_goal() => Rule.Verify("""
        | 项目名称 | 年度目标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 道路建设 | {|later:2025年9月底前建成通车。|} | 时效指标 | 道路建成通车时间 | ≤ | 2025年12月31日 | |
        | 校舍维修 | {|later:8月底前完成校舍维修，改善条件。|} | 时效指标 | 校舍维修完成时间 | ≤ | 2025年10月 | |
        """);

    [Fact]
    public void The_same_or_an_earlier_deadline_and_one_of_something_else_are_let_pass() => Rule.Verify("""
        | 项目名称 | 年度目标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 道路建设 | 2025年9月底前建成通车。 | 时效指标 | 道路建成通车时间 | ≤ | 2025年9月30日 | |
        | 道路建设一 | 2025年9月底前建成通车。 | 时效指标 | 道路建成通车时间 | ≤ | 2025年8月 | |
        | 道路建设二 | 2025年9月底前建成通车。 | 时效指标 | 通车道路验收时间 | ≤ | 2025年12月 | |
        | 道路建设三 | 2025年9月底前完成招标。 | 时效指标 | 道路建成时间 | ≤ | 2025年12月 | |
        | 道路建设四 | 12月底前完成。 | 时效指标 | 道路建成时间 | ≤ | 12月31日 | |
        """);
}
