using PerfGoals.Core.Tests.Support;
using PerfGoals.Diagnostics;
using PerfGoals.Rules;
using PerfGoals.RuleSets;
using PerfGoals.Sources;

namespace PerfGoals.Core.Tests.RuleSets;

public sealed class RulesInForceTests
{
    private const string County = """{ "id": "county", "version": "1", "extends": ["luxian-2025"], "rules": {} }""";

    [Fact]
    public void The_shipped_rule_set_has_the_numbers_of_its_instructions()
    {
        var rules = Policies.Luxian.Rules;

        string[] reference = ["PG5001", "PG5002", "PG5003", "PG5004", "PG5005", "PG5006", "PG5007"];

        Assert.Equal(["PG0001", "PG0002", "PG0003", "PG0004", "PG0005", "PG0006", "PG1001", "PG1002", "PG1003", "PG1004", "PG1013", "PG2001", .. reference], rules.Rules.Select(rule => rule.Descriptor.Id));
        Assert.Equal<RuleValue>([4m, 1m, 1m, 1m], Find(rules, "PG1001").Values);
        Assert.Equal<RuleValue>([90m, 0m, 0m], Find(rules, "PG2001").Values);
        Assert.All(["PG1001", "PG1002", "PG1003", "PG2001", .. reference], id => Assert.Equal(Severity.Error, Find(rules, id).Severity));
        Assert.All(["PG1001", "PG1002", "PG1003", "PG2001", .. reference], id => Assert.NotNull(Assert.Single(Find(rules, id).Basis).Clause));
        Assert.Equal(["1", "1", "2", "2", "5", "5", "5"], reference.Select(id => Find(rules, id).Basis[0].Clause!.English[^1..]));
    }

    [Fact]
    public void A_rule_set_inherits_what_it_does_not_say()
    {
        var rules = Resolve("""{ "id": "county", "version": "1", "extends": ["luxian-2025"], "rules": { "PG2001": { "parameters": { "tolerance": 0.05 } }, "PG1001": { "severity": "warning" } } }""");

        Assert.Equal<RuleValue>([90m, 0.05m, 0m], Find(rules, "PG2001").Values);
        Assert.Equal<RuleValue>([4m, 1m, 1m, 1m], Find(rules, "PG1001").Values);
        Assert.NotEmpty(Find(rules, "PG1001").Basis);
        Assert.Equal(19, rules.Rules.Length);
    }

    [Fact]
    public void A_clause_is_no_basis_for_other_numbers_than_its_own() =>
        Assert.Empty(Find(Resolve("""{ "id": "county", "version": "1", "extends": ["luxian-2025"], "rules": { "PG2001": { "parameters": { "total": 100 } } } }"""), "PG2001").Basis);

    [Fact]
    public void A_rule_set_extends_others_in_chains_and_the_later_overrides()
    {
        var rules = Resolve(
            """{ "id": "c", "version": "1", "extends": ["a", "b"], "rules": { "PG2001": { "parameters": { "tolerance": 1 } } } }""",
            """{ "id": "a", "version": "1", "extends": ["luxian-2025"], "rules": { "PG2001": { "severity": "info", "parameters": { "total": 80 } } } }""",
            """{ "id": "b", "version": "1", "rules": { "weights-off-total": { "severity": "warning" } } }""");

        Assert.Equal<RuleValue>([80m, 1m, 0m], Find(rules, "PG2001").Values);
        Assert.Equal(Severity.Warning, Find(rules, "PG2001").Severity);
        Assert.Equal<RuleValue>([4m, 1m, 1m, 1m], Find(rules, "PG1001").Values);
    }

    [Fact]
    public void A_base_that_two_rule_sets_share_overrides_neither()
    {
        var rules = Resolve(
            """{ "id": "c", "version": "1", "extends": ["a", "b"], "rules": {} }""",
            """{ "id": "a", "version": "1", "extends": ["luxian-2025"], "rules": { "PG2001": { "parameters": { "total": 80 } }, "PG1002": { "enabled": false } } }""",
            """{ "id": "b", "version": "1", "extends": ["luxian-2025"], "rules": {} }""");

        Assert.Equal<RuleValue>(80m, Find(rules, "PG2001").Values[0]);
        Assert.DoesNotContain(rules.Rules, rule => rule.Descriptor.Id == "PG1002");
    }

    [Fact]
    public void Rule_sets_that_extend_each_other_in_a_circle_are_refused()
    {
        var refusal = Assert.Throws<RuleSetException>(() => Resolve(
            """{ "id": "a", "version": "1", "extends": ["b"], "rules": {} }""",
            """{ "id": "b", "version": "1", "extends": ["a"], "rules": {} }""",
            """{ "id": "a", "version": "1", "extends": ["b"], "rules": {} }"""));

        Assert.Contains("a → b → a", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_set_that_extends_itself_is_refused() =>
        Assert.Throws<RuleSetException>(() => Resolve("""{ "id": "a", "version": "1", "extends": ["a"], "rules": {} }""", """{ "id": "a", "version": "1", "extends": ["a"], "rules": {} }"""));

    [Theory]
    [InlineData("""{ "PG2009": {} }""", "PG2009")]
    [InlineData("""{ "PG9001": { "enabled": false } }""", "PG9001")]
    [InlineData("""{ "PG2001": {}, "weights-off-total": {} }""", "weights-off-total")]
    [InlineData("""{ "weights-of-total": {} }""", "weights-of-total")]
    [InlineData("""{ "PG2001": { "parameters": { "sum": 90 } } }""", "total, tolerance")]
    [InlineData("""{ "PG1002": { "parameters": { "total": 90 } } }""", "no parameter 'total'")]
    [InlineData("""{ "PG2001": { "parameters": { "total": -1 } } }""", "0 to 1000")]
    [InlineData("""{ "PG2001": { "parameters": { "total": 1000.5 } } }""", "1000.5")]
    [InlineData("""{ "PG1001": { "parameters": { "output": 4.5 } } }""", "whole number")]
    [InlineData("""{ "PG1001": { "parameters": { "output": -1 } } }""", "-1")]
    public void What_there_is_not_is_refused_by_name(string rules, string named)
    {
        using var _ = CultureScope.Of(CultureScope.German);
        var refusal = Assert.Throws<RuleSetException>(() => Resolve($$"""{ "id": "county", "version": "1", "rules": {{rules}} }"""));

        Assert.Contains(named, refusal.Message, StringComparison.Ordinal);
        Assert.Contains("county", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_set_that_extends_one_that_does_not_exist_is_refused()
    {
        var refusal = Assert.Throws<RuleSetException>(() => Resolve("""{ "id": "county", "version": "1", "extends": ["luxian"], "rules": {} }"""));

        Assert.Contains("'luxian'", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("luxian-2025", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_disabled_rule_is_not_in_force()
    {
        var rules = Resolve("""{ "id": "county", "version": "1", "extends": ["luxian-2025"], "rules": { "weights-off-total": { "enabled": false } } }""");

        Assert.DoesNotContain(rules.Rules, rule => rule.Descriptor.Id == "PG2001");
    }

    [Fact]
    public void A_rule_that_is_named_again_is_back_in_force()
    {
        var rules = Resolve(
            """{ "id": "county", "version": "1", "extends": ["off"], "rules": { "PG2001": {} } }""",
            """{ "id": "off", "version": "1", "extends": ["luxian-2025"], "rules": { "PG2001": { "enabled": false } } }""");

        Assert.Equal<RuleValue>([90m, 0m, 0m], Find(rules, "PG2001").Values);
    }

    [Fact]
    public void Rules_of_the_host_are_in_force_unless_disabled()
    {
        var catalog = new RuleCatalog([new HostRule(HostRule.Describe(), _ => { })]);
        var disabling = Policies.Parse("""{ "id": "county", "version": "1", "rules": { "HX0001": { "enabled": false } } }""");

        Assert.Equal("HX0001", Assert.Single(RulesInForce.Resolve(Policies.Empty, RuleSetLibrary.Shipped, catalog).Rules).Descriptor.Id);
        Assert.Empty(RulesInForce.Resolve(disabling, RuleSetLibrary.Shipped, catalog).Rules);
    }

    [Fact]
    public void The_severity_of_a_readers_finding_is_the_rule_sets()
    {
        var rules = Resolve("""{ "id": "county", "version": "1", "rules": { "PG0101": { "enabled": false }, "PG0102": { "severity": "error" }, "PG0103": {} } }""");

        Assert.Null(rules.SeverityOf(ReadingProblems.WrongCellCount));
        Assert.Equal(Severity.Error, rules.SeverityOf(ReadingProblems.RepeatedHeader));
        Assert.Equal(Severity.Warning, rules.SeverityOf(ReadingProblems.DuplicateColumn));
        Assert.Equal(Severity.Info, rules.SeverityOf(ReadingProblems.TextWithoutPlace));
    }

    [Theory]
    [InlineData("""{ "id": "county", "version": "1", "extends": ["luxian-2025"], "rules": {}, "title": { "zh-Hans": "某县", "en": "A county" } }""")]
    [InlineData("""{ "id": "county", "version": "1", "extends": ["reading", "luxian-2025"], "rules": {} }""")]
    [InlineData("""{ "id": "county", "version": "1", "extends": ["luxian-2025"], "rules": { "PG2001": {} } }""")]
    [InlineData("""{ "id": "county", "version": "1", "extends": ["luxian-2025"], "rules": { "PG2001": { "severity": "error", "parameters": { "total": 90.0 } } } }""")]
    [InlineData("""{ "id": "county", "version": "1", "extends": ["luxian-2025"], "rules": { "PG2001": { "parameters": { "total": 9e1, "tolerance": 0.000 } } } }""")]
    [InlineData("""{ "id": "county", "version": "1", "extends": ["luxian-2025"], "rules": { "PG0106": { "severity": "warning" }, "PG0107": {} } }""")]
    public void The_same_policy_has_the_same_hash(string json) => Assert.Equal(Resolve(County).Hash, Resolve(json).Hash);

    [Theory]
    [InlineData("90.0")]
    [InlineData("90.0000000000")]
    [InlineData("9e1")]
    public void A_number_has_the_same_hash_however_it_is_written(string total) => Assert.Equal(
        Resolve("""{ "id": "a", "version": "1", "rules": { "PG2001": { "parameters": { "total": 90 } } } }""").Hash,
        Resolve($$"""{ "id": "a", "version": "1", "rules": { "PG2001": { "parameters": { "total": {{total}} } } } }""").Hash);

    [Fact]
    public void To_disable_a_rule_that_is_not_in_force_is_no_other_policy() => Assert.Equal(
        Resolve("""{ "id": "a", "version": "1", "rules": {} }""").Hash,
        Resolve("""{ "id": "a", "version": "1", "rules": { "PG2001": { "enabled": false } } }""").Hash);

    [Theory]
    [InlineData("""{ "id": "town", "version": "1", "extends": ["luxian-2025"], "rules": {} }""")]
    [InlineData("""{ "id": "county", "version": "2", "extends": ["luxian-2025"], "rules": {} }""")]
    [InlineData("""{ "id": "county", "version": "1", "rules": {} }""")]
    [InlineData("""{ "id": "county", "version": "1", "extends": ["luxian-2025"], "rules": { "PG2001": { "parameters": { "total": 90.1 } } } }""")]
    [InlineData("""{ "id": "county", "version": "1", "extends": ["luxian-2025"], "rules": { "PG2001": { "severity": "warning" } } }""")]
    [InlineData("""{ "id": "county", "version": "1", "extends": ["luxian-2025"], "rules": { "PG2001": { "enabled": false } } }""")]
    [InlineData("""{ "id": "county", "version": "1", "extends": ["luxian-2025"], "rules": { "PG0106": { "enabled": false } } }""")]
    [InlineData("""{ "id": "county", "version": "1", "extends": ["luxian-2025"], "rules": { "PG0106": { "severity": "error" } } }""")]
    public void Another_policy_has_another_hash(string json) => Assert.NotEqual(Resolve(County).Hash, Resolve(json).Hash);

    [Fact]
    public void The_hash_names_its_algorithm_and_is_the_same_in_every_culture()
    {
        var hash = Resolve(County).Hash;
        using var _ = CultureScope.Of(CultureScope.German);

        Assert.Matches("^sha256:[0-9a-f]{64}\\z", hash);
        Assert.Equal(hash, Resolve(County).Hash);
    }

    [Fact]
    public void A_rule_of_the_host_is_part_of_the_hash()
    {
        var catalog = new RuleCatalog([new HostRule(HostRule.Describe(), _ => { })]);

        Assert.NotEqual(
            RulesInForce.Resolve(Policies.Empty, RuleSetLibrary.Shipped, RuleCatalog.BuiltIn).Hash,
            RulesInForce.Resolve(Policies.Empty, RuleSetLibrary.Shipped, catalog).Hash);
    }

    private static RuleInForce Find(RulesInForce rules, string id) => rules.Rules.Single(rule => rule.Descriptor.Id == id);

    private static RulesInForce Resolve(string json, params IEnumerable<string> library) =>
        RulesInForce.Resolve(Policies.Parse(json), new RuleSetLibrary(library.Select(Policies.Parse)), RuleCatalog.BuiltIn);
}
