using PerfGoals.Rules;
using PerfGoals.Rules.BuiltIn.Structure;
using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.StructureRules;

public sealed class MissingUnitTests
{
    private static readonly RuleVerifier Verifier = RuleVerifier.For(BuiltInRules.All.OfType<MissingUnit>().Single());

    [Fact]
    public void A_number_needs_a_unit() => Verifier.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 数量指标 | 出差人数 | ＝ | 8 | [||] | 20 |
        |  | 产出指标 | 质量指标 | 合格率 | 区间 | 90-95 | [| |] | 20 |
        |  | 产出指标 | 时效指标 | 结案时间 | ≤ | 30 | [||] | 20 |
        """);

    [Fact]
    public void The_unit_may_stand_in_the_value_or_in_the_brackets_of_the_name() => Verifier.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 数量指标 | 出差人数 | ＝ | 8人 |  | 20 |
        |  | 产出指标 | 数量指标 | 培训（人次） | ≥ | 300 |  | 20 |
        |  | 产出指标 | 质量指标 | 合格率 | ≥ | 95% |  | 20 |
        """);

    [Fact]
    public void Brackets_that_hold_no_unit_say_nothing() => Verifier.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 数量指标 | 培训（含复训） | ≥ | 300 | [||] | 20 |
        """);

    [Fact]
    public void Some_numbers_have_none() => Verifier.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 效益指标 | 社会效益指标 | 群众安全感指数 | ≥ | 97 |  | 10 |
        |  | 效益指标 | 社会效益指标 | 全省考核排名 | ≤ | 10 |  | 10 |
        |  | 产出指标 | 时效指标 | 竣工年份 | ≤ | 2025 |  | 10 |
        |  | 产出指标 | 数量指标 | 师生比 | ≤ | 0.05 |  | 10 |
        """);

    [Fact]
    public void A_mark_for_none_is_an_answer() => Verifier.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 数量指标 | 防护等级 | ≥ | 3 | / | 20 |
        """);

    [Fact]
    public void Words_and_dates_have_none() => Verifier.VerifyNotApplicable("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 质量指标 | 管理质量 | 定性 | 优 |  | 20 |
        |  | 产出指标 | 时效指标 | 完成时间 | ≤ | 12月31日 |  | 20 |
        |  | 产出指标 | 数量指标 | 服务次数 | 定量（其他） | 20 |  | 20 |
        |  | 产出指标 | 数量指标 | 服务次数 | 不适用 | 20 |  | 20 |
        |  | 产出指标 | 数量指标 | 占比 | ＝ | 1:3 |  | 20 |
        """);

    [Fact]
    public void The_words_can_be_changed() => Verifier.With("pure", "绿视率").Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 数量指标 | 群众安全感指数 | ≥ | 97 | [||] | 20 |
        |  | 产出指标 | 数量指标 | 绿视率 | ≥ | 25 |  | 20 |
        """);
}
