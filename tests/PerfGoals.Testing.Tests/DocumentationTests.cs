using Embedding;
using PerfGoals.Rules;
using PerfGoals.Tests;

namespace PerfGoals.Testing.Tests;

/// <summary>What the pages show is what there is.</summary>
public sealed class DocumentationTests
{
    private static readonly string Page = Read("docs/testing-rules.md");

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/testing-rules.md")]
    public void The_first_example_is_that_of_the_sample(string page)
    {
        var text = Read(page);
        var start = text.IndexOf("[Fact]", StringComparison.Ordinal);
        var example = text[start..text.IndexOf("\n```", start, StringComparison.Ordinal)];

        Assert.Contains(Normal(example), Normal(Read("docs/samples/TestingRules/SlowCaseTests.cs")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("docs/testing-rules.md", "public void The_second_of_two", "docs/samples/TestingRules/CopiedGoalTests.cs")]
    [InlineData("docs/portfolio-rules.md", "protected override void Add(", "docs/samples/Embedding/CopiedGoal.cs")]
    public void The_example_of_a_portfolio_is_that_of_the_sample(string page, string begins, string sample)
    {
        var text = Read(page);
        var start = text.IndexOf(begins, StringComparison.Ordinal);
        var example = text[start..text.IndexOf("\n```", start, StringComparison.Ordinal)];

        Assert.Contains(Normal(example), Normal(Read(sample)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_rule_of_the_page_on_portfolios_is_sound() => RuleVerifier.For<CopiedGoal>().VerifyAll();

    [Fact]
    public void The_page_shows_a_failure_as_it_is()
    {
        var failure = Assert.Throws<RuleVerificationException>(() => RuleVerifier.For<SlowCase>().Verify("""
            | 二级指标 | 三级指标 | 指标值 | 度量单位 |
            | 时效指标 | 结案时间 | 3      | 月       |
            | 时效指标 | 调解时间 | [|1|]  | 月       |
            """));

        Assert.Contains(failure.Explanation.Chinese, Page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_shows_numbers_and_arguments_as_they_are() => RuleVerifier.For<SlowCase>()
        .With("limit", 6)
        .Expect("slow", ("months", 12), ("limit", 6))
        .Verify("""
            | 二级指标 | 三级指标 | 指标值 | 度量单位 |
            | 时效指标 | 结案时间 | [|12|] | 月       |
            """);

    [Fact]
    public void The_page_shows_a_fix_as_it_is_tested()
    {
        var verifier = RuleVerifier.For(BuiltInRules.All.Single(rule => rule.Descriptor.Id == "PG0006"));

        verifier.VerifyFix("""
            | 二级指标 | 三级指标 | 指标值   |
            | 质量指标 | 合格率   | [|292%|] |
            """, """
            | 二级指标 | 三级指标 | 指标值 |
            | 质量指标 | 合格率   | ≥92%   |
            """);

        var start = Page.IndexOf("verifier.VerifyFix(", StringComparison.Ordinal);
        var shown = Page[start..Page.IndexOf("\n```", start, StringComparison.Ordinal)];
        Assert.Contains(Normal(shown), Normal(Read("tests/PerfGoals.Testing.Tests/DocumentationTests.cs")), StringComparison.Ordinal);
    }

    private static string Read(string file) => File.ReadAllText(Repository.PathOf(file)).ReplaceLineEndings("\n");

    private static string Normal(string code) => string.Join('\n', code.Split('\n').Select(line => line.Trim()));
}
