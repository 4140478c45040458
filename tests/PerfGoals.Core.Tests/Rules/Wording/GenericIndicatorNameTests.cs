using System.Globalization;
using PerfGoals.Rules;
using PerfGoals.Rules.BuiltIn.Structure;
using PerfGoals.Rules.BuiltIn.Timing;
using PerfGoals.Rules.BuiltIn.Wording;
using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.Wording;

public sealed class GenericIndicatorNameTests
{
    private static readonly RuleVerifier Verifier = RuleVerifier.For(BuiltInRules.All.OfType<GenericIndicatorName>().Single());

    [Fact]
    public void Names_that_fit_any_project_are_flagged() => Verifier.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 数量指标 | [|完成时间|] | ＝ | 1 | 年 | 10 |
        |  | 产出指标 | 数量指标 | [|服务对象满意度|] | ≥ | 95 | % | 10 |
        |  | 产出指标 | 数量指标 | [|成本|] | ≤ | 10 | 万元 | 10 |
        |  | 产出指标 | 数量指标 | [| 项目总成本。 |] | ≤ | 10 | 万元 | 10 |
        """);

    [Fact]
    public void Names_that_say_of_what_are_not() => Verifier.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 数量指标 | 大坝加固完成时间 | ≤ | 12 | 月 | 10 |
        |  | 产出指标 | 数量指标 | 受援人满意度 | ≥ | 95 | % | 10 |
        |  | 产出指标 | 数量指标 | 调解员聘用成本 | ≤ | 155 | 万元 | 10 |
        """);

    [Fact]
    public void A_name_that_repeats_its_level_is_reported_once()
    {
        const string Rows = """
            | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
            | 某项目 | 满意度指标 | 服务对象满意度指标 | {0} | ≥ | 95 | % | 10 |
            |  | 产出指标 | 数量指标 | {1} | ≥ | 95 | 件 | 10 |
            |  | 成本指标 | 经济成本指标 | {2} | ≤ | 95 | 万元 | 10 |
            """;

        Verifier.Verify(string.Format(CultureInfo.InvariantCulture, Rows, "服务对象满意度", "数量", "成本"));
        RuleVerifier.For(BuiltInRules.All.OfType<NameRepeatsLevel>().Single())
            .Verify(string.Format(CultureInfo.InvariantCulture, Rows, "[|服务对象满意度|]", "[|数量|]", "[|成本|]"));
    }

    [Fact]
    public void A_name_that_fits_any_project_is_one_thing_and_a_time_without_an_end_is_another()
    {
        Verifier.Verify("""
            | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
            | 某项目 | 产出指标 | 时效指标 | [|完成时间|] | ≤ | 12月31日 |  | 10 |
            |  | 产出指标 | 时效指标 | 校舍维修完成时间 | ＝ | 1 | 年 | 10 |
            """);
        RuleVerifier.For(BuiltInRules.All.OfType<PeriodWithoutReference>().Single()).Verify("""
            | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
            | 某项目 | 产出指标 | 时效指标 | 完成时间 | ≤ | 12月31日 |  | 10 |
            |  | 产出指标 | 时效指标 | 校舍维修完成时间 | ＝ | [|1|] | 年 | 10 |
            """);
    }
}
