using PerfGoals.Core.Tests.Support;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Sources;

namespace PerfGoals.Core.Tests.Serialization;

public sealed class JsonProblemsTests
{
    [Theory]
    [InlineData("""{ "titel": "", "projects": [] }""", "titel", "")]
    [InlineData("""{ "unit": { "nmae": "" }, "projects": [] }""", "nmae", "")]
    [InlineData("""{ "projects": [ { "name": "道路", "goal": "", "indicators": [] } ] }""", "goal", "/projects/0")]
    [InlineData("""{ "projects": [ { "name": "道路", "budget": { "amount": 1, "uint": "元" }, "indicators": [] } ] }""", "uint", "/projects/0")]
    [InlineData("""{ "projects": [ { "name": "道路", "unit": { "id": 1 }, "indicators": [] } ] }""", "id", "/projects/0")]
    [InlineData("""{ "projects": [ { "name": "道路", "indicators": [ { "name": "里程", "wieght": 10 } ] } ] }""", "wieght", "/projects/0/indicators/0")]
    [InlineData("""{ "projects": [ { "name": "道路", "indicators": [ { "name": "里程", "raw": { "wieght": "10" } } ] } ] }""", "wieght", "/projects/0/indicators/0")]
    [InlineData("""{ "projects": [ { "name": "道路", "indicators": [], "raw": { "nmae": "道路" } } ] }""", "nmae", "/projects/0")]
    [InlineData("""{ "projects": [ { "name": "道路", "indicators": [ { "name": "里程", "target": { "min": 90, "max": 95, "excludeMax": true } } ] } ] }""", "excludeMax", "/projects/0/indicators/0/target")]
    [InlineData("""{ "projects": [ { "name": "道路", "indicators": [ { "name": "里程", "target": { "thresholds": [ { "comparison": "≥", "number": 9 }, { "number": 3, "comparison": "≥", "untis": "次" } ] } } ] } ] }""", "untis", "/projects/0/indicators/0/target")]
    [InlineData("""{ "projects": [ { "name": "道路", "indicators": [ { "name": "里程", "target": { "grade": "优", "scale": [ { "word": "优", "aliasses": [ "优秀" ] }, { "word": "差" } ] } } ] } ] }""", "aliasses", "/projects/0/indicators/0/target")]
    [InlineData("""{ "projects": [ { "name": "道路", "indicators": [ { "name": "里程", "raw": { "others": [ { "header": "备注", "text": "无", "txet": "" } ] } } ] } ] }""", "txet", "/projects/0/indicators/0")]
    public void A_property_that_does_not_exist_is_reported_where_it_stands(string json, string name, string place)
    {
        var problem = Assert.Single(Json.Read(json).Problems);

        Assert.Equal("PG0106", problem.Rule.Id);
        Assert.Equal(name, Assert.Single(problem.Message.Arguments).Value);
        Assert.Equal(place, problem.Path.ToJsonPointer());
    }

    [Fact]
    public void The_address_of_a_schema_is_no_unknown_property() =>
        Assert.Empty(Json.Read("""{ "$schema": "perfgoals.schema.json", "projects": [] }""").Problems);

    [Fact]
    public void A_table_that_went_through_json_has_no_problems()
    {
        var table = GoalTables.Bind("""
            | 单位编码 | 单位名称 | 项目名称 | 预算数（万元） | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重（%） | 备注 |
            | 408001 | 某县交通运输局 | 公路 养护 | 1,250.5 | 目标1：养护 | 一、产出指标（50分） | 数量 | 养护里程 | ＝ | １２０ | 公里 | 22.5% | 无 |
            | | | | | | | | 病害修复率 | | ≥95％ | | 22.5分 | |
            | | | | | | 过程指标 | 其他 | 管护制度 | 定性 | 优 | / | 45 | |
            | | | 桥梁 | 12万 | | 效益指标 | | 通行 | 约 | 待定 | | 高 | |
            """);

        Assert.Empty(Json.Read(Json.Of(table.Declaration)).Problems);
    }

    [Theory]
    [InlineData("\"level1\": \"产出指标\"", "\"level1\": \"效益指标\"", GoalField.FirstLevel, "效益指标", "产出指标")]
    [InlineData("\"level1\": \"产出指标\"", "\"level1\": \"过程\"", GoalField.FirstLevel, "过程", "产出指标")]
    [InlineData("\"comparison\": \"≥\"", "\"comparison\": \"大约\"", GoalField.Comparison, "大约", "≥")]
    [InlineData("\"level2\": \"数量指标\"", "\"level2\": \"质量指标\"", GoalField.SecondLevel, "质量指标", "数量指标")]
    [InlineData("\"name\": \"养护里程\"", "\"name\": \"里程\"", GoalField.IndicatorName, "里程", "养护里程")]
    [InlineData("\"comparison\": \"≥\"", "\"comparison\": \"≤\"", GoalField.Comparison, "≤", "≥")]
    [InlineData("\"target\": 95", "\"target\": 92", GoalField.Target, "92", "95")]
    [InlineData("\"unit\": \"%\"", "\"unit\": \"件\"", GoalField.Unit, "件", "%")]
    [InlineData("\"weight\": 22.5", "\"weight\": 22.6", GoalField.Weight, "22.6", "22.5")]
    [InlineData("\"weight\": 22.5", "\"weight\": null", GoalField.Weight, "null", "22.5")]
    public void A_value_that_was_changed_without_its_raw_text_is_reported(string before, string after, GoalField field, string value, string cell)
    {
        var json = Json.Of(Sample.Of([GoalTables.Indicator("≥", "95", "%", "22.5")]));
        // The typed value stands before the raw text.
        var place = json.IndexOf(before, StringComparison.Ordinal);
        var problem = Assert.Single(Json.Read(json[..place] + after + json[(place + before.Length)..]).Problems);

        Assert.Equal("PG0107", problem.Rule.Id);
        Assert.Equal(GoalPath.OfIndicator(0, 0).At(field), problem.Path);
        Assert.Equal([field, value, cell], problem.Message.Arguments.Select(argument => argument.Value));
    }

    [Fact]
    public void An_unknown_name_in_place_of_another_is_reported_and_kept()
    {
        var document = Json.Read("""{ "projects": [ { "name": "道路", "indicators": [ { "name": "里程", "level1": "过程", "raw": { "level1": "投入" } } ] } ] }""");

        Assert.Equal([GoalField.FirstLevel, "过程", "投入"], Assert.Single(document.Problems).Message.Arguments.Select(argument => argument.Value));
        Assert.Equal("过程", document.Declaration.Projects[0].Indicators[0].TextOf(GoalField.FirstLevel));
    }

    [Theory]
    [InlineData("\"code\": \"408001\"", "\"code\": \"408002\"", "/unit/code")]
    [InlineData("\"name\": \"某局\"", "\"name\": \"另一局\"", "/unit/name")]
    [InlineData("\"code\": \"P1\"", "\"code\": \"P2\"", "/projects/0/code")]
    public void A_code_that_was_changed_without_its_raw_text_is_reported(string before, string after, string place)
    {
        var json = Json.Of(GoalTables.Bind("""
            | 单位编码 | 单位名称 | 项目编码 | 项目名称 | 一级指标 | 三级指标 | 指标值 |
            | 408001 | 某局 | P1 | 道路 | 产出指标 | 里程 | 95 |
            """).Declaration);
        var at = json.IndexOf(before, StringComparison.Ordinal);

        var problem = Assert.Single(Json.Read(json[..at] + after + json[(at + before.Length)..]).Problems);

        Assert.Equal(("PG0107", place), (problem.Rule.Id, problem.Path.ToJsonPointer()));
    }

    [Fact]
    public void A_budget_that_was_changed_without_its_raw_text_is_reported()
    {
        var json = Json.Of(GoalTables.Bind("""
            | 项目名称 | 预算数（万元） | 一级指标 | 三级指标 | 指标值 |
            | 道路 | 155 | 产出指标 | 里程 | 95 |
            """).Declaration);
        var problem = Assert.Single(Json.Read(json.Replace("\"amount\": 155", "\"amount\": 15.5", StringComparison.Ordinal)).Problems);

        Assert.Equal(("PG0107", "/projects/0/budget"), (problem.Rule.Id, problem.Path.ToJsonPointer()));
    }

    [Theory]
    [InlineData("\"comparison\": \"≥\"", "\"comparison\": \"≤\"", GoalField.Comparison)]
    [InlineData("\"unit\": \"%\"", "\"unit\": \"件\"", GoalField.Unit)]
    public void A_value_that_differs_from_a_sign_or_unit_within_the_target_cell_is_reported(string before, string after, GoalField field)
    {
        var json = Json.Of(Sample.Of([GoalTables.Indicator(null, "≥95%")]));
        var problems = Json.Read(json.Replace(before, after, StringComparison.Ordinal)).Problems;

        Assert.Equal([("PG0107", GoalPath.OfIndicator(0, 0).At(field))], problems.Select(problem => (problem.Rule.Id, problem.Path)));
    }

    [Fact]
    public void A_rule_set_can_turn_problems_of_json_off_or_up()
    {
        var document = Json.Read("""{ "titel": "", "projects": [] }""");

        Assert.Equal(Severity.Warning, Assert.Single(Policies.Luxian.Check(document).Diagnostics).Severity);
        Assert.Empty(Checking.CheckerTests.Check("""{ "PG0106": { "enabled": false } }""", document).Diagnostics);
        Assert.Equal(Severity.Error, Assert.Single(Checking.CheckerTests.Check("""{ "unknown-property": { "severity": "error" } }""", document).Diagnostics).Severity);
    }

    [Fact]
    public void Every_problem_belongs_to_a_known_descriptor() =>
        Assert.Throws<ArgumentException>(() => ReadingProblems.Report(ReadingProblems.UnknownProperty, ReadingProblems.RepeatedHeaderMessage.With()));
}
