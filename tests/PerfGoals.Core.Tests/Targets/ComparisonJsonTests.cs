using System.Text.Json;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Goals;
using PerfGoals.Targets;

namespace PerfGoals.Core.Tests.Targets;

public sealed class ComparisonJsonTests
{
    private static readonly JsonSerializerOptions Unescaped = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<Comparison, string> Words => new()
    {
        { Comparison.Unknown, "null" },
        { Comparison.AtLeast, "\"≥\"" },
        { Comparison.MoreThan, "\">\"" },
        { Comparison.EqualTo, "\"=\"" },
        { Comparison.LessThan, "\"<\"" },
        { Comparison.AtMost, "\"≤\"" },
        { Comparison.Qualitative, "\"qualitative\"" },
        { Comparison.QuantitativeOther, "\"quantitativeOther\"" },
        { Comparison.NotApplicable, "\"notApplicable\"" },
        { Comparison.Range, "\"range\"" },
    };

    [Theory]
    [MemberData(nameof(Words))]
    public void A_comparison_is_a_sign_a_word_or_null(Comparison comparison, string json)
    {
        Assert.Equal(json, JsonSerializer.Serialize(comparison, Unescaped));
        Assert.Equal(comparison, JsonSerializer.Deserialize<Comparison>(json));
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void The_canonical_json_has_the_same_words(Comparison comparison, string json)
    {
        var text = Json.Of(Sample.Of([new Indicator { Name = "指标", Comparison = comparison }]));

        Assert.Contains($"\"comparison\": {json}", text, StringComparison.Ordinal);
        Assert.Equal(comparison, Json.Read(text).Declaration.Projects[0].Indicators[0].Comparison);
    }

    [Theory]
    [InlineData("\"＞＝\"", Comparison.AtLeast)]
    [InlineData("\"不适用\"", Comparison.NotApplicable)]
    public void Every_spelling_is_read(string json, Comparison comparison) => Assert.Equal(comparison, JsonSerializer.Deserialize<Comparison>(json));

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"2\"")]
    [InlineData("1")]
    [InlineData("{}")]
    public void Anything_else_is_refused(string json) => Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Comparison>(json));
}
