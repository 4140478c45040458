using FsCheck.Xunit;
using PerfGoals.Checking;
using PerfGoals.Core.Tests.References;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.References;
using PerfGoals.Rules;
using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Reference;

public sealed class ReferenceRulesTests
{
    private const string Register = """
        {
          "fiscalYear": 2025,
          "units": [ { "code": "408001", "name": "县司法局" }, { "code": "408002", "name": "县公证处" } ],
          "budgetBook": [
            { "unitCode": "408001", "code": "A-1", "name": "人民调解补贴", "budget": { "amount": 155, "unit": "万元" } },
            { "unitCode": "408001", "name": "社区矫正（经费）", "budget": { "amount": 100000, "unit": "元" } },
            { "unitCode": "408001", "name": "普法宣传", "budget": { "amount": 3, "unit": "万元" } },
            { "unitCode": "408001", "name": "普法宣传", "code": "A-4", "budget": { "amount": 4, "unit": "万元" } },
            { "unitCode": "408001", "name": "机要甲号", "secret": true }
          ],
          "goals": [
            { "unit": { "code": "408001" }, "projects": [ { "name": "人民调解补贴", "annualGoal": "调解率达到95%，满意度不低于90%。", "indicators": [
              { "level1": "产出指标", "level2": "质量指标", "name": "调解成功率", "comparison": "≥", "target": 95, "unit": "%", "weight": 20 },
              { "level1": "产出指标", "level2": "数量指标", "name": "调解案件", "comparison": "≥", "target": 3500, "unit": "件", "weight": 20 },
              { "level1": "成本指标", "level2": "经济成本指标", "name": "补贴标准", "comparison": "≤", "target": 1, "unit": "万元", "weight": 10 } ] } ] }
          ]
        }
        """;

    private static readonly string[] Ids = [.. BuiltInRules.All.Select(rule => rule.Descriptor.Id).Where(id => id.StartsWith("PG5", StringComparison.Ordinal))];

    public static TheoryData<string> ReferenceRules => [.. Ids];

    [Theory]
    [MemberData(nameof(ReferenceRules))]
    public void Nothing_odd_makes_a_rule_fail_with_a_register(string id) => Rule(id).VerifyRobust();

    [Theory]
    [MemberData(nameof(ReferenceRules))]
    public void Without_a_register_nothing_can_be_told(string id)
    {
        var result = Check(id, null);

        Assert.Empty(result.Diagnostics);
        Assert.NotEmpty(result.Undetermined);
        Assert.All(result.Undetermined, place => Assert.Equal(ReferenceGapReason.NotGiven, place.Reference?.Reason));
        Assert.Equal(0, Assert.Single(result.Ledger).Passed);
    }

    [Theory]
    [MemberData(nameof(ReferenceRules))]
    public void Without_the_part_that_is_needed_nothing_can_be_told(string id) =>
        Assert.All(Check(id, "{}").Undetermined, place => Assert.Equal(ReferenceGapReason.NotGiven, place.Reference?.Reason));

    [Theory]
    [InlineData("PG5001")]
    [InlineData("PG5002")]
    [InlineData("PG5003")]
    [InlineData("PG5004")]
    [InlineData("PG5005")]
    [InlineData("PG5006")]
    public void Data_of_another_year_tells_nothing(string id)
    {
        var result = Check(id, Register.Replace("2025", "2024", StringComparison.Ordinal));

        Assert.Empty(result.Diagnostics);
        Assert.All(result.Undetermined, place => Assert.Equal(ReferenceGapReason.OtherYear, place.Reference?.Reason));
    }

    [Theory]
    [InlineData("PG5003")]
    [InlineData("PG5004")]
    [InlineData("PG5005")]
    [InlineData("PG5006")]
    public void A_unit_of_which_the_data_says_nothing_is_not_guessed_about(string id)
    {
        var result = Check(id, Register.Replace("408001", "408009", StringComparison.Ordinal));

        Assert.Empty(result.Diagnostics);
        Assert.All(result.Undetermined, place => Assert.Equal(ReferenceGapReason.UnitNotCovered, place.Reference?.Reason));
    }

    [Fact]
    public void A_code_that_is_not_listed_is_flagged_with_what_may_be_meant()
    {
        Rule("PG5001").Expect("code-of-name", ("listed", "408001")).Verify(Table("[|40801|]", "县司法局", "人民调解补贴", "155"));
        Rule("PG5001").Expect("near", ("near", "408001 县司法局、408002 县公证处")).Verify(Table("[|40800|]", "司法所", "人民调解补贴", "155"));
        Rule("PG5001").Expect("unknown").Verify(Table("[|999|]", "司法所", "人民调解补贴", "155"));
        Rule("PG5001").Verify(Table("408001", "别的局", "人民调解补贴", "155"));
    }

    [Fact]
    public void A_name_is_held_against_that_of_the_code()
    {
        Rule("PG5002").Expect("differs", ("listed", "县司法局")).Verify(Table("408001", "[|县公证处|]", "人民调解补贴", "155"));
        Rule("PG5002").Verify(Table("408001", "县 司法局", "人民调解补贴", "155"));
    }

    [Fact]
    public void A_project_is_known_by_its_name_and_never_by_its_place()
    {
        Rule("PG5003").Verify(Table("408001", "县司法局", "社区矫正(经费)", "10"));
        Rule("PG5003").Expect("near", ("near", "“人民调解补贴”")).Verify(Table("408001", "县司法局", "[|人民调解补贴经费及其他支出|]", "155"));
        Rule("PG5003").Expect("near", ("near", "“人民调解补贴”")).Verify(Table("408001", "县司法局", "[|人民调解补助|]", "155"));
        Rule("PG5003").Expect("unknown").Verify(Table("408001", "县司法局", "[|法律援助|]", "155"));
    }

    [Fact]
    public void A_project_called_otherwise_than_its_code_is_flagged() => Rule("PG5003").Expect("name-of-code", ("listed", "人民调解补贴")).Verify("""
        2025年度
        | 单位编码 | 项目编码 | 项目名称     | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 408001   | A-1      | [|法律援助|] | 产出指标 | 质量指标 | 成功率   | ≥        | 95     | %        | 20   |
        """);

    [Fact]
    public void A_budget_is_compared_in_yuan_as_far_as_the_digits_go()
    {
        Rule("PG5004").Verify(Table("408001", "县司法局", "人民调解补贴", "155.00"));
        Rule("PG5004").Verify(Table("408001", "县司法局", "人民调解补贴", "155.4"));
        Rule("PG5004").Expect("differs", ("difference", 10000)).Verify(Table("408001", "县司法局", "人民调解补贴", "[|156|]"));
        Rule("PG5004").Verify(Table("408001", "县司法局", "社区矫正（经费）", "10"));
        Rule("PG5004").Verify(Table("408001", "县司法局", "人民调解补贴", "{|?:待定|}"));
    }

    [Fact]
    public void Projects_of_one_name_are_told_apart_by_their_code_or_not_at_all()
    {
        Assert.Equal(ReferenceGapReason.Ambiguous, Assert.Single(Check("PG5004", Register, Table("408001", "县司法局", "普法宣传", "9")).Undetermined).Reference?.Reason);
        Rule("PG5004").Verify("""
            2025年度
            | 单位编码 | 项目编码 | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
            | 408001   | A-4      | 普法宣传 | [|3|]          | 产出指标 | 质量指标 | 成功率   | ≥        | 95     | %        | 20   |
            """);
    }

    [Fact]
    public void Projects_that_are_not_declared_are_named_and_secret_ones_counted()
    {
        var result = Check("PG5005", Register, Table("408001", "县司法局", "人民调解补贴", "155"));

        Assert.Equal(["社区矫正（经费）", "普法宣传", "普法宣传"], result.Diagnostics.Select(finding => finding.Message.Arguments[0].Value));
        Assert.All(result.Diagnostics, finding => Assert.Equal([5, 1], finding.Message.Arguments.Skip(1).Select(argument => argument.Value)));
        Assert.DoesNotContain(result.Diagnostics, finding => finding.Message.ToString()!.Contains("机要", StringComparison.Ordinal));
    }

    [Fact]
    public void A_project_declared_under_nearly_that_name_may_be_the_one()
    {
        var result = Check("PG5005", Register, Table("408001", "县司法局", "社区矫正", "10"));

        Assert.DoesNotContain(result.Diagnostics, finding => (string?)finding.Message.Arguments[0].Value == "社区矫正（经费）");
        Assert.Equal("/projects/0/name", Assert.Single(result.Undetermined).Missing.ToString());
    }

    [Fact]
    public void A_unit_that_has_a_form_for_each_project_lacks_what_none_of_them_has_and_lacks_it_once()
    {
        var portfolio = new List<(DocumentKey, Declaration)>
        {
            (new("b"), GoalTables.Bind(Table("408001", "县司法局", "社区矫正（经费）", "10")).Declaration),
            (new("a"), GoalTables.Bind(Table("", "县司法局", "人民调解补贴", "155")).Declaration),
            (new("c"), GoalTables.Bind(Table("408002", "县公证处", "普法宣传", "3")).Declaration),
        };
        var result = PortfolioChecks.Whole(CheckerOf("PG5005", Register), portfolio);

        Assert.Equal(["a 普法宣传", "a 普法宣传"], result.Diagnostics.Select(finding => $"{finding.Document} {finding.Message.Arguments[0].Value}"));
        Assert.Equal(ReferenceGapReason.UnitNotCovered, Assert.Single(result.Undetermined).Reference?.Reason);
        Assert.Equal((1, 1, 1), (result.Ledger[0].Passed, result.Ledger[0].Violated, result.Ledger[0].Undetermined));
    }

    [Fact]
    public void A_book_without_a_year_is_held_against_each_year_by_itself()
    {
        var table = Table("408001", "县司法局", "人民调解补贴", "155");
        var portfolio = new List<(DocumentKey, Declaration)>
        {
            (new("new"), GoalTables.Bind(table).Declaration),
            (new("old"), GoalTables.Bind(table.Replace("2025", "2024", StringComparison.Ordinal)).Declaration),
        };
        const string Book = """{ "budgetBook": [ { "unitCode": "408001", "name": "人民调解补贴" }, { "unitCode": "408001", "name": "法律援助" } ] }""";

        Assert.Equal([new("new"), new("old")], PortfolioChecks.Whole(CheckerOf("PG5005", Book), portfolio).Diagnostics.Select(finding => finding.Document));
    }

    [Property]
    public void However_a_unit_divides_its_projects_among_declarations_it_lacks_the_same(int seed)
    {
        var random = new Random(seed);
        string[] names = ["人民调解补贴", "社区矫正（经费）", "社区矫正", "普法宣传", "法律援助", ""];
        var whole = new Declaration
        {
            FiscalYear = 2025,
            Unit = new("408001", "县司法局"),
            Projects = [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => new Project { Name = names[random.Next(names.Length)] })],
        };
        var checker = CheckerOf("PG5005", Register);
        var parts = whole.Projects.Select((project, index) => (new DocumentKey("part", index), whole with { Projects = [project] })).ToList();

        var alone = checker.Check(whole);
        Assert.Equal(TextsOf(alone.Diagnostics), TextsOf(PortfolioChecks.Whole(checker, [(new DocumentKey("all"), whole)]).Diagnostics));
        Assert.Equal(TextsOf(alone.Diagnostics), TextsOf(PortfolioChecks.Whole(checker, parts).Diagnostics));
        Assert.Equal(PortfolioChecks.Told(PortfolioChecks.Whole(checker, parts)), PortfolioChecks.Told(PortfolioChecks.Divided(checker, parts, seed)));
        Assert.Equal(alone.Undetermined.Length, PortfolioChecks.Whole(checker, parts).Undetermined.Length);

        static IEnumerable<string> TextsOf(IEnumerable<Diagnostic> findings) => findings.Select(finding => finding.Message.ToString()!).Order(StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("PG5001", 0)]
    [InlineData("PG5002", 0)]
    [InlineData("PG5003", 1)]
    [InlineData("PG5004", 0)]
    [InlineData("PG5005", 4)]
    [InlineData("PG5006", 1)]
    public void A_form_without_a_code_is_known_by_the_name_of_its_unit(string id, int findings)
    {
        var result = Check(id, Register, Table("", "县 司法局", "法律援助", "1"));

        Assert.Equal(findings, result.Diagnostics.Length);
        Assert.Equal(id == "PG5004" ? [ReferenceGapReason.ProjectNotCovered] : [], result.Undetermined.Select(place => place.Reference?.Reason));
    }

    [Theory]
    [MemberData(nameof(ReferenceRules))]
    public void A_name_that_two_units_have_or_none_tells_nothing(string id)
    {
        var twice = Register.Replace("县公证处", "县司法局", StringComparison.Ordinal);

        if (id != "PG5007")
        {
            Assert.Equal("/unit/code", Assert.Single(Check(id, twice, Table("", "县司法局", "法律援助", "1")).Undetermined).Missing.ToString());
            Assert.Equal("/unit/code", Assert.Single(Check(id, Register, Table("", "县档案局", "法律援助", "1")).Undetermined).Missing.ToString());
        }
    }

    [Fact]
    public void Goals_are_compared_by_the_names_of_indicators_and_what_they_ask_for() => Rule("PG5006")
        .Expect("field-differs", ("field", GoalField.Target), ("declared", "90"), ("exported", "95"))
        .Expect("field-differs", ("field", GoalField.Weight))
        .Expect("added", ("name", "调解员人数"))
        .Verify("""
            2025年度
            | 单位编码 | 项目名称     | 年度目标                         | 一级指标 | 二级指标     | 三级指标       | 指标性质 | 指标值 | 度量单位 | 权重   |
            | 408001   | 人民调解补贴 | 调解率达到95％，满意度不低于90%。 | 成本指标 | 经济成本指标 | 补贴标准       | ≤        | 10000  | 元       | 10     |
            |          |              |                                  | 产出指标 | 质量指标     | 调解成功率     | >=       | [|90|] | %        | 20     |
            |          |              |                                  | 产出指标 | 数量指标     | 调解案件       | ≥        | 3500   | 件       | [|30|] |
            |          |              |                                  | 产出指标 | 数量指标     | [|调解员人数|] | ≥        | 20     | 人       | 10     |
            """);

    [Fact]
    public void An_indicator_that_is_left_out_and_another_goal_are_flagged()
    {
        var result = Check("PG5006", Register, """
            2025年度
            | 单位编码 | 项目名称     | 年度目标                         | 一级指标 | 二级指标 | 三级指标   | 指标性质 | 指标值 | 度量单位 | 权重 |
            | 408001   | 人民调解补贴 | 调解率达到95%，满意度不低于80%。 | 产出指标 | 质量指标 | 调解成功率 | ≥        | 95     | %        | 20   |
            |          |              |                                  | 产出指标 | 数量指标 | 调解案件   | ≥        | 3500   | 件       | 20   |
            """);

        Assert.Equal(["goal-differs", "left-out"], result.Diagnostics.Select(finding => finding.Message.Template.Key).Order(StringComparer.Ordinal));
        Assert.Contains("满意度不低于80%", result.Diagnostics[0].Message.ToString(), StringComparison.Ordinal);
        Assert.Contains("满意度不低于90%", result.Diagnostics[0].Message.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_that_the_system_does_not_have_is_flagged() => Rule("PG5006").Expect("not-exported").Verify(Table("408001", "县司法局", "[|法律援助|]", "1"));

    [Fact]
    public void A_secret_project_is_flagged_without_its_name()
    {
        var finding = Assert.Single(Check("PG5007", Register, Table("408001", "县司法局", "机要 甲号", "1")).Diagnostics);

        Assert.Equal("/projects/0", finding.Path.ToString());
        Assert.DoesNotContain("机要", finding.ToString() + finding.Fingerprint + string.Concat(finding.Evidence), StringComparison.Ordinal);
    }

    private static string Table(string code, string unit, string project, string budget) => $"""
        2025年度预算项目绩效目标申报表
        | 单位编码 | 单位名称 | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | {code} | {unit} | {project} | {budget} | 产出指标 | 质量指标 | 调解成功率 | ≥ | 95 | % | 20 |
        """;

    private static RuleVerifier Bare(string id) => RuleVerifier.For(BuiltInRules.All.Single(rule => rule.Descriptor.Id == id));

    private static RuleVerifier Rule(string id) => Bare(id).With(Registers.Read(Register));

    private static Checker CheckerOf(string id, string? register) =>
        new(Checker.Create(Policies.Naming(id)).Rules, new CheckerOptions { Reference = register is null ? null : Registers.Read(register) });

    private static CheckResult Check(string id, string? register, string? table = null) =>
        CheckerOf(id, register).Check(GoalTables.Bind(table ?? Table("408001", "县司法局", "人民调解补贴", "155")));
}
