using FsCheck.Xunit;
using PerfGoals.Checking;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Targets;
using PerfGoals.Testing;
using PerfGoals.Units;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Costs;

public sealed class QuantityTimesPriceTests
{
    private static readonly RuleVerifier Rule = BuiltInRule.Verifier("PG3045");

    [Fact]
    public void The_cost_of_the_thing_is_another_one() => Rule
        .Expect("cost", ("product", "500人次 × 400元/人次 = 20万元"), ("indicator", "护林员培训成本"), ("cost", "25万元"))
        .Verify("""
            | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
            | 林业 | 90 | 产出指标 | 数量指标 | 培训护林员人次 | ≥ | 500 | 人次 |
            |      |    | 成本指标 | 经济成本指标 | 护林员培训单价 | ≤ | {|cost:400|} | 元/人次 |
            |      |    | 成本指标 | 经济成本指标 | 护林员培训成本 | ≤ | 25 | 万元 |
            """);

    [Fact]
    public void The_project_is_the_thing() => Rule.Verify("""
        | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 农机购置补贴 | 150 | 产出指标 | 数量指标 | 补贴农机数量 | ≥ | 400 | 台 |
        |              |     | 成本指标 | 经济成本指标 | 每台农机补贴 | ＝ | {|budget:3000|} | 元/台 |
        | 村医岗位 | 66 | 产出指标 | 数量指标 | 村医岗位人数 | ＝ | 50 | 人 |
        |          |    | 成本指标 | 经济成本指标 | 村医岗位成本 | ≤ | {|budget:1.20|} | 万元/人·年 |
        """);

    [Fact]
    public void What_fits_is_fine_in_any_unit_and_as_far_as_digits_go() => Rule.Verify("""
        | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 农机购置补贴 | 120 | 产出指标 | 数量指标 | 补贴农机数量 | ≥ | 400 | 台 |
        |              |     | 成本指标 | 经济成本指标 | 每台农机补贴 | ＝ | 0.3 | 万元/台 |
        | 农村公路改造 | 1803 | 产出指标 | 数量指标 | 改造农村公路里程 | ≥ | 45000 | 米 |
        |              |      | 成本指标 | 经济成本指标 | 每公里改造成本 | ≤ | 40 | 万元/公里 |
        | 居民体检 | 126 | 产出指标 | 数量指标 | 居民体检人数 | ≥ | 1.2 | 万人 |
        |          |     | 成本指标 | 经济成本指标 | 居民体检单价 | ≤ | 100 | 元/人 |
        """);

    [Fact]
    public void Other_units_other_things_and_other_periods_are_not_compared() => Rule.Verify("""
        | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 教师培训 | 90 | 产出指标 | 数量指标 | 教师培训人数 | ≥ | 1200 | 人 |
        |          |    | 成本指标 | 经济成本指标 | 教师培训单价 | ≤ | 400 | 元/人次 |
        | 教师慰问 | 90 | 产出指标 | 数量指标 | 教师培训人数 | ≥ | 1200 | 人 |
        |          |    | 成本指标 | 经济成本指标 | 教师慰问单价 | ≤ | 400 | 元/人 |
        | 公益岗位 | 90 | 产出指标 | 数量指标 | 公益岗位人数 | ≥ | 60 | 人 |
        |          |    | 成本指标 | 经济成本指标 | 公益岗位成本 | ≤ | 2000 | 元/人·月 |
        | 困难帮扶 | 90 | 产出指标 | 数量指标 | 困难帮扶户数 | ≥ | 300 | 户 |
        |          |    | 成本指标 | 经济成本指标 | 困难帮扶单价 | ≤ | 300 | 元/户 |
        | 电脑及耗材 | 90 | 产出指标 | 数量指标 | 电脑 | ≥ | 100 | 台 |
        |            |    | 成本指标 | 经济成本指标 | 电脑单价 | ≤ | 6000 | 元/台 |
        """);

    [Fact]
    public void Two_counts_or_two_prices_of_one_thing_make_it_unsure() => Rule.Verify("""
        | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 道路改造 | 90 | 产出指标 | 数量指标 | 农村道路改造 | ≥ | 10 | 公里 |
        |          |    | 产出指标 | 数量指标 | 城区道路改造 | ≥ | 5 | 公里 |
        |          |    | 成本指标 | 经济成本指标 | 道路改造单价 | ≤ | 5 | 万元/公里 |
        | 电脑购置 | 90 | 产出指标 | 数量指标 | 电脑购置数量 | ≥ | 100 | 台 |
        |          |    | 成本指标 | 经济成本指标 | 电脑购置单价 | ≤ | 6000 | 元/台 |
        |          |    | 成本指标 | 经济成本指标 | 购置电脑单价 | ≤ | 9000 | 元/台 |
        """);

    [Fact]
    public void Others_may_pay_a_share_of_what_is_paid_by_a_standard() => Rule.Verify("""
        | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 居民医保 | 600 | 产出指标 | 数量指标 | 居民医保人数 | ≥ | 10000 | 人 |
        |          |     | 成本指标 | 经济成本指标 | 居民医保补助标准 | ＝ | 700 | 元/人·年 |
        """);

    [Fact]
    public void Several_years_and_other_money_are_not_compared() => Rule.VerifyNotApplicable("""
        | 项目名称 | 预算数（万元） | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 道路改造 | 1200 | 分三年完成。 | 产出指标 | 数量指标 | 道路改造 | ≥ | 45 | 公里 |
        |          |      |              | 成本指标 | 经济成本指标 | 道路改造单价 | ≤ | 40 | 万元/公里 |
        | 电脑购置 | 50 | 上级资金另列。 | 产出指标 | 数量指标 | 电脑购置 | ＝ | 100 | 台 |
        |          |    |                | 成本指标 | 经济成本指标 | 电脑购置单价 | ≤ | 6000 | 元/台 |
        | 值班 | 50 | 值班。 | 成本指标 | 经济成本指标 | 每月值班补贴 | ≤ | 600 | 元/人 |
        """);

    [Fact]
    public void What_comes_to_twice_the_budget_is_reported_whatever_else_the_project_does() => Rule.Verify("""
        | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 执法能力建设 | 80 | 产出指标 | 数量指标 | 购置执法车辆数 | ＝ | 10 | 辆 |
        |              |    | 成本指标 | 经济成本指标 | 采购单价 | ≤ | {|budget:20|} | 万元/辆 |
        | 人才队伍建设 | 80 | 产出指标 | 数量指标 | 培训人数 | ≥ | 2000 | 人 |
        |              |    | 成本指标 | 经济成本指标 | 人均培训成本 | ≤ | {|budget:1000|} | 元/人 |
        """);

    [Fact]
    public void What_may_be_of_other_things_or_paid_by_others_is_not_held_against_the_budget() => Rule.Verify("""
        | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 执法能力建设 | 80 | 产出指标 | 数量指标 | 保障执法车辆数 | ＝ | 10 | 辆 |
        |              |    | 成本指标 | 经济成本指标 | 采购单价 | ≤ | 20 | 万元/辆 |
        | 执法装备更新 | 80 | 产出指标 | 数量指标 | 购置执法车辆数 | ＝ | 10 | 辆 |
        |              |    | 产出指标 | 数量指标 | 购置巡逻车辆数 | ＝ | 2 | 辆 |
        |              |    | 成本指标 | 经济成本指标 | 采购单价 | ≤ | 20 | 万元/辆 |
        | 执法服务保障 | 80 | 产出指标 | 数量指标 | 购置执法车辆数 | ＝ | 5 | 辆 |
        |              |    | 成本指标 | 经济成本指标 | 采购单价 | ≤ | 20 | 万元/辆 |
        | 居民参保资助 | 80 | 产出指标 | 数量指标 | 资助参保人数 | ≥ | 9000 | 人 |
        |              |    | 成本指标 | 经济成本指标 | 人均资助参保标准 | ＝ | 400 | 元/人 |
        """);

    [Property(MaxTest = 300)]
    public void It_reports_exactly_what_differs_and_is_no_double(byte count, byte price, byte percent, byte times, bool isInYuan)
    {
        var (number, each) = (count + 1m, price + 1m);
        var product = number * each;
        var whole = decimal.Floor(product * percent / 100) + 1;
        var rounding = (number + 1) / 2;
        var isOff = Math.Abs(product - whole) > rounding && product < whole * 2 && whole < product * 2;

        Assert.Equal(isOff, IsReported(number, each, whole, isInYuan ? "元" : "万元"));
        Assert.False(IsReported(number * (times + 1), each, product * (times + 1), "元"));
    }

    private static bool IsReported(decimal number, decimal each, decimal whole, string unit)
    {
        var project = new Project
        {
            Name = "综合管理",
            Budget = new(1000, UnitOfMeasure.Parse("亿元")),
            Indicators =
            [
                Row(FirstLevel.Output, SecondLevel.Quantity, "电脑数量", number, "台"),
                Row(FirstLevel.Cost, SecondLevel.EconomicCost, "电脑单价", each, unit + "/台"),
                Row(FirstLevel.Cost, SecondLevel.EconomicCost, "电脑费用", whole, unit),
            ],
        };
        return !Checker.Create(Policies.Naming("PG3045")).Check(new Declaration { Projects = [project] }).Diagnostics.IsEmpty;
    }

    private static Indicator Row(FirstLevel first, SecondLevel second, string name, decimal number, string unit) => new()
    {
        FirstLevel = first,
        SecondLevel = second,
        Name = name,
        Comparison = Comparison.EqualTo,
        Target = Target.Quantitative(number),
        Unit = UnitOfMeasure.Parse(unit),
    };
}
