using System.Text;
using PerfGoals.Acceptance;
using PerfGoals.Checking;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.RuleSets;

namespace PerfGoals.Core.Tests.Acceptance;

public sealed class BaselineTests
{
    private const string Fingerprint = "c4c31f5cddc4ee0b017c652d5eaf3153";

    private static readonly Declaration Short = Sample.WithWeights(10, 20);

    [Fact]
    public void What_it_has_is_known_and_does_not_count()
    {
        var document = Checked.Of(Short);
        var comparison = Baseline.From([document.Result]).Apply([document]);
        var result = comparison.Documents[0].Result;

        Assert.NotEmpty(document.Result.Diagnostics);
        Assert.Equal((0, 0), (result.Diagnostics.Length, result.CountOf(Severity.Error)));
        Assert.Equal(document.Result.Diagnostics.AsEnumerable(), result.Known);
        Assert.Empty(comparison.Gone);
        Assert.False(comparison.IsOfOtherRules);
    }

    [Fact]
    public void How_often_a_fingerprint_occurs_counts()
    {
        var twice = Checked.Of(Short with { Projects = [.. Short.Projects, .. Short.Projects] });
        var (one, two) = (Baseline.From([Checked.Of(Short).Result]), Baseline.From([twice.Result]));

        Assert.All(two.Entries, entry => Assert.Equal(2, entry.Count));
        Assert.Equal(one.Entries.Length, one.Apply([twice]).Documents[0].Result.Diagnostics.Length);
        Assert.All(one.Apply([twice]).Documents[0].Result.Diagnostics, finding => Assert.Equal(1, finding.Path.Project));
        Assert.Equal(one.Entries.AsEnumerable(), two.Apply([Checked.Of(Short)]).Gone);
    }

    [Fact]
    public void What_cannot_be_suppressed_is_never_known()
    {
        var document = Checked.Of(Short, Checker.Create(Policies.Empty, HostRule.ForEachProject(HostRule.Describe(), (in context) => throw new InvalidOperationException("x"))));
        var baseline = Baseline.From([document.Result]);

        Assert.Empty(baseline.Entries);
        Assert.Equal(["PG9001"], baseline.Apply([document]).Documents[0].Result.Diagnostics.Ids());
    }

    [Fact]
    public void What_is_suppressed_is_not_in_it_and_what_is_known_stays_in_it()
    {
        var document = Checked.Of(Short);
        var suppressed = document.Under(new Suppression { Rule = "PG2001", Everywhere = true, Reason = "分两年实施" }).Documents[0];
        var known = Baseline.From([document.Result]).Apply([document]).Documents[0];

        Assert.DoesNotContain(Baseline.From([suppressed.Result]).Entries, entry => entry.Rule == "PG2001");
        Assert.Equal(Baseline.From([document.Result]).Entries.AsEnumerable(), Baseline.From([known.Result]).Entries);
    }

    [Fact]
    public void Other_rules_are_noticed()
    {
        var baseline = Baseline.From([Checked.Of(Short).Result]);
        var other = Checked.Of(Short, new Checker(Policies.Luxian.Rules.With([RuleOverride.Set("PG2001", "total", 100)])));

        Assert.True(baseline.Apply([other]).IsOfOtherRules);
        Assert.Null(Baseline.From([Checked.Of(Short).Result, other.Result]).RulesHash);
        Assert.Null(Baseline.From([]).RulesHash);
    }

    [Fact]
    public void The_file_can_be_read_by_a_person()
    {
        var baseline = new Baseline("luxian-2025 1.0.0", "sha256:0", [new(Fingerprint, "PG2001", "泸县司法局 / 社区矫正 / 权重", 2), new(Fingerprint.Replace('c', 'd'), "PG1001", "")]);

        Assert.Equal(
            $$"""
            {
              "ruleSet": "luxian-2025 1.0.0",
              "hash": "sha256:0",
              "findings": [
                {
                  "rule": "PG1001",
                  "place": "",
                  "fingerprint": "{{Fingerprint.Replace('c', 'd')}}"
                },
                {
                  "rule": "PG2001",
                  "place": "泸县司法局 / 社区矫正 / 权重",
                  "fingerprint": "{{Fingerprint}}",
                  "count": 2
                }
              ]
            }

            """.ReplaceLineEndings("\n"),
            Checked.TextOf(baseline.Write));
        Assert.Equal(baseline.Entries.AsEnumerable(), Parse(Checked.TextOf(baseline.Write)).Entries);
        Assert.Equal(("luxian-2025 1.0.0", "sha256:0"), (Parse(Checked.TextOf(baseline.Write)).RuleSet, Parse(Checked.TextOf(baseline.Write)).RulesHash));
    }

    [Theory]
    [InlineData("", "1:1 There is nothing in it.")]
    [InlineData("<<<<<<< HEAD", "1:1 The JSON is malformed: a comma, quote or bracket may be missing, or it is nested too deep.")]
    [InlineData("""{ "suppressions": [] }""", "1:1 The property 'findings' is missing.|1:3 There is no property 'suppressions'. Known: findings, ruleSet, hash.")]
    [InlineData("""{ "findings": [{ "rule": "PG2001", "place": "", "fingerprint": "x", "count": 0 }] }""",
        "1:64 'x' is no fingerprint, which is 32 hexadecimal digits in lower case; a check's report has it as 'fingerprint'.|1:78 'count' must be a whole number from 1.")]
    [InlineData($$"""{ "findings": [{ "rule": "PG2001", "place": "", "fingerprint": "{{Fingerprint}}" }, { "rule": "PG2001", "place": "", "fingerprint": "{{Fingerprint}}" }] }""",
        $"1:102 The fingerprint {Fingerprint} occurs twice.")]
    public void All_that_is_wrong_is_named_with_line_and_character(string json, string problems) =>
        Assert.Equal(problems.Split('|'), Assert.Throws<AcceptanceFileException>(() => Parse(json)).Problems.Select(problem => $"{problem.Line}:{problem.Column} {problem.Explanation.English}"));

    private static Baseline Parse(string json) => Baseline.Parse(Encoding.UTF8.GetBytes(json), "b.json");
}
