using PerfGoals.Cli.Tests.Support;
using PerfGoals.RuleSets;
using PerfGoals.Tests;

namespace PerfGoals.Cli.Tests.Commands;

public sealed class RulesCommandTests : IDisposable
{
    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Theory]
    [InlineData("zh-Hans", "  PG2001 weights-off-total  错误  权重之和不等于规定值  [luxian-2025]\n    total = 90 百分点  一个项目各指标权重之和  [luxian-2025]\n")]
    [InlineData("en", "  PG2001 weights-off-total  error  Weights off the required total  [luxian-2025]\n    total = 90 percentage points  What the weights of a project must add up to  [luxian-2025]\n")]
    public void A_rule_in_force_is_shown_with_severity_numbers_and_basis(string language, string expected)
    {
        var run = workspace.Run("rules", "--lang", language);

        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
        Assert.Contains(language == "en" ? "basis: Instructions printed under the 2025 declaration table, item 4" : "依据：2025年度预算项目绩效目标申报表填表说明，第4条", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_shipped_rule_set_is_listed()
    {
        var output = workspace.Run("rules").Output;

        Assert.All(RuleSetLibrary.Shipped.RuleSets, set => Assert.Contains($"  {set.Id} {set.Version}  ", output, StringComparison.Ordinal));
    }

    [Fact]
    public void The_numbers_shown_are_those_of_the_rule_set_that_was_named()
    {
        workspace.Write("mine.json", """{ "id": "mine", "version": "2", "extends": ["luxian-2025"], "rules": { "PG2001": { "severity": "info", "parameters": { "total": 80.50 } }, "PG0102": { "enabled": false } } }""");

        var output = workspace.Run("rules", "--rule-set", "mine.json").Output;

        Assert.StartsWith("规则集 mine 2", output, StringComparison.Ordinal);
        Assert.Contains("PG2001 weights-off-total  提示  ", output, StringComparison.Ordinal);
        Assert.Contains("total = 80.5 百分点  ", output, StringComparison.Ordinal);
        Assert.Contains("PG0102 repeated-header  停用  ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_value_says_where_it_comes_from()
    {
        workspace.Write("mine.json", "{ \"id\": \"mine\", \"version\": \"2\", \"extends\": [\"luxian-2025\"],\n\"rules\": { \"PG2001\": { \"parameters\": { \"tolerance\": 0.1 } } } }");

        var output = workspace.Run("rules", "--rule-set", "mine.json", "--set", "PG2001.total=100", "--ignore", "PG0102").Output;

        Assert.Contains("  另有设置：--set PG2001.total=100 --ignore PG0102\n", output, StringComparison.Ordinal);
        Assert.Contains("权重之和不等于规定值  [luxian-2025]\n", output, StringComparison.Ordinal);
        Assert.Contains("    total = 100 百分点  一个项目各指标权重之和  [命令行]\n    tolerance = 0.1 百分点  允许的舍入差  [mine，第 2 行]\n", output, StringComparison.Ordinal);
        Assert.Contains("  PG0001 unreadable-target  警告  指标值无法读取  [默认]\n", output, StringComparison.Ordinal);
        Assert.Contains("  PG0102 repeated-header  停用  表头重复  [命令行]\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_list_of_words_it_is_said_how_long_it_is_and_what_was_changed()
    {
        workspace.Write("mine.json", """{ "id": "mine", "version": "2", "rules": { "PG4005": { "parameters": { "names": { "add": ["办理情况"], "remove": ["时效"] } } } } }""");

        var defaults = workspace.Run("rules", "--rule-set", "recommended").Output;
        var mine = workspace.Run("rules", "--rule-set", "mine.json").Output;
        var english = workspace.Run("rules", "--rule-set", "mine.json", "--lang", "en").Output;

        Assert.Matches("    names = [0-9]+ 个词  过于笼统的名称", defaults);
        Assert.DoesNotContain("完成时限", defaults, StringComparison.Ordinal);
        Assert.Contains(" 个词（+办理情况 -时效）  ", mine, StringComparison.Ordinal);
        Assert.Contains(" words (+办理情况 -时效)  ", english, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_stand_under_their_category_which_can_be_selected()
    {
        var output = workspace.Run("rules", "--select", "weights,PG1001", "--lang", "en").Output;

        Assert.Contains("\n Structure and completeness (structure)\n  PG1001 ", output, StringComparison.Ordinal);
        Assert.Contains("\n Weights (weights)\n  PG2001 ", output, StringComparison.Ordinal);
        Assert.DoesNotContain("(reading)", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-Hans", "    启用：[recommended]；推断，很少出错\n")]
    [InlineData("en", "    in force: [recommended]; infers, and is seldom wrong\n")]
    public void Who_put_a_rule_in_force_and_how_sure_it_is_stands_below_it(string language, string expected)
    {
        var output = workspace.Run("rules", "--rule-set", "recommended", "--lang", language).Output;

        Assert.Contains(expected, output[output.IndexOf("PG1006", StringComparison.Ordinal)..output.IndexOf("PG1007", StringComparison.Ordinal)], StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_get_the_same_as_json()
    {
        var run = workspace.Run("rules", "--rule-set", "national-2021", "--format", "json", "--set", "PG2001.total=100");
        var weights = run.Report.GetProperty("rules").EnumerateArray().Single(rule => rule.GetProperty("id").GetString() == "PG2001");

        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Equal("national-2021", weights.GetProperty("parameters")[1].GetProperty("from").GetProperty("ruleSet").GetString());
        Assert.Equal("commandLine", weights.GetProperty("parameters")[0].GetProperty("from").GetProperty("layer").GetString());
        Assert.Equal(2, workspace.Run("rules", "--format", "xml").Status);
    }

    [Fact]
    public void The_schema_is_the_committed_one() =>
        Assert.Equal(File.ReadAllText(Repository.PathOf("docs/rule-set.schema.json")), workspace.Run("rules", "--schema").Output);
}
