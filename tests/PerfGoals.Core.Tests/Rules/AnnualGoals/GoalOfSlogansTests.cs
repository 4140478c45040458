using PerfGoals.Rules;
using PerfGoals.Rules.BuiltIn.AnnualGoals;
using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.AnnualGoals;

public sealed class GoalOfSlogansTests
{
    private static readonly RuleVerifier Verifier = RuleVerifier.For(BuiltInRules.All.OfType<GoalOfSlogans>().Single());

    [Fact]
    public void Slogans_alone_are_flagged()
    {
        Verifier.Verify("""
            | 项目名称 | 预算数（万元） | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
            | 某项目 | 100 | [|落实社区矫正监督管理、教育矫正和社会适应性帮扶工作要求，把社区服刑人员改造、教育成为守法公民，维护社会稳定。|] | 产出指标 | 质量指标 | 件数 | ≥ | 3 | 件 | 10 |
            """);
    }

    [Fact]
    public void Work_dates_and_numbers_are_not_slogans()
    {
        Verifier.Verify("""
            | 项目名称 | 预算数（万元） | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
            | 某项目 | 100 | 完成法律援助任务，切实维护群众权益。 | 产出指标 | 质量指标 | 件数 | ≥ | 3 | 件 | 10 |
            """);
        Verifier.Verify("""
            | 项目名称 | 预算数（万元） | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
            | 某项目 | 100 | 老旧小区改造，提升居住环境。 | 产出指标 | 质量指标 | 件数 | ≥ | 3 | 件 | 10 |
            """);
        Verifier.Verify("""
            | 项目名称 | 预算数（万元） | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
            | 某项目 | 100 | 提升服务质量，12月底前见效。 | 产出指标 | 质量指标 | 件数 | ≥ | 3 | 件 | 10 |
            """);
        Verifier.Verify("""
            | 项目名称 | 预算数（万元） | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
            | 某项目 | 100 | 提升服务质量，满意度≥90%。 | 产出指标 | 质量指标 | 件数 | ≥ | 3 | 件 | 10 |
            """);
    }

    [Theory]
    [InlineData("丰富群众文化生活，推动文化事业高质量发展。")]
    [InlineData("提高预算编制质量，严格执行预算，保障单位日常运转。")]
    public void Work_that_is_only_to_be_done_better_is_none(string goal) => Verifier.Verify($"""
        | 项目名称 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | [|{goal}|] | 产出指标 | 质量指标 | 件数 | ≥ | 3 | 件 | 10 |
        """);

    [Fact]
    public void Work_that_makes_something_better_is_work() => Verifier.Verify("""
        | 项目名称 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 改善渠系建设，提高灌溉能力。 | 产出指标 | 质量指标 | 件数 | ≥ | 3 | 件 | 10 |
        """);
}
