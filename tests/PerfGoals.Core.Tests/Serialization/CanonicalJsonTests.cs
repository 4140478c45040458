using System.Collections.Immutable;
using System.Text;
using FsCheck.Xunit;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Serialization;
using PerfGoals.Sources;
using PerfGoals.Targets;

namespace PerfGoals.Core.Tests.Serialization;

[Properties(Arbitrary = [typeof(GoalArbitraries)])]
public sealed class CanonicalJsonTests
{
    [Property(MaxTest = 300)]
    public void A_declaration_written_and_read_is_the_same_declaration(Declaration declaration) =>
        Assert.Equal(declaration, Json.Read(Json.Of(declaration)).Declaration);

    [Property(MaxTest = 300)]
    public void Json_read_and_written_is_the_same_json(Declaration declaration)
    {
        var json = Json.Of(declaration);

        Assert.Equal(json, Json.Of(Json.Read(json).Declaration));
    }

    [Property]
    public void Without_raw_texts_both_ways_are_the_identity_too(Declaration declaration)
    {
        var bare = WithoutCells(declaration);
        var json = Json.Of(bare);
        var read = Json.Read(json);

        Assert.DoesNotContain("\"raw\":", json, StringComparison.Ordinal);
        Assert.Equal(bare, read.Declaration);
        Assert.Equal(json, Json.Of(read.Declaration));
        Assert.Empty(read.Problems);
    }

    [Property]
    public void The_json_of_a_declaration_has_the_same_verdict(Declaration declaration) =>
        Assert.Equal(Policies.VerdictOn(declaration), Policies.VerdictOn(Json.Read(Json.Of(declaration)).Declaration));

    [Fact]
    public void A_statement_that_says_to_be_one_is_no_grade()
    {
        var indicator = Json.Read("""{ "projects": [ { "name": "道路", "indicators": [ { "name": "质量", "comparison": "qualitative", "target": { "phrase": "优" } } ] } ] }""")
            .Declaration.Projects[0].Indicators[0];

        Assert.Equal((TargetKind.Phrase, "优"), (indicator.Target.Kind, indicator.Target.Text));
        Assert.Equal(indicator, Json.Read(Json.Of(Sample.Of([indicator]))).Declaration.Projects[0].Indicators[0]);
    }

    [Fact]
    public void Json_is_the_same_in_every_culture()
    {
        var json = Json.Of(Sample.Declaration);
        using var _ = CultureScope.Of(CultureScope.German);

        Assert.Equal(json, Json.Of(Sample.Declaration));
        Assert.Equal(Sample.Declaration, Json.Read(json).Declaration);
        Assert.Contains("22.5", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_the_documented_form()
    {
        var row = GoalTables.Indicator("＝", "100", "％", "22.50");

        Assert.Equal(
            """
            {
              "fiscalYear": 2025,
              "unit": {
                "code": "408001",
                "name": "某县交通运输局"
              },
              "projects": [
                {
                  "name": "乡镇公路养护",
                  "budget": {
                    "amount": 155,
                    "unit": "万元"
                  },
                  "annualGoal": "养护公路120公里",
                  "indicators": [
                    {
                      "level1": "产出指标",
                      "level2": "数量指标",
                      "name": "养护里程",
                      "comparison": "=",
                      "target": 100,
                      "unit": "%",
                      "weight": 22.50,
                      "raw": {
                        "level1": "产出指标",
                        "level2": "数量指标",
                        "name": "养护里程",
                        "comparison": "＝",
                        "target": "100",
                        "unit": "％",
                        "weight": "22.50"
                      }
                    }
                  ]
                }
              ],
              "notes": []
            }

            """.ReplaceLineEndings("\n"),
            Json.Of(Sample.Of([row]) with { Title = null, Notes = [] }));
    }

    [Theory]
    [InlineData(Comparison.Unknown, "null")]
    [InlineData(Comparison.AtLeast, "\"≥\"")]
    [InlineData(Comparison.AtMost, "\"≤\"")]
    [InlineData(Comparison.MoreThan, "\">\"")]
    [InlineData(Comparison.LessThan, "\"<\"")]
    [InlineData(Comparison.EqualTo, "\"=\"")]
    [InlineData(Comparison.Qualitative, "\"qualitative\"")]
    public void Each_comparison_has_one_word(Comparison comparison, string word)
    {
        var json = Json.Of(Sample.Of([Sample.Project.Indicators[0] with { Comparison = comparison }]));

        Assert.Contains($"\"comparison\": {word}", json, StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_is_passed_over()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Json.Of(Sample.Declaration))];

        Assert.Equal(Sample.Declaration, CanonicalJson.Read(bytes, "json").Declaration);
    }

    [Fact]
    public void What_may_be_left_out_has_a_default()
    {
        var declaration = Json.Read("""{ "projects": [ { "name": "道路", "indicators": [ { "name": "里程" } ] } ] }""").Declaration;

        Assert.Equal(new Declaration { Projects = [new Project { Name = "道路", Indicators = [new Indicator { Name = "里程" }] }] }, declaration);
    }

    [Fact]
    public void Names_and_signs_that_are_not_understood_are_kept_where_there_is_no_raw()
    {
        var document = Json.Read("""
            { "projects": [ { "name": "道路", "indicators": [ { "level1": "过程", "level2": "次数", "name": "里程", "comparison": "约", "target": "按月安排" } ] } ] }
            """);
        var indicator = document.Declaration.Projects[0].Indicators[0];

        Assert.Equal((FirstLevel.Unknown, SecondLevel.Unknown, Comparison.Unknown), (indicator.FirstLevel, indicator.SecondLevel, indicator.Comparison));
        Assert.Equal(("过程", "次数", "约"), (indicator.TextOf(GoalField.FirstLevel), indicator.TextOf(GoalField.SecondLevel), indicator.TextOf(GoalField.Comparison)));
        Assert.Equal(Target.Qualitative("按月安排"), indicator.Target);
        Assert.Equal(document.Declaration, Json.Read(Json.Of(document.Declaration)).Declaration);
    }

    [Fact]
    public void A_level_that_is_not_understood_is_kept_beside_a_blank_raw_text()
    {
        var document = Json.Read("""
            { "projects": [ { "name": "道路", "indicators": [ { "level1": "过程", "name": "里程", "raw": { "level1": " " } } ] } ] }
            """);

        Assert.Equal("过程", document.Declaration.Projects[0].Indicators[0].TextOf(GoalField.FirstLevel));
    }

    [Theory]
    [InlineData("null", 1)]
    [InlineData("[]", 1)]
    [InlineData("", 1)]
    [InlineData("{", 1)]
    [InlineData("{}", 1)] // no projects
    [InlineData("{\n\"projects\": null }", 2)]
    [InlineData("{\n\"projects\": [\n null ] }", 3)]
    [InlineData("{\n\"projects\": {} }", 2)]
    [InlineData("{ \"fiscalYear\": \"2025\",\n \"projects\": [] }", 1)]
    [InlineData("{ \"projects\": [],\n \"fiscalYear\": 2025.5 }", 2)]
    [InlineData("{ \"projects\": [],\n \"unit\": null }", 2)]
    [InlineData("{ \"projects\": [],\n \"unit\": { \"code\": null } }", 2)]
    [InlineData("{ \"projects\": [],\n \"notes\": null }", 2)]
    [InlineData("{ \"projects\": [],\n \"notes\": [ null ] }", 2)]
    [InlineData("{ \"projects\": [ {\n \"name\": null, \"indicators\": [] } ] }", 2)]
    [InlineData("{ \"projects\": [ {\n \"indicators\": [] } ] }", 2)]
    [InlineData("{ \"projects\": [ { \"name\": \"道路\",\n \"indicators\": [ null ] } ] }", 2)]
    [InlineData("{ \"projects\": [ { \"name\": \"道路\", \"annualGoal\":\n null, \"indicators\": [] } ] }", 2)]
    [InlineData("{ \"projects\": [ { \"name\": \"道路\", \"budget\": 155,\n \"indicators\": [] } ] }", 1)]
    [InlineData("{ \"projects\": [],\n // 注释\n \"notes\": [] }", 2)]
    [InlineData("{ \"projects\": [],\n\n \"projects\": [] }", 3)]
    public void What_is_no_canonical_json_is_refused_with_its_line(string json, int line)
    {
        var refusal = Assert.Throws<UnreadableDocumentException>(() => Json.Read(json));

        Assert.Equal(line, refusal.Line);
        Assert.NotEqual(refusal.Explanation.Chinese, refusal.Explanation.English);
    }

    [Theory]
    [InlineData("\"weight\": \"10\"")]
    [InlineData("\"weight\": 1e400")]
    [InlineData("\"weight\": true")]
    [InlineData("\"target\": true")]
    [InlineData("\"target\": [1]")]
    [InlineData("\"target\": 1e400")]
    [InlineData("\"unit\": 1")]
    [InlineData("\"comparison\": 1")]
    [InlineData("\"raw\": []")]
    [InlineData("\"raw\": { \"weight\": 10 }")]
    [InlineData("\"weight\": 0.12345678901234567890123456789")]
    [InlineData("\"target\": 1e-40")]
    [InlineData("\"level1\": \"\\uD800\"")]
    [InlineData("\"weight\": 10, \"weight\": 20")]
    public void A_property_of_the_wrong_type_is_refused_with_its_line(string property)
    {
        var refusal = Assert.Throws<UnreadableDocumentException>(() => Json.Read($$"""
            { "projects": [ { "name": "道路", "indicators": [
              { "name": "里程",
                {{property}}
              } ] } ],
              "notes": [] }
            """));

        Assert.Equal(3, refusal.Line);
        Assert.Contains("$.projects[0].indicators[0]", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_among_the_entries_of_raw_is_refused() => Assert.Throws<UnreadableDocumentException>(() => Json.Read("""
        { "projects": [ { "name": "道路", "indicators": [ { "name": "里程", "raw": { "others": [ null ] } } ] } ] }
        """));

    [Fact]
    public void A_lone_surrogate_in_the_name_of_a_property_is_refused() =>
        Assert.Throws<UnreadableDocumentException>(() => Json.Read("""{ "projects": [], "\uD800": 1 }"""));

    [Fact]
    public void Json_nested_without_end_is_refused() =>
        Assert.Throws<UnreadableDocumentException>(() => Json.Read($$"""{ "projects": [], "more": {{new string('[', 10_000)}} }"""));

    [Fact]
    public void Bytes_that_are_no_utf8_are_refused()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("""{ "projects": [], "title": " """), 0xB2, 0xE2, .. Encoding.UTF8.GetBytes("\" }")];

        Assert.Throws<UnreadableDocumentException>(() => CanonicalJson.Read(bytes, "json"));
    }

    private static Declaration WithoutCells(Declaration declaration) => declaration with
    {
        Projects = [.. declaration.Projects.Select(project => project with
        {
            Cells = null,
            Indicators = project.Indicators.Select(indicator => indicator with { Cells = null }).ToImmutableArray(),
        })],
    };
}
