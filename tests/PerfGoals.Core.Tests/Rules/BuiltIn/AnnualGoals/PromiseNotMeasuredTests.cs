using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.AnnualGoals;

public sealed class PromiseNotMeasuredTests
{
    private static readonly RuleVerifier Rule = BuiltInRule.Verifier("PG4102");

    [Fact]
    public void What_is_only_mentioned_is_no_promise() => Rule.Verify("""
        | 项目名称 | 年度目标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 公共卫生 | 为辖区常住居民免费提供12类基本公共卫生服务。 | 质量指标 | 建档率 | ≥ | 92 | % |
        | 老年关爱 | 为65岁以上老年人提供14项服务，覆盖3大类人群。 | 质量指标 | 走访率 | ≥ | 92 | % |
        | 人员经费 | 保障单位编制内12名在职人员和5名临聘人员工资。 | 质量指标 | 工资足额发放率 | ＝ | 100 | % |
        | 政务公开 | 以不少于2种方式公开信息。 | 质量指标 | 公开率 | ＝ | 100 | % |
        | 预算支出 | 完成年初预算80%以上支出进度，预算执行率达到95%。 | 质量指标 | 公开率 | ＝ | 100 | % |
        | 衔接资金 | 2025年6月底前拨付50%。 | 质量指标 | 资金拨付率 | ＝ | 100 | % |
        """);

    [Fact]
    public void A_promise_beside_such_words_is_one() => Rule.Verify("""
        | 项目名称 | 年度目标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 老年关爱 | [|为65岁以上老年人提供14项服务，体检6000人次。|] | 质量指标 | 走访率 | ≥ | 92 | % |
        | 衔接资金 | [|2025年6月底前建成仓库3座。|] | 质量指标 | 资金拨付率 | ＝ | 100 | % |
        """);
}
