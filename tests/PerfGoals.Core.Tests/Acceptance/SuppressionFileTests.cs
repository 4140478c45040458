using System.Text;
using System.Text.Json;
using PerfGoals.Acceptance;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Tests;

namespace PerfGoals.Core.Tests.Acceptance;

public sealed class SuppressionFileTests
{
    private const string Whole = """
        { // for the editor
          "$schema": "suppressions.schema.json",
          "suppressions": [
            { "rule": "PG2001", "fingerprint": "c4c31f5cddc4ee0b017c652d5eaf3153", "unit": "408001", "project": "甲", "indicator": "乙", "field": "权重",
              "everywhere": false, "reason": "分两年实施", "by": "张三", "expires": "2025-12-31" },
            { "rule": "all-qualitative", "everywhere": true, "reason": "无", },
          ],
        }
        """;

    private static readonly JsonElement Schema = JsonDocument.Parse(Checked.TextOf(stream => SuppressionSchema.Write(stream))).RootElement;

    [Fact]
    public void The_committed_schema_is_that_of_the_rules_there_are() =>
        Approved.Check("docs/suppressions.schema.json", Checked.TextOf(stream => SuppressionSchema.Write(stream)));

    [Fact]
    public void All_that_is_written_is_read()
    {
        var set = Parse(Whole);

        Assert.Equal(("s.json", 2), (set.Source, set.Suppressions.Length));
        Assert.Equal(
            new Suppression
            {
                Rule = "PG2001",
                Fingerprint = "c4c31f5cddc4ee0b017c652d5eaf3153",
                Unit = "408001",
                Project = "甲",
                Indicator = "乙",
                Field = GoalField.Weight,
                Reason = "分两年实施",
                By = "张三",
                Expires = new(2025, 12, 31),
                Location = SourceLocation.OfText(4, 5),
            },
            set.Suppressions[0]);
        Assert.Equal(new Suppression { Rule = "all-qualitative", Everywhere = true, Reason = "无", Location = SourceLocation.OfText(6, 5) }, set.Suppressions[1]);
    }

    [Fact]
    public void What_is_written_reads_as_it_was()
    {
        var written = Checked.TextOf(Parse(Whole).Write);

        Assert.Equal(Parse(Whole).Suppressions.Select(WithoutLocation), Parse(written).Suppressions.Select(WithoutLocation));
        Assert.Equal(written, Checked.TextOf(Parse(written).Write));
        Assert.EndsWith("}\n", written, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u", written, StringComparison.Ordinal);
        Assert.Empty(ErrorsIn(written));
    }

    [Theory]
    [InlineData("", "1:1 There is nothing in it.")]
    [InlineData("{", "1:2 The JSON is malformed: a comma, quote or bracket may be missing, or it is nested too deep.")]
    [InlineData("[]", "1:1 The list of suppressions must be an object {…}, not an array […].")]
    [InlineData("{}", "1:1 The property 'suppressions' is missing.")]
    [InlineData("""{ "suppressions": [1] }""", "1:20 Each entry of 'suppressions' must be an object {…}, not a number.")]
    [InlineData("""{ "suppressions": [{ "rul": "PG2001" }] }""", "1:20 The property 'rule' is missing.|1:22 There is no property 'rul'. Did you mean: rule?")]
    [InlineData("""{ "suppressions": [{ "rule": "PG2001", "project": " ", "expires": "31.12.2025", "field": "权" }] }""",
        "1:51 'project' must not be blank.|1:67 '31.12.2025' is no date; it is written as 2025-12-31.|1:90 There is no column '权'. Did you mean: 权重?")]
    [InlineData("""{ "suppressions": [{ "rule": "PG2001", "fingerprint": "C4C3", "reason": 1, "everywhere": "yes" }] }""",
        "1:55 'C4C3' is no fingerprint, which is 32 hexadecimal digits in lower case; a check's report has it as 'fingerprint'.|1:73 'reason' must be a text, not a number.|1:90 'everywhere' must be true or false, not a text.")]
    [InlineData("""{ "suppressions": [{ "rule": "PG2001", "field": "weigth", "rule": "x" }] }""", "1:49 There is no column 'weigth'. Did you mean: weight?|1:59 'rule' occurs twice.")]
    public void All_that_is_wrong_is_named_with_line_and_character(string json, string problems)
    {
        var exception = Assert.Throws<AcceptanceFileException>(() => Parse(json));

        Assert.Equal(problems.Split('|'), exception.Problems.Select(problem => $"{problem.Line}:{problem.Column} {problem.Explanation.English}"));
        Assert.All(exception.Problems, problem => Assert.Equal("s.json", problem.Source?.Chinese));
    }

    [Theory]
    [InlineData("""{ "suppressions": [] }""", "")]
    [InlineData("""{ "suppressions": [{ "rule": "weights-off-total", "field": "weight", "reason": "x y" }] }""", "")]
    [InlineData("""{ "suppressions": [{ "rule": "PG2001", "reason": "x y" }] }""", "/suppressions/0")]
    [InlineData("""{ "suppressions": [{ "rule": "PG2001", "unit": "a" }] }""", "/suppressions/0")]
    [InlineData("""{ "suppressions": [{ "rule": "PG9001", "unit": "a", "reason": "x y" }] }""", "/suppressions/0/rule")]
    [InlineData("""{ "suppressions": [{ "rule": "PG2001", "unit": "a", "reason": " ", "expires": "2025-02-30" }] }""", "/suppressions/0/reason /suppressions/0/expires")]
    [InlineData("""{ "suppressions": [{ "rule": "PG2001", "unit": "a", "reason": "x", "colunm": "a" }] }""", "/suppressions/0/colunm")]
    public void The_schema_says_what_an_editor_should(string json, string at)
    {
        Assert.Equal(at, string.Join(' ', ErrorsIn(json).Distinct()));
        if (at.Length == 0)
        {
            Assert.NotNull(Parse(json));
        }
    }

    private static IReadOnlyList<string> ErrorsIn(string json) => new SchemaCheck(Schema).ErrorsIn(JsonDocument.Parse(json).RootElement);

    private static Suppression WithoutLocation(Suppression suppression) => suppression with { Location = null };

    private static SuppressionSet Parse(string json) => SuppressionSet.Parse(Encoding.UTF8.GetBytes(json), "s.json");
}
