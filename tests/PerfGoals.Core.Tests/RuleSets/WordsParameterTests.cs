using System.Text;
using System.Text.Json;
using FsCheck.Xunit;
using PerfGoals.Checking;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Rules;
using PerfGoals.RuleSets;

namespace PerfGoals.Core.Tests.RuleSets;

/// <summary>Parameters that are words, or true or false.</summary>
public sealed class WordsParameterTests
{
    private static readonly RulesInForce Default = WordRule.Rules(Set("{}"));

    [Theory]
    [InlineData("{}", "一定,尽量,适当", false)]
    [InlineData("""{ "parameters": { "words": ["努力", " 大力 ", "努力"] } }""", "努力,大力", false)]
    [InlineData("""{ "parameters": { "words": [] } }""", "", false)]
    [InlineData("""{ "parameters": { "words": { "add": ["努力", "尽量"] } } }""", "一定,努力,尽量,适当", false)]
    [InlineData("""{ "parameters": { "words": { "remove": ["一定"], "add": ["努力"] }, "strict": true } }""", "努力,尽量,适当", true)]
    [InlineData("""{ "parameters": { "words": {} } }""", "一定,尽量,适当", false)]
    public void A_rule_set_replaces_the_words_or_changes_them(string setting, string words, bool strict)
    {
        var finding = Assert.Single(new Checker(WordRule.Rules(Set(setting))).Check(new Declaration()).Diagnostics);

        Assert.Equal([words, strict], finding.Message.Arguments.Select(argument => argument.Value));
    }

    [Fact]
    public void Changes_add_up_from_the_nation_to_the_county_and_say_where_they_come_from()
    {
        var rule = WordRule.By(
            """{ "id": "county", "version": "1", "extends": ["province"], "rules": { "HX0001": { "parameters": { "words": { "add": ["县"], "remove": ["省"] } } } } }""",
            """{ "id": "province", "version": "1", "extends": ["nation"], "rules": { "HX0001": { "parameters": { "words": { "add": ["省", "省级"] } } } } }""",
            """{ "id": "nation", "version": "1", "rules": { "HX0001": { "parameters": { "words": ["国"] } } } }""");

        Assert.Equal(RuleValue.Of(["国", "省级", "县"]), rule.Values[0]);
        Assert.Equal("county", rule.ValueOrigins[0].RuleSet);
    }

    [Theory]
    [InlineData("\"words\": [\"尽量\",\n 5]", "line 2, character 2: Each entry of parameter 'words' must be a text, not a number.")]
    [InlineData("\"words\": [\"尽量\",\n \" \"]", "line 2, character 2: Each entry of parameter 'words' must not be blank.")]
    [InlineData("\"words\": {\n \"ad\": [] }", "line 2, character 2: There is no property 'ad'. Did you mean: add?")]
    [InlineData("\"words\": {\n \"add\": \"尽量\" }", "line 2, character 9: 'add' must be an array […], not a text.")]
    [InlineData("\"words\":\n 5", "line 2, character 2: Parameter 'words' of HX0001 must be a list of words, not '5'; allowed: a list of words, which may be empty.")]
    [InlineData("\"words\":\n \"尽量\"", "line 2, character 2: Parameter 'words' must be a number, true or false, or an array of words, not a text.")]
    [InlineData("\"words\":\n { \"remove\": [\"尽可能\", \"适度\"] }", "line 2, character 2: Parameter 'words' of HX0001 has no word '尽可能' to remove. Known: 一定, 尽量, 适当.")]
    [InlineData("\"strict\":\n 1", "line 2, character 2: Parameter 'strict' of HX0001 must be true or false, not '1'; allowed: true or false.")]
    [InlineData("\"strict\":\n { \"add\": [] }", "line 2, character 2: Parameter 'strict' of HX0001 must be true or false, not '{ add, remove }'")]
    [InlineData("\"share\":\n [\"尽量\"]", "line 2, character 2: Parameter 'share' of HX0001 must be a number, not '尽量'; allowed: 0 to 100.")]
    [InlineData("\"share\":\n true", "line 2, character 2: Parameter 'share' of HX0001 must be a number, not 'true'")]
    [InlineData("\n\"wrods\": { \"add\": [] }", "line 2, character 1: Rule HX0001 has no parameter 'wrods'. Did you mean: words?")]
    public void What_is_wrong_is_said_at_its_place(string parameters, string problem)
    {
        var refusal = Assert.Throws<RuleSetException>(() => WordRule.Rules(Set($$"""{ "parameters": { {{parameters}} } }""")));

        Assert.Contains("county.json: " + problem, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HX0001.words=努力,大力", "努力,大力")]
    [InlineData("HX0001.words=努力， 大力、努力", "努力,大力")]
    [InlineData("host-rule.WORDS=", "")]
    public void An_override_replaces_the_words(string assignment, string words)
    {
        var rule = Default.With([RuleOverride.Parse(assignment)]).Rules.Single(rule => rule.Descriptor.Id == "HX0001");

        Assert.Equal(RuleValue.Of(words.Split(',', StringSplitOptions.RemoveEmptyEntries)), rule.Values[0]);
        Assert.Equal(SettingLayer.Host, rule.ValueOrigins[0].Layer);
    }

    [Theory]
    [InlineData("HX0001.strict=yes", "must be true or false, not 'yes'")]
    [InlineData("HX0001.share=尽量", "must be a number, not '尽量'")]
    public void An_override_of_another_kind_is_refused(string assignment, string problem) =>
        Assert.Contains(problem, Assert.Throws<RuleSetException>(() => Default.With([RuleOverride.Parse(assignment)])).Message, StringComparison.Ordinal);

    [Fact]
    public void An_array_of_a_hosts_configuration_is_a_list_of_words()
    {
        Dictionary<string, string?> settings = new() { ["HX0001:words"] = null, ["HX0001:words:0"] = "努力", ["HX0001:words:1"] = "大力", ["HX0001:strict"] = "True" };
        var rule = Default.With(RuleOverride.FromSettings(settings)).Rules.Single(rule => rule.Descriptor.Id == "HX0001");

        Assert.Equal<RuleValue>([RuleValue.Of(["努力", "大力"]), true, 1], rule.Values);
    }

    [Property]
    public void The_hash_is_the_same_where_the_words_are(bool[] left, bool[] right, bool strict)
    {
        var (a, b) = (WordsOf(left), WordsOf(right));

        Assert.Equal(RuleValue.Of(a) == RuleValue.Of(b), HashOf(a, strict) == HashOf(b.AsEnumerable().Reverse(), strict));
        Assert.NotEqual(HashOf(a, strict), HashOf(a, !strict));

        static string[] WordsOf(bool[] chosen) => [.. chosen.Take(4).SelectMany((isIn, index) => isIn ? new[] { $"词{index}" } : [])];
        static string HashOf(IEnumerable<string> words, bool strict) =>
            Default.With([RuleOverride.Set("HX0001", "words", string.Join(',', words)), RuleOverride.Set("HX0001", "strict", strict ? "true" : "false")]).Hash;
    }

    [Fact]
    public void Words_that_stay_the_same_keep_their_clause()
    {
        const string Nation = """{ "id": "nation", "version": "1", "rules": { "HX0001": { "basis": [{ "document": { "zh-Hans": "办法", "en": "Measures" }, "year": 2024, "jurisdiction": "全国" }] } } }""";

        Assert.Equal((2024, "全国"), Assert.Single(ByCounty("""{ "add": ["尽量"] }""")) is var basis ? (basis.Year!.Value, basis.Jurisdiction!) : default);
        Assert.Empty(ByCounty("""{ "add": ["努力"] }"""));

        static IEnumerable<Basis> ByCounty(string words) =>
            WordRule.By($$"""{ "id": "county", "version": "1", "extends": ["nation"], "rules": { "HX0001": { "parameters": { "words": {{words}} } } } }""", Nation).Basis;
    }

    [Theory]
    [InlineData("""{ "words": ["努力"], "strict": true, "share": 5 }""", true)]
    [InlineData("""{ "words": { "add": ["努力"], "remove": [] } }""", true)]
    [InlineData("""{ "words": "努力" }""", false)]
    [InlineData("""{ "words": [" "] }""", false)]
    [InlineData("""{ "words": { "ad": [] } }""", false)]
    [InlineData("""{ "strict": 1 }""", false)]
    public void The_schema_takes_what_the_reader_takes(string parameters, bool isRight)
    {
        using var stream = new MemoryStream();
        RuleSetSchema.Write(stream, WordRule.Catalog);
        var schema = JsonDocument.Parse(stream.ToArray()).RootElement;
        var json = Set($$"""{ "parameters": {{parameters}} }""");

        Assert.Equal(isRight, new SchemaCheck(schema).ErrorsIn(JsonDocument.Parse(json).RootElement).Count == 0);
        Assert.Equal(isRight, Record.Exception(() => WordRule.Rules(json)) is null);
        Assert.Contains("比例（单位：百分点）", Encoding.UTF8.GetString(stream.ToArray()), StringComparison.Ordinal);
    }

    private static string Set(string setting) => $$"""{ "id": "county", "version": "1", "rules": { "HX0001": {{setting}} } }""";
}
