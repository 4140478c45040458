using PerfGoals.Goals;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Portfolio;

public sealed class YearOnYearRulesTests
{
    [Theory]
    [InlineData("某县司法局", "人民调解", "30", "调解成功率", "≥", "98", "%", "30", "调解成功率", "≥", "95", "%", true)]
    // No worse, or better.
    [InlineData("某县司法局", "人民调解", "30", "调解成功率", "≥", "98", "%", "30", "调解成功率", "≥", "98", "%", false)]
    [InlineData("某县司法局", "人民调解", "30", "办结时间", "≤", "10", "天", "30", "办结时间", "≤", "8", "天", false)]
    [InlineData("某县司法局", "人民调解", "30", "办结时间", "≤", "8", "天", "30", "办结时间", "≤", "10", "天", true)]
    // The name of the project says the year.
    [InlineData("某县司法局", "2025年人民调解", "30", "调解成功率", "≥", "98", "%", "30", "调解成功率", "≥", "95", "%", true)]
    [InlineData("某县司法局", "人民调解（2025年度）", "30", "调解成功率", "≥", "98", "%", "30", "调解成功率", "≥", "95", "%", true)]
    // Another unit, another project, another indicator.
    [InlineData("某县民政局", "人民调解", "30", "调解成功率", "≥", "98", "%", "30", "调解成功率", "≥", "95", "%", false)]
    [InlineData("某县司法局", "法律援助", "30", "调解成功率", "≥", "98", "%", "30", "调解成功率", "≥", "95", "%", false)]
    [InlineData("某县司法局", "人民调解", "30", "调解成功率", "≥", "98", "%", "30", "协议履行率", "≥", "95", "%", false)]
    // Units are converted.
    [InlineData("某县司法局", "人民调解", "30", "发放资料", "≥", "2", "万份", "30", "发放资料", "≥", "20000", "份", false)]
    [InlineData("某县司法局", "人民调解", "30", "发放资料", "≥", "2", "万份", "30", "发放资料", "≥", "15000", "份", true)]
    // The budget shrank as much, or less.
    [InlineData("某县司法局", "人民调解", "30", "调解纠纷", "≥", "3000", "件", "20", "调解纠纷", "≥", "2000", "件", false)]
    [InlineData("某县司法局", "人民调解", "30", "调解纠纷", "≥", "3000", "件", "27", "调解纠纷", "≥", "2000", "件", true)]
    // A rate does not go with the budget, a cost does.
    [InlineData("某县司法局", "人民调解", "30", "调解成功率", "≥", "98", "%", "15", "调解成功率", "≥", "95", "%", true)]
    [InlineData("某县司法局", "人民调解", "30", "项目总成本", "≤", "30", "万元", "40", "项目总成本", "≤", "40", "万元", false)]
    [InlineData("某县司法局", "人民调解", "30", "项目总成本", "≤", "30", "万元", "30", "项目总成本", "≤", "40", "万元", true)]
    // A raised standard of what is paid to people asks for no less.
    [InlineData("某县司法局", "人民调解", "30", "每生每天膳食补助标准", "≤", "4", "元/人·天", "30", "每生每天膳食补助标准", "≤", "5", "元/人·天", false)]
    [InlineData("某县司法局", "人民调解", "30", "每生每天膳食成本", "≤", "4", "元/人·天", "30", "每生每天膳食成本", "≤", "5", "元/人·天", true)]
    [InlineData("某县司法局", "人民调解", "", "项目总成本", "≤", "30", "万元", "", "项目总成本", "≤", "40", "万元", false)]
    // Neither year says which way is better, or the two disagree.
    [InlineData("某县司法局", "人民调解", "30", "调解纠纷", "＝", "3000", "件", "30", "调解纠纷", "＝", "2000", "件", false)]
    [InlineData("某县司法局", "人民调解", "30", "调解纠纷", "≥", "3000", "件", "30", "调解纠纷", "≤", "2000", "件", false)]
    [InlineData("某县司法局", "人民调解", "30", "调解成功率", "＝", "100", "%", "30", "调解成功率", "≥", "95", "%", true)]
    public void A_target_is_below_last_years_where_its_sign_says_so(
        string unit, string project, string budget, string name, string sign, string target, string measure, string budgetNow, string nameNow, string signNow, string targetNow, string measureNow, bool isBelow) =>
        BuiltInRule.Verifier("PG6005").VerifyPortfolio($"""
            2024年度项目绩效目标申报表
            | 单位名称 | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
            | 某县司法局 | 人民调解 | {budget} | 产出指标 | 质量指标 | {name} | {sign} | {target} | {measure} |

            2025年度项目绩效目标申报表
            | 单位名称 | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
            | {unit} | {project} | {budgetNow} | 产出指标 | 质量指标 | {nameNow} | {signNow} | {(isBelow ? $"[|{targetNow}|]" : targetNow)} | {measureNow} |
            """);

    [Fact]
    public void A_message_writes_the_units_of_the_table()
    {
        var finding = Assert.Single(BuiltInRule.Verifier("PG6005").VerifyPortfolio(Two("每生每天膳食成本", "≤", "4", "元/人·天", "每生每天膳食成本", "≤", "[|5|]", "元/人·天")).Diagnostics);

        Assert.Equal("指标值的要求低于上年：上年 ≤4元/人·天，本年 ≤5元/人·天。", finding.Message.In(System.Globalization.CultureInfo.GetCultureInfo("zh-CN")));
    }

    [Fact]
    public void Units_that_do_not_convert_leave_it_undetermined()
    {
        foreach (var id in (string[])["PG6005", "PG6006"])
        {
            var result = BuiltInRule.Verifier(id).VerifyPortfolio(Two("调解纠纷", "≥", "3000", "件", "调解纠纷", "≥", "{|?:2000|}", "人次"));

            var place = Assert.Single(result.Undetermined);
            Assert.Equal((GoalPath.OfIndicator(0, 0).At(GoalField.Target), (int?)2), (place.Missing, place.Document?.Number));
            Assert.Equal((0, 1), (Assert.Single(result.Ledger).Violated, result.Ledger[0].Undetermined));
        }
    }

    [Theory]
    [InlineData("≥", "300", "≥", "601", true)]
    [InlineData("≥", "300", "≥", "600", false)]
    // PG6005's.
    [InlineData("≥", "300", "≥", "30", false)]
    [InlineData("≤", "300", "≤", "30", true)]
    [InlineData("＝", "300", "＝", "30", true)]
    [InlineData("＝", "300", "＝", "3000", true)]
    [InlineData("≥", "0", "≥", "30", false)]
    public void A_jump_is_more_than_a_multiple(string sign, string target, string signNow, string targetNow, bool isJump) =>
        BuiltInRule.Verifier("PG6006").VerifyPortfolio(Two("调解纠纷", sign, target, "件", "调解纠纷", signNow, isJump ? $"[|{targetNow}|]" : targetNow, "件"));

    [Fact]
    public void A_project_is_known_by_its_code_before_its_name() => BuiltInRule.Verifier("PG6005").VerifyPortfolio("""
        2024年度项目绩效目标申报表
        | 单位名称 | 项目编码 | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 某县司法局 | T01 | 人民调解 | 产出指标 | 质量指标 | 调解成功率 | ≥ | 98 | % |
        | 某县司法局 | T02 | 人民调解员补贴 | 产出指标 | 质量指标 | 调解成功率 | ≥ | 90 | % |

        2025年度项目绩效目标申报表
        | 单位名称 | 项目编码 | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 某县司法局 | T02 | 人民调解 | 产出指标 | 质量指标 | 调解成功率 | ≥ | 95 | % |
        """);

    private static string Two(string name, string sign, string target, string unit, string nameNow, string signNow, string targetNow, string unitNow) => $"""
        2024年度项目绩效目标申报表
        | 单位名称 | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 某县司法局 | 人民调解 | 产出指标 | 数量指标 | {name} | {sign} | {target} | {unit} |

        2025年度项目绩效目标申报表
        | 单位名称 | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 某县司法局 | 人民调解 | 产出指标 | 数量指标 | {nameNow} | {signNow} | {targetNow} | {unitNow} |
        """;
}
