using PerfGoals.Core.Tests.Support;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Serialization;
using PerfGoals.Sources;

namespace PerfGoals.Core.Tests.Serialization;

/// <summary>Suppressions in the canonical JSON of a declaration.</summary>
public sealed class SuppressionJsonTests
{
    [Fact]
    public void They_are_read_with_their_places_and_written_again()
    {
        var document = Json.Read(
            """
            { "projects": [],
              "suppressions": [
                { "rule": "PG2001", "project": "甲", "field": "weight", "reason": "分两年实施", "by": "张三", "expires": "2025-12-31" },
                { "rule": "PG1001", "everywhere": true }
              ] }
            """);

        Assert.Equal(
            [
                new Suppression { Rule = "PG2001", Project = "甲", Field = GoalField.Weight, Reason = "分两年实施", By = "张三", Expires = new(2025, 12, 31), Location = SourceLocation.OfText(3, 5) },
                new Suppression { Rule = "PG1001", Everywhere = true, Reason = "", Location = SourceLocation.OfText(4, 5) },
            ],
            document.Suppressions.AsEnumerable());
        Assert.Empty(document.Problems);
        var written = Checked.TextOf(stream => CanonicalJson.Write(stream, document));
        Assert.Equal(written, Checked.TextOf(stream => CanonicalJson.Write(stream, Json.Read(written))));
        Assert.Equal(document.Suppressions.Select(one => one with { Location = null }), Json.Read(written).Suppressions.Select(one => one with { Location = null }));
    }

    [Fact]
    public void A_declaration_without_any_is_written_as_it_always_was()
    {
        var document = new DeclarationDocument { Source = "a", Declaration = Sample.Declaration };

        Assert.Equal(Json.Of(Sample.Declaration), Checked.TextOf(stream => CanonicalJson.Write(stream, document)));
        Assert.DoesNotContain("suppressions", Json.Of(Sample.Declaration), StringComparison.Ordinal);
    }

    [Fact]
    public void A_misspelt_property_is_reported_where_its_suppression_stands()
    {
        var problem = Assert.Single(Json.Read("{ \"projects\": [],\n  \"suppressions\": [{ \"rule\": \"PG2001\", \"expiers\": \"2025-12-31\" }] }").Problems);

        Assert.Equal(("PG0106", SourceLocation.OfText(2, 20)), (problem.Rule.Id, problem.Location));
    }

    [Theory]
    [InlineData("""{ "rule": "PG2001", "expires": "soon" }""", "$.suppressions[0].expires: 'soon' is no date; it is written as 2025-12-31.")]
    [InlineData("""{ "rule": "PG2001", "field": "colour" }""", "$.suppressions[0].field: there is no column 'colour'.")]
    [InlineData("""{ "reason": "x" }""", "$.suppressions[0]: the property 'rule' is missing.")]
    [InlineData("""{ "rule": "PG2001", "everywhere": 1 }""", "$.suppressions[0].everywhere: the value must be true or false.")]
    [InlineData("null", "$.suppressions: entry 1 must not be null.")]
    public void What_has_not_the_form_of_one_is_refused(string suppression, string explanation) =>
        Assert.Equal(explanation, Assert.Throws<UnreadableDocumentException>(() => Json.Read($$"""{ "projects": [], "suppressions": [{{suppression}}] }""")).Explanation.English);
}
