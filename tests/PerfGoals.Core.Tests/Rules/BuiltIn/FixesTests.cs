using PerfGoals.Checking;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Indicators;
using PerfGoals.Rules;
using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.BuiltIn;

public sealed class FixesTests
{
    private const string Heading = "| 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |\n";

    [Theory]
    [InlineData("工5%", "≥5%")]
    [InlineData("二100", "=100")]
    [InlineData("W20日", "≤20日")]
    [InlineData("&ge;95%", "≥95%")]
    public void A_damaged_sign_is_restored_in_its_cell(string before, string after) => Of("PG0006").VerifyFix(
        Heading + $"| 公共卫生 | 5 | 满意度指标 | 服务对象满意度指标 | 居民满意度 |  | [|{before}|] |  | 10 |",
        Heading + $"| 公共卫生 | 5 | 满意度指标 | 服务对象满意度指标 | 居民满意度 |  | {after} |  | 10 |",
        "restore-sign");

    [Theory]
    [InlineData("0.95", "", "95")]
    [InlineData("0.955%", "", "95.5%")]
    public void A_percentage_is_restored_in_its_cell(string before, string unit, string after) => Of("PG0006").VerifyFix(
        Heading + $"| 公共卫生 | 5 | 产出指标 | 质量指标 | 建档率 | ≥ | [|{before}|] | {(unit.Length == 0 ? "%" : unit)} | 10 |",
        Heading + $"| 公共卫生 | 5 | 产出指标 | 质量指标 | 建档率 | ≥ | {after} | {(unit.Length == 0 ? "%" : unit)} | 10 |");

    [Theory]
    [InlineData("PG0002", "权重", "较高")]
    [InlineData("PG0001", "指标值", "200余人")]
    [InlineData("PG0004", "指标性质", "如图")]
    [InlineData("PG0003", "一级指标", "过程指标")]
    public void What_nobody_can_tell_is_left_to_a_person(string id, string column, string text)
    {
        var cells = new Dictionary<string, string> { ["一级指标"] = "产出指标", ["指标性质"] = "", ["指标值"] = "95", ["权重"] = "10" };
        cells[column] = $"[|{text}|]";

        Of(id).VerifyAlternatives(Heading + $"| 公共卫生 | 5 | {cells["一级指标"]} | 质量指标 | 建档率 | {cells["指标性质"]} | {cells["指标值"]} |  | {cells["权重"]} |");
    }

    [Fact]
    public void A_cost_can_be_moved_to_either_of_two_places() => Of("PG1004").VerifyAlternatives(
        Heading + "| 公共卫生 | 5 | 效益指标 | [|经济成本指标|] | 支出 | ≤ | 5 | 万元 | 10 |",
        Heading + "| 公共卫生 | 5 | 成本指标 | 经济成本指标 | 支出 | ≤ | 5 | 万元 | 10 |",
        Heading + "| 公共卫生 | 5 | 产出指标 | 经济成本指标 | 支出 | ≤ | 5 | 万元 | 10 |");

    [Fact]
    public void Every_smallest_change_of_weights_is_listed() => Of("PG2001").VerifyAlternatives(
        Heading + "| 公共卫生 | 5 | 产出指标 | 质量指标 | 建档率 | ≥ | 95 | % | [|20%|] |\n|  |  | 产出指标 | 数量指标 | 人数 | ≥ | 95 | 人 | 70分 |",
        Heading + "| 公共卫生 | 5 | 产出指标 | 质量指标 | 建档率 | ≥ | 95 | % | 30% |\n|  |  | 产出指标 | 数量指标 | 人数 | ≥ | 95 | 人 | 70分 |",
        Heading + "| 公共卫生 | 5 | 产出指标 | 质量指标 | 建档率 | ≥ | 95 | % | 20% |\n|  |  | 产出指标 | 数量指标 | 人数 | ≥ | 95 | 人 | 80分 |");

    [Fact]
    public void Where_a_cell_says_the_right_thing_already_and_the_value_does_not_nothing_is_rewritten()
    {
        var indicator = Sample.Indicator(FirstLevel.Output, SecondLevel.SocialBenefit, "受益居民", 80);
        var declaration = Sample.Of([indicator with { Cells = new() { FirstLevel = "效益指标", Weight = "90" } }]);
        var result = Checker.Create(Policies.Naming("PG1004", "PG2001"), []).Check(declaration);

        Assert.True(result.IsComplete);
        Assert.Equal(["PG1004", "PG2001"], result.Diagnostics.Select(finding => finding.Rule.Id).Order(StringComparer.Ordinal));
        Assert.Single(result.Diagnostics.SelectMany(finding => finding.Fixes)); // 100 for the 80 that the cell says is 90
    }

    [Fact]
    public void A_fix_that_a_machine_may_apply_leaves_what_is_asked_for() => Assert.All(BuiltInRules.All, rule => Assert.All(rule.Descriptor.Examples, example =>
    {
        var document = GoalTables.Bind(example.Table);
        var result = new Fixer(Checker.Create(Policies.Naming(rule.Descriptor.Id))).Fix(document);

        Assert.Equal(
            document.Declaration.Projects.Select(project => project.Indicators.Select(indicator => (indicator.Requirement, indicator.Weight))),
            result.Document.Declaration.Projects.Select(project => project.Indicators.Select(indicator => (indicator.Requirement, indicator.Weight))));
    }));

    private static RuleVerifier Of(string id) => RuleVerifier.For(BuiltInRules.All.Single(rule => rule.Descriptor.Id == id));
}
