using System.Globalization;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Portfolio;

public sealed class IndicatorRulesTests
{
    private static readonly string[] Rows =
    [
        "产出指标 | 数量指标 | 完成批次 | ≥ | 12 | 批", "产出指标 | 质量指标 | 验收合格率 | ＝ | 100 | %", "产出指标 | 时效指标 | 完成及时率 | ≥ | 95 | %",
        "成本指标 | 经济成本指标 | 项目总成本 | ≤ | 80 | 万元", "效益指标 | 社会效益指标 | 年服务患者 | ≥ | 3000 | 人次", "满意度指标 | 服务对象满意度指标 | 患者满意度 | ≥ | 90 | %",
    ];

    [Fact]
    public void Nearly_the_same_indicators_are_flagged_with_what_differs()
    {
        string[] changed = [.. Rows.Take(5), "产出指标 | 数量指标 | 培训场次 | ≥ | 4 | 场", .. Rows[5..]];
        var result = BuiltInRule.Verifier("PG6003").VerifyPortfolio(Tables(("设备购置", Rows), ("业务培训", Marked(changed))));

        Assert.Equal(
            "指标及指标值与项目“设备购置”的几乎相同。只有这里有：“培训场次 ≥4场”；只有那里有：（无）。",
            Assert.Single(result.Diagnostics).Message.In(CultureInfo.GetCultureInfo("zh-Hans")));
    }

    [Fact]
    public void The_order_of_rows_and_how_they_are_typed_do_not_count() => BuiltInRule.Verifier("PG6003").VerifyPortfolio(Tables(
        ("设备购置", Rows),
        ("业务培训", Marked([.. Rows.Reverse().Select(row => row.Replace("≥ | 95", "不低于 | 95", StringComparison.Ordinal).Replace("%", "％", StringComparison.Ordinal))]))));

    [Fact]
    public void Few_indicators_other_targets_and_the_same_project_are_no_copies()
    {
        var verifier = BuiltInRule.Verifier("PG6003");

        verifier.VerifyPortfolio(Tables(("设备购置", Rows[..4]), ("业务培训", Rows[..4])));
        verifier.VerifyPortfolio(Tables(("设备购置", Rows), ("业务培训", [.. Rows.Select(row => row.Replace("95", "98", StringComparison.Ordinal).Replace("12", "20", StringComparison.Ordinal))])));
        verifier.VerifyPortfolio(Tables(("设备购置", Rows), ("设备购置", Rows)));
    }

    [Fact]
    public void Projects_that_copy_all_indicators_are_not_told_of_each_of_them() =>
        BuiltInRule.Verifier("PG6007").VerifyPortfolio(Tables(("设备购置", Rows), ("业务培训", Rows), ("科室改造", Rows)));

    [Fact]
    public void Satisfaction_and_the_ends_of_a_scale_may_be_asked_for_everywhere() =>
        BuiltInRule.Verifier("PG6007").VerifyPortfolio(Tables(("设备购置", [Rows[1], Rows[5]]), ("业务培训", [Rows[5], Rows[1]])));

    [Fact]
    public void An_indicator_of_one_project_in_three_is_not_everywhere()
    {
        string[] Own(string noun) => [$"产出指标 | 数量指标 | 购置{noun} | ≥ | 4 | 台"];

        BuiltInRule.Verifier("PG6007").VerifyPortfolio(Tables(
            ("甲", [Rows[2]]), ("乙", [Rows[2]]), ("丙", Own("床位")), ("丁", Own("车辆")), ("戊", Own("设备"))));
    }

    private static string[] Marked(string[] rows)
    {
        // The finding is about the column of names, which the notation marks at its first row.
        var cells = rows[0].Split(" | ");
        cells[2] = $"[|{cells[2]}|]";
        return [string.Join(" | ", cells), .. rows[1..]];
    }

    private static string Tables(params (string Project, string[] Rows)[] projects) => string.Join("\n\n", projects.Select(project => $"""
        2025年度项目绩效目标申报表
        | 单位名称 | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        {string.Join('\n', project.Rows.Select((row, at) => at == 0 ? $"| 某县人民医院 | {project.Project} | {row} |" : $"|  |  | {row} |"))}
        """));
}
