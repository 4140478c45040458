using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Values;

public sealed class SignAgainstKindTests
{
    private static readonly RuleVerifier Rule = BuiltInRule.Verifier("PG3024");

    [Fact]
    public void Satisfaction_with_a_ceiling() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 服务对象满意度指标 | 社区矫正对象满意度 | {|higher-is-better:≤|} | 80 | % |
        | 服务对象满意度指标 | 读者满意率 | {|higher-is-better:＜|} | 90 | % |
        | 社会效益指标 | 居民满意度 | {|higher-is-better:≤|} | 90 | 分 |
        | 服务对象满意度指标 | 游客好评率 | {|higher-is-better:不超过|} | 90 | % |
        | 服务对象满意度指标 | 受益群众满意 | {|higher-is-better:≤|} | 90 | % |
        """);

    [Fact]
    public void A_cost_with_a_floor() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 经济成本指标 | 调解员聘用成本 | {|lower-is-better:≥|} | 155 | 万元 |
        | 成本指标 | 每公里养护单价 | {|lower-is-better:＞|} | 0.8 | 万元/公里 |
        | 经济成本指标 | 征求法律顾问意见和建议 | {|lower-is-better:≥|} | 20 | 万元 |
        """);

    [Fact]
    public void Good_rates_with_a_ceiling_bad_ones_and_waits_with_a_floor() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 时效指标 | 经费支付及时率 | {|higher-is-better:≤|} | 95 | % |
        | 质量指标 | 工程验收合格率（%） | {|higher-is-better:≤|} | 100 | % |
        | 社会效益指标 | 自来水覆盖率 | {|higher-is-better:＜|} | 88 | % |
        | 质量指标 | 设备故障率 | {|lower-is-better:≥|} | 2 | % |
        | 质量指标 | 苗木不合格率 | {|lower-is-better:≥|} | 2 | % |
        | 社会效益指标 | 有责投诉件数 | {|lower-is-better:≥|} | 5 | 件 |
        | 社会效益指标 | 生产安全事故 | {|lower-is-better:≥|} | 1 | 起 |
        | 社会效益指标 | 生产安全事故 | {|lower-is-better:＞|} | 0 | 起 |
        | 社会效益指标 | 货车超限率 | {|lower-is-better:≥|} | 2 | % |
        | 质量指标 | 污水超标率 | {|lower-is-better:≥|} | 2 | % |
        | 质量指标 | 手术成功率 | {|higher-is-better:≤|} | 95 | % |
        | 时效指标 | 水毁抢通时间 | {|lower-is-better:≥|} | 24 | 小时 |
        | 质量指标 | 超限车辆查处率 | {|higher-is-better:≤|} | 95 | % |
        | 质量指标 | 违法案件查处率 | {|higher-is-better:≤|} | 95 | % |
        | 质量指标 | 逾期案件化解率 | {|higher-is-better:≤|} | 95 | % |
        | 质量指标 | 登记差错率 | {|lower-is-better:≥|} | 1 | % |
        | 时效指标 | 险情响应时间 | {|lower-is-better:≥|} | 2 | 小时 |
        | 时效指标 | 项目完成时间 | {|lower-is-better:≥|} | 12 | 月 |
        """);

    [Fact]
    public void Satisfaction_that_is_none_or_that_less_of_is_better() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 服务对象满意度指标 | 群众不满意率 | ≤ | 5 | % |
        | 服务对象满意度指标 | 群众投诉率 | ≤ | 1 | % |
        | 服务对象满意度指标 | 满意度排名 | ≤ | 3 | 名 |
        | 服务对象满意度指标 | 满意度下降幅度 | ≤ | 2 | % |
        | 数量指标 | 满意度调查费用 | ≤ | 3 | 万元 |
        | 服务对象满意度指标 | 群众满意度 | ≥ | 80 | % |
        | 服务对象满意度指标 | 群众满意度 | ＝ | 80 | % |
        | 服务对象满意度指标 | 群众满意度 | 定性 | 高 | |
        """);

    [Fact]
    public void Money_that_is_saved_raised_or_paid_to_people() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 经济成本指标 | 节约采购成本 | ≥ | 10 | 万元 |
        | 经济成本指标 | 低保标准 | ≥ | 6600 | 元/人·年 |
        | 经济成本指标 | 环卫工人工资 | ≥ | 2200 | 元/月 |
        | 经济成本指标 | 县级配套资金 | ≥ | 200 | 万元 |
        | 经济成本指标 | 带动社会资本投入 | ≥ | 500 | 万元 |
        | 经济成本指标 | 成本控制率 | ≥ | 95 | % |
        | 经济效益指标 | 降低企业成本 | ≥ | 500 | 万元 |
        | 经济成本指标 | 采购成本 | ≤ | 10 | 万元 |
        """);

    [Fact]
    public void Bad_things_that_are_dealt_with_or_counted_as_work() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 时效指标 | 投诉办结率 | ≥ | 98 | % |
        | 质量指标 | 故障排除率 | ≥ | 98 | % |
        | 质量指标 | 无事故率 | ≥ | 98 | % |
        | 社会效益指标 | 减少交通事故 | ≥ | 20 | 起 |
        | 社会效益指标 | 事故下降率 | ≥ | 10 | % |
        | 数量指标 | 交通事故 | ≥ | 300 | 起 |
        | 数量指标 | 受理投诉 | ≥ | 300 | 件 |
        | 质量指标 | 控辍保学劝返流失学生 | ≥ | 3 | 人 |
        | 社会效益指标 | 曝光餐饮浪费 | ≥ | 12 | 起 |
        | 社会效益指标 | 挽回浪费损失 | ≥ | 3 | 次 |
        """);

    [Fact]
    public void Rates_and_times_that_can_go_either_way() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 质量指标 | 逾期办结率 | ≤ | 2 | % |
        | 质量指标 | 任务未完成率 | ≤ | 2 | % |
        | 质量指标 | 资产违规处置率 | ≤ | 2 | % |
        | 质量指标 | 逾期整改率 | ≤ | 2 | % |
        | 质量指标 | 查处率 | ≥ | 95 | % |
        | 社会效益指标 | 治理超限率 | ≥ | 2 | % |
        | 社会效益指标 | 生产安全事故 | ≥ | 0 | 起 |
        | 经济成本指标 | 预算完成率 | ≤ | 100 | % |
        | 质量指标 | 杂草覆盖率 | ≤ | 5 | % |
        | 生态效益指标 | 能耗指标完成率 | ≤ | 100 | % |
        | 质量指标 | 设备使用年限 | ≥ | 10 | 年 |
        | 数量指标 | 轮训时间 | ≥ | 60 | 学时 |
        | 时效指标 | 每周开放时间 | ≥ | 56 | 小时 |
        | 时效指标 | 提前完成时间 | ≥ | 5 | 天 |
        | 时效指标 | 缩短审批时限 | ≥ | 3 | 工作日 |
        | 时效指标 | 公示时间 | ≥ | 7 | 天 |
        | 质量指标 | 平均无故障时间 | ≥ | 500 | 小时 |
        | 质量指标 | 管理费占比 | ≤ | 3 | % |
        | 社会效益指标 | 贫困发生率 | ≤ | 3 | % |
        """);

    [Fact]
    public void A_word_of_direction_in_the_name_is_left_to_the_rule_about_these() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 经济成本指标 | 每亩种植成本不超过 | ≥ | 800 | 元 |
        | 经济效益指标 | 收入增长率 | ≤ | 8 | % |
        """);

    [Fact]
    public void A_county_knows_more_words() => Rule.With("goods", "复耕率").Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 质量指标 | 撂荒地复耕率 | {|higher-is-better:≤|} | 90 | % |
        | 质量指标 | 合格率 | ≤ | 90 | % |
        """);

    [Theory]
    [InlineData("", "不超过90%", "≥90%")]
    [InlineData("", "＜90", "≥90")]
    [InlineData("小于等于", "90", "90")]
    [InlineData("", "≤100", "=100")]
    public void The_sign_is_turned_round_where_it_stands(string sign, string before, string after) => Rule.VerifyFix(
        $"| 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |\n| 服务对象满意度指标 | 读者满意率 | [|{sign}|] | {before} | % |",
        $"| 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |\n| 服务对象满意度指标 | 读者满意率 | {(sign.Length == 0 ? "" : "≥")} | {after} | % |");

    [Fact]
    public void What_it_costs_in_all_is_a_cost_whoever_is_paid() => BuiltInRule.Verifier("PG3024").Verify("""
        | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 成本指标 | 经济成本指标 | 低保金总成本 | [|≥|] | 42000000 | 元 |
        | 成本指标 | 经济成本指标 | 低保金发放标准 | ≥ | 630 | 元/人·月 |
        | 成本指标 | 经济成本指标 | 节约低保金总成本 | ≥ | 20000 | 元 |
        """);
}
