using PerfGoals.Rules;
using PerfGoals.Rules.BuiltIn.Wording;
using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.Wording;

public sealed class SeveralMeasuresInOneRowTests
{
    private static readonly RuleVerifier Verifier = RuleVerifier.For(BuiltInRules.All.OfType<SeveralMeasuresInOneRow>().Single());

    [Fact]
    public void Several_measures_are_flagged() => Verifier.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 数量指标 | {|measures:调查评估及时率、对象报到入矫率|} | ＝ | 100 | % | 10 |
        |  | 产出指标 | 数量指标 | {|measures:培训人数和培训天数|} | ≥ | 100 | 人 | 10 |
        |  | 产出指标 | 数量指标 | {|measures:群众满意度和知晓率|} | ≥ | 90 | % | 10 |
        |  | 产出指标 | 质量指标 | {|measures:出勤率、及时率|} | ≥ | 90 | % | 10 |
        |  | 效益指标 | 社会效益指标 | {|measures:知晓率提升、参与率提升|} | ≥ | 5 | % | 10 |
        """);

    [Fact]
    public void Several_kinds_of_work_are_flagged() => Verifier.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 数量指标 | {|activities:社区矫正对象公益劳动/集中教育、个别教育学习人次|} | ≥ | 2000 | 人次 | 10 |
        |  | 产出指标 | 数量指标 | {|activities:开展行政复议和行政应诉|} | ≥ | 30 | 件 | 10 |
        |  | 产出指标 | 数量指标 | {|activities:法律咨询、法治宣传|} | ≥ | 30 | 次 | 10 |
        |  | 产出指标 | 数量指标 | {|activities:开展宣传、培训、检查次数|} | ≥ | 30 | 次 | 10 |
        """);

    [Fact]
    public void One_measure_of_several_things_is_not() => Verifier.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 数量指标 | 县政府重大决策、规范性文件合法性审查率 | ＝ | 100 | % | 10 |
        |  | 产出指标 | 数量指标 | 对象矫正期间无脱管、漏管 | ＝ | 100 | % | 10 |
        |  | 产出指标 | 数量指标 | 水稻、玉米种植面积 | ≥ | 300 | 亩 | 10 |
        |  | 产出指标 | 数量指标 | 种植面积和产量核实率 | ＝ | 100 | % | 10 |
        |  | 产出指标 | 数量指标 | 数量和质量达标率 | ＝ | 100 | % | 10 |
        |  | 产出指标 | 数量指标 | 资金及时到位率 | ＝ | 100 | % | 10 |
        |  | 产出指标 | 数量指标 | 义务教育普及率 | ≥ | 99 | % | 10 |
        |  | 产出指标 | 数量指标 | 和谐社区创建数 | ≥ | 3 | 个 | 10 |
        |  | 产出指标 | 数量指标 | 群众参与人次 | ≥ | 500 | 人次 | 10 |
        |  | 产出指标 | 数量指标 | 法治宣传教育和培训 | ≥ | 3 | 次 | 10 |
        |  | 产出指标 | 数量指标 | 村（社区）干部、党员培训人次 | ≥ | 300 | 人次 | 10 |
        |  | 产出指标 | 数量指标 | 安全检查、巡查次数 | ≥ | 30 | 次 | 10 |
        |  | 产出指标 | 数量指标 | 道路维修和养护里程 | ≥ | 30 | 公里 | 10 |
        |  | 产出指标 | 质量指标 | 结余率=结余数/预算数 | ≤ | 5 | % | 10 |
        |  | 产出指标 | 质量指标 | 结余率＝结余数÷预算数 | ≤ | 5 | % | 10 |
        |  | 产出指标 | 数量指标 | 知识知晓和参与率提升 | ≥ | 5 | % | 10 |
        |  | 产出指标 | 数量指标 | 文艺演出、展览、讲座场次 | ≥ | 5 | 场 | 10 |
        |  | 产出指标 | 数量指标 | 人/次 | ≥ | 3 | 人次 | 10 |
        """);

    [Fact]
    public void Qualitative_rows_are_not_concerned() => Verifier.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 数量指标 | 复议和应诉能力 | 定性 | 优 |  | 10 |
        """);

    [Fact]
    public void Tasks_with_things_of_their_own_are_several_and_one_thing_is_one() => Verifier.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 数量指标 | {|activities:维修火化设备、更新祭扫车辆|} | ≥ | 6 | 台 | 10 |
        |  | 产出指标 | 数量指标 | 新建、改建公厕 | ≥ | 6 | 座 | 10 |
        |  | 产出指标 | 数量指标 | 新建公厕、改建公厕 | ≥ | 6 | 座 | 10 |
        |  | 产出指标 | 数量指标 | 购置空调、电脑 | ≥ | 6 | 台 | 10 |
        |  | 产出指标 | 数量指标 | 购置设备及安装调试 | ≥ | 6 | 台 | 10 |
        |  | 产出指标 | 质量指标 | 维修设备、更新车辆验收合格率 | ≥ | 95 | % | 10 |
        """);
}
