using System.Text;
using System.Text.Json;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Diagnostics;
using PerfGoals.Rules;
using PerfGoals.RuleSets;
using PerfGoals.Tests;

namespace PerfGoals.Core.Tests.RuleSets;

public sealed class RuleSetSchemaTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(Written()).RootElement;

    [Fact]
    public void The_committed_schema_is_that_of_the_rules_there_are() => Approved.Check("docs/rule-set.schema.json", Written());

    [Fact]
    public void Every_shipped_rule_set_keeps_to_it()
    {
        var files = Directory.GetFiles(Repository.PathOf("src/PerfGoals.Core/RuleSets/Shipped"), "*.json");

        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.Empty(ErrorsIn(File.ReadAllText(file))));
    }

    [Fact]
    public void Every_rule_that_can_be_set_is_in_it_by_id_and_name_with_its_numbers() => Assert.All(
        RuleCatalog.BuiltIn.Descriptors.Where(rule => rule.Id != "PG9001"),
        rule =>
        {
            var rules = Schema.GetProperty("properties").GetProperty("rules").GetProperty("properties");
            Assert.All([rule.Id, rule.Name], key => Assert.Equal($"#/$defs/{rule.Id}", rules.GetProperty(key).GetProperty("$ref").GetString()));
            var definition = Schema.GetProperty("$defs").GetProperty(rule.Id);
            Assert.Equal($"{rule.Id} {rule.Title.Chinese} / {rule.Title.English}", definition.GetProperty("title").GetString());
            var parameters = definition.GetProperty("properties").GetProperty("parameters").GetProperty("properties");
            Assert.Equal(rule.Parameters.Select(parameter => parameter.Key), parameters.EnumerateObject().Select(member => member.Name));
            Assert.All(rule.Parameters.OfType<NumericParameter>(), parameter =>
            {
                var written = parameters.GetProperty(parameter.Key);
                Assert.Equal(
                    (parameter.IsWhole ? "integer" : "number", parameter.Minimum, parameter.Maximum, parameter.DefaultValue.Number, $"{parameter.Description.Chinese}（单位：{parameter.Unit!.Chinese}）\n{parameter.Description.English} (unit: {parameter.Unit.English})"),
                    (written.GetProperty("type").GetString(), written.GetProperty("minimum").GetDecimal(), written.GetProperty("maximum").GetDecimal(), written.GetProperty("default").GetDecimal(), written.GetProperty("description").GetString()));
            });
        });

    [Theory]
    [InlineData("""{ "id": "a", "version": "1", "rules": {} }""")]
    [InlineData("""{ "$schema": "rule-set.schema.json", "id": "a", "version": "1", "title": { "zh-Hans": "一", "en": "one" }, "jurisdiction": "全国", "fiscalYears": [2025, 2026.0], "extends": ["reading"], "rules": {} }""")]
    [InlineData("""{ "id": "a", "version": "1", "rules": { "PG2001": { "enabled": true, "severity": "hidden", "parameters": { "total": 0.5 }, "basis": [] }, "all-qualitative": { "parameters": {} }, "PG1001": { "parameters": { "output": 4.0 } }, "PG0101": { "enabled": false } } }""")]
    public void What_it_accepts_can_be_used(string json)
    {
        Assert.Empty(ErrorsIn(json));
        Assert.NotNull(RulesInForce.Parse(Encoding.UTF8.GetBytes(json), null, RuleSetLibrary.Shipped, RuleCatalog.BuiltIn));
    }

    [Theory]
    [InlineData("""[]""", "")]
    [InlineData("""{ "id": "a", "rules": {} }""", "")]
    [InlineData("""{ "id": " ", "version": "1", "rules": {} }""", "/id")]
    [InlineData("""{ "id": "a", "version": "1", "rules": {}, "tilte": 1 }""", "/tilte")]
    [InlineData("""{ "id": "a", "version": "1", "rules": {}, "title": { "en": "x" } }""", "/title")]
    [InlineData("""{ "id": "a", "version": "1", "rules": {}, "fiscalYears": [25] }""", "/fiscalYears/0")]
    [InlineData("""{ "id": "a", "version": "1", "rules": {}, "extends": ["reading", "reading"] }""", "/extends")]
    [InlineData("""{ "id": "a", "version": "1", "rules": {}, "basis": [ {} ] }""", "/basis/0")]
    [InlineData("""{ "id": "a", "version": "1", "rules": { "PG2010": {} } }""", "/rules/PG2010")]
    [InlineData("""{ "id": "a", "version": "1", "rules": { "PG9001": {} } }""", "/rules/PG9001")]
    [InlineData("""{ "id": "a", "version": "1", "rules": { "PG2001": { "severity": "warn" } } }""", "/rules/PG2001/severity")]
    [InlineData("""{ "id": "a", "version": "1", "rules": { "PG2001": { "enabled": 1 } } }""", "/rules/PG2001/enabled")]
    [InlineData("""{ "id": "a", "version": "1", "rules": { "PG2001": { "parameters": { "totl": 1 } } } }""", "/rules/PG2001/parameters/totl")]
    [InlineData("""{ "id": "a", "version": "1", "rules": { "weights-off-total": { "parameters": { "total": 1001 } } } }""", "/rules/weights-off-total/parameters/total")]
    [InlineData("""{ "id": "a", "version": "1", "rules": { "PG1001": { "parameters": { "output": 1.5 } } } }""", "/rules/PG1001/parameters/output")]
    public void What_it_refuses_is_refused_by_the_reader(string json, string at)
    {
        Assert.Equal([at], ErrorsIn(json).Distinct());
        Assert.Throws<RuleSetException>(() => RulesInForce.Parse(Encoding.UTF8.GetBytes(json), null, RuleSetLibrary.Shipped, RuleCatalog.BuiltIn));
    }

    [Fact]
    public void The_rules_of_a_host_are_in_the_schema_of_its_catalogue()
    {
        using var stream = new MemoryStream();
        RuleSetSchema.Write(stream, new RuleCatalog([new HostRule(HostRule.Describe(parameters: new CountParameter("limit", 3, new("上限", "The limit"))), _ => { })]));

        Assert.Contains("\"HX0001\"", Encoding.UTF8.GetString(stream.ToArray()), StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> ErrorsIn(string json) => new SchemaCheck(Schema).ErrorsIn(JsonDocument.Parse(json).RootElement);

    private static string Written()
    {
        using var stream = new MemoryStream();
        RuleSetSchema.Write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
