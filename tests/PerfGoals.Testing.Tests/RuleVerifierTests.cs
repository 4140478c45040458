using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Rules;
using PerfGoals.Testing.Tests.Support;

namespace PerfGoals.Testing.Tests;

public sealed class RuleVerifierTests
{
    private static readonly RuleVerifier Verifier = RuleVerifier.For<TooLarge>();

    [Fact]
    public void Findings_that_are_marked_and_no_others_pass() => Verifier.Verify("""
        | 项目名称 | 二级指标 | 三级指标 | 指标值          | 权重               |
        | 公路养护 | 数量指标 | 养护里程 | {|target:500|}  | 10                 |
        |          | 质量指标 | 合格率   | 95              | [|101|]            |
        |          | 质量指标 | 合格率   | [|150|]件       | {|weight:102|}     |
        |          | 时效指标 | 完成时间 | {|?:|}          | 10                 |
        """);

    [Fact]
    public void A_table_without_marks_must_be_clean() => Verifier.Verify("""
        | 二级指标 | 三级指标 | 指标值 |
        | 数量指标 | 养护里程 | 100    |
        """);

    [Fact]
    public void A_finding_that_is_missing_fails()
    {
        var failure = FailureOf(Verifier, """
            | 二级指标 | 三级指标 | 指标值 |
            | 数量指标 | 养护里程 | [|5|]  |
            """);

        Assert.Equal("""
            规则 TS0001 too-large 的结果与表中标记不符（- 应有，+ 实有）：

                | 二级指标 | 三级指标 | 指标值 |
              - | 数量指标 | 养护里程 | [|5|]  |
              + | 数量指标 | 养护里程 | 5      |

            第 2 行“指标值”：应有发现，实际没有
            """.ReplaceLineEndings("\n"), failure.Explanation.Chinese);
    }

    [Fact]
    public void A_finding_too_many_fails()
    {
        var failure = FailureOf(Verifier, """
            | 二级指标 | 三级指标 | 指标值 |
            | 数量指标 | 养护里程 | 500    |
            """);

        Assert.Equal("""
            Rule TS0001 too-large does not report what is marked (- expected, + actual):

                | 二级指标 | 三级指标 | 指标值         |
              - | 数量指标 | 养护里程 | 500            |
              + | 数量指标 | 养护里程 | {|target:500|} |

            line 2, 指标值: target was not expected: The target 500 of '养护里程' is over 100. (/projects/0/indicators/0/target)
            """.ReplaceLineEndings("\n"), failure.Explanation.English);
    }

    [Theory]
    [InlineData("| 质量指标 | 合格率 | [|5|] | 10 |", "| 数量指标 | 养护里程 | 500 | 10 |")] // another row
    [InlineData("| 质量指标 | 合格率 | 5 | 10 |", "| 数量指标 | 养护里程 | 500 | [|10|] |")] // another column
    [InlineData("| 质量指标 | 合格率 | 5 | 10 |", "| 数量指标 | 养护里程 | {|weight:500|} | 10 |")] // another message
    [InlineData("| 质量指标 | 合格率 | 5 | 10 |", "| 数量指标 | 养护里程 | {|target,target:500|} | 10 |")] // once, not twice
    [InlineData("| 质量指标 | 合格率 | 5 | 10 |", "| 数量指标 | 养护里程 | {|?:500|} | 10 |")] // a finding is no missing data
    [InlineData("| 质量指标 | 合格率 | | 10 |", "| 数量指标 | 养护里程 | [|500|] | 10 |")] // missing data must be marked
    [InlineData("| 质量指标 | 合格率 | [||] | 10 |", "| 数量指标 | 养护里程 | [|500|] | 10 |")] // missing data is no finding
    [InlineData("| 质量指标 | 合格率 | 5 | 10 | 7 |", "| 数量指标 | 养护里程 | [|500|] | 10 |")] // the reader stumbles
    public void What_differs_from_the_marks_fails(params string[] rows) =>
        Assert.Throws<RuleVerificationException>(() => Verifier.Verify("| 二级指标 | 三级指标 | 指标值 | 权重 |\n" + string.Join('\n', rows)));

    [Fact]
    public void A_finding_of_the_reader_can_be_expected() => Verifier.Verify("""
        | 二级指标 | 三级指标 | 指标值 | 权重 |
        | {|PG0101:质量指标|} | 合格率 | 5 | 10 | 7 |
        """);

    [Fact]
    public void Two_findings_of_one_cell_are_separated_by_a_comma() => RuleVerifier.For(BuiltInRules.All.Single(rule => rule.Descriptor.Id == "PG1001")).With("satisfaction", 0).Verify("""
        | 项目名称 | 一级指标               | 二级指标 | 三级指标 | 指标值 |
        | 公路养护 | {|short,short:产出指标|} | 数量指标 | 养护里程 | 95     |
        """);

    [Fact]
    public void A_parameter_a_severity_and_details_can_be_set() => Verifier
        .With("limit", 2)
        .With(Severity.Error)
        .Expect("weight", ("value", 3))
        .Expect(new ExpectedFinding { Message = "target", Severity = Severity.Error, Path = GoalPath.OfIndicator(0, 1).At(GoalField.Target), Arguments = [("indicator", "合格率"), ("value", 5.0), ("limit", "2")] })
        .Verify("""
            | 二级指标 | 三级指标 | 指标值 | 权重  |
            | 数量指标 | 养护里程 | 2      | [|3|] |
            | 质量指标 | 合格率   | [|5|]  | 1     |
            """);

    [Theory]
    [InlineData("weight", "value", 500, "信息应为 weight，实为 target")]
    [InlineData("target", "value", 501, "参数 value 应为 501 (Int32)，实为 500 (Decimal)")]
    [InlineData("target", "indicator", "合格率", "参数 indicator 应为 合格率 (String)，实为 养护里程 (String)")]
    [InlineData("target", "months", 3, "没有参数 months")]
    [InlineData("target", "value", null, "参数 value 应为 null，实为 500 (Decimal)")]
    public void Details_that_differ_fail(string message, string name, object? value, string said)
    {
        var failure = FailureOf(Verifier.Expect(message, (name, value)), """
            | 二级指标 | 三级指标 | 指标值  |
            | 数量指标 | 养护里程 | [|500|] |
            """);

        Assert.Contains(said, failure.Explanation.Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Severity.Error, null)]
    [InlineData(null, "/projects/0")]
    public void Another_severity_or_place_fails(Severity? severity, string? path) => Assert.Throws<RuleVerificationException>(() =>
        Verifier.Expect(new ExpectedFinding { Severity = severity, Path = path is null ? null : GoalPath.OfProject(0) }).Verify("""
            | 二级指标 | 三级指标 | 指标值  |
            | 数量指标 | 养护里程 | [|500|] |
            """));

    [Fact]
    public void More_expectations_than_marks_are_refused() => Assert.Throws<ArgumentException>(() => Verifier.Expect("target").Expect("target").Verify("""
        | 二级指标 | 三级指标 | 指标值  |
        | 数量指标 | 养护里程 | [|500|] |
        """));

    [Theory]
    [InlineData("months", 1)]
    [InlineData("limit", -1)]
    [InlineData("limit", 0.5)]
    public void A_parameter_that_a_rule_set_could_not_set_is_refused(string parameter, double value) =>
        Assert.ThrowsAny<ArgumentException>(() => Verifier.With(parameter, (decimal)value));

    [Fact]
    public void Words_and_flags_can_be_set_also_of_a_rule_in_preview()
    {
        const string Table = """
            | 二级指标 | 三级指标     | 指标值 |
            | 数量指标 | [|大力养护|] | 95     |
            | 数量指标 | 适当养护     | 95     |
            | 数量指标 | [|努力|]     | 95     |
            """;
        var verifier = RuleVerifier.For<VagueName>();

        verifier.VerifyExamples();
        verifier.With("words", "大力", "努力").Verify(Table);
        verifier.With("words", new List<string> { "大力养护", "努力", "养护" }).With("lenient", true).Verify(Table);
        Assert.Throws<RuleVerificationException>(() => verifier.Verify(Table));
    }

    [Fact]
    public void A_value_of_another_kind_is_refused()
    {
        var verifier = RuleVerifier.For<VagueName>();

        Assert.Throws<ArgumentOutOfRangeException>(() => verifier.With("words", 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => verifier.With("lenient", "true"));
        Assert.Throws<ArgumentException>(() => verifier.With("words", " "));
        Assert.Throws<ArgumentException>(() => verifier.With("wrods", "努力"));
    }

    [Fact]
    public void A_label_that_names_no_message_is_refused_with_those_there_are()
    {
        var refusal = Assert.Throws<ArgumentException>(() => Verifier.Verify("""
            | 二级指标 | 三级指标 | 指标值        |
            | 数量指标 | 养护里程 | {|slow:500|} |
            """));

        Assert.Contains("slow", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("target", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_the_parameter_does_not_take_is_refused_with_what_it_takes() => Assert.Contains(
        "allowed: ", Assert.Throws<ArgumentOutOfRangeException>(() => Verifier.With("limit", -1_000_000)).Message, StringComparison.Ordinal);

    [Fact]
    public void What_is_set_makes_another_verifier()
    {
        _ = Verifier.With("limit", 1000).Expect("weight");

        Verifier.Verify("""
            | 二级指标 | 三级指标 | 指标值  |
            | 数量指标 | 养护里程 | [|500|] |
            """);
    }

    [Fact]
    public void A_project_is_marked_at_its_name() => RuleVerifier.For(MadeRule.ForEachProject((in context) => context.Report(context.Project.Path, MadeRule.Seen.With(context.Project.Name)))).Verify("""
        | 项目名称     | 二级指标 | 三级指标 | 指标值 |
        | [|公路养护|] | 数量指标 | 养护里程 | 100    |
        |              | 质量指标 | 合格率   | 95     |
        | [|桥梁加固|] | 质量指标 | 合格率   | 95     |
        """);

    [Fact]
    public void A_column_that_the_table_has_not_is_marked_in_the_first_cell_of_the_row() => RuleVerifier.For(BuiltInRules.All.Single(rule => rule.Descriptor.Id == "PG1003")).Verify("""
        | 二级指标     | 三级指标 | 指标值 |
        | [|数量指标|] | 养护里程 | 100    |
        """);

    [Theory]
    [InlineData("[|2025年度绩效目标表|]\n| 二级指标 | 三级指标 | 指标值 |")]
    [InlineData("2025年度绩效目标表\n| [|二级指标|] | 三级指标 | 指标值 |")]
    [InlineData("| 二级指标 | 三级指标 | {|seen:指标值|} |")]
    public void The_declaration_is_marked_above_the_table_or_in_its_heading(string head) =>
        RuleVerifier.For(MadeRule.ForDeclaration((in context) => context.Report(GoalPath.Declaration, MadeRule.Seen.With("x")))).Verify(head + "\n| 数量指标 | 养护里程 | 100 |");

    [Theory]
    [InlineData("2025年度绩效目标表\n", "  - 2025年度绩效目标表\n  + [|2025年度绩效目标表|]")]
    [InlineData("", "  - | 二级指标     | 三级指标 | 指标值 |\n  + | [|二级指标|] | 三级指标 | 指标值 |")]
    public void A_finding_about_the_declaration_is_drawn_there(string above, string drawn)
    {
        var rule = MadeRule.ForDeclaration((in context) => context.Report(GoalPath.Declaration, MadeRule.Seen.With("x")));

        Assert.Contains(drawn, FailureOf(RuleVerifier.For(rule), above + "| 二级指标 | 三级指标 | 指标值 |\n| 数量指标 | 养护里程 | 100 |").Explanation.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_throws_fails_and_says_why()
    {
        var failure = FailureOf(RuleVerifier.For(MadeRule.ForEachProject((in _) => throw new InvalidOperationException("too hot"))), """
            | 二级指标 | 三级指标 | 指标值 |
            | 数量指标 | 养护里程 | 100    |
            """);

        Assert.Contains("PG9001", failure.Message, StringComparison.Ordinal);
        Assert.Contains("too hot", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_that_the_table_has_not_fails()
    {
        var failure = FailureOf(RuleVerifier.For(MadeRule.ForEachProject((in _) => _.Report(GoalPath.OfProject(9), MadeRule.Seen.With("x")))), """
            | 二级指标 | 三级指标 | 指标值 |
            | 数量指标 | 养护里程 | 100    |
            """);

        Assert.Contains("/projects/9", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_does_not_apply_anywhere_can_be_expected() => Verifier.VerifyNotApplicable("""
        | 二级指标 | 三级指标 | 指标值 |
        | 质量指标 | 档案整理 | 优     |
        """);

    [Fact]
    public void A_rule_that_passes_somewhere_is_not_one_that_does_not_apply() => Assert.Throws<RuleVerificationException>(() => Verifier.VerifyNotApplicable("""
        | 二级指标 | 三级指标 | 指标值 |
        | 质量指标 | 档案整理 | 优     |
        | 数量指标 | 养护里程 | 100    |
        """));

    [Fact]
    public void What_the_check_gave_is_returned()
    {
        var result = Verifier.Verify("""
            | 二级指标 | 三级指标 | 指标值  |
            | 数量指标 | 养护里程 | [|500|] |
            """);

        Assert.Equal("TS0001", Assert.Single(result.Diagnostics).Rule.Id);
    }

    [Fact]
    public void The_message_of_a_failure_is_in_the_language_of_the_culture()
    {
        var failure = new RuleVerificationException(new("中文", "English"));

        Assert.True(failure.Message is "中文" or "English", failure.Message);
        Assert.Equal(failure.Explanation.In(), failure.Message);
    }

    private static RuleVerificationException FailureOf(RuleVerifier verifier, string table) => Assert.Throws<RuleVerificationException>(() => verifier.Verify(table));
}
