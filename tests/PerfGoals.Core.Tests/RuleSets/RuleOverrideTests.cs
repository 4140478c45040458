using PerfGoals.Core.Tests.Support;
using PerfGoals.Diagnostics;
using PerfGoals.Rules;
using PerfGoals.RuleSets;
using PerfGoals.Sources;

namespace PerfGoals.Core.Tests.RuleSets;

public sealed class RuleOverrideTests
{
    private static readonly RulesInForce Luxian = Policies.Luxian.Rules;

    [Theory]
    [InlineData("PG2001.total=100", "PG2001.total=100")]
    [InlineData(" weights-off-total . severity = info ", "weights-off-total.severity=info")]
    [InlineData("PG1002:enabled=false", "PG1002.enabled=false")]
    public void An_assignment_is_read(string text, string canonical)
    {
        Assert.Equal(canonical, RuleOverride.Parse(text).ToString());
        Assert.Equal(canonical, RuleOverride.Parse(canonical).ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("PG2001=1")]
    [InlineData("=1")]
    [InlineData(".total=1")]
    [InlineData("PG2001.=1")]
    [InlineData("PG2001.a.b=1")]
    public void What_is_no_assignment_is_refused_with_the_form(string text) =>
        Assert.Contains("such as PG2001.total=100", Assert.Throws<RuleSetException>(() => RuleOverride.Parse(text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("weights-off-totl.total=1", "There is no rule 'weights-off-totl'. Did you mean: PG2001 weights-off-total?")]
    [InlineData("PG2001.totl=1", "Rule PG2001 has no parameter 'totl'. Did you mean: total?")]
    [InlineData("PG2001.sum=1", "Known: total, tolerance, alternative, severity, enabled.")]
    [InlineData("PG2001.severty=info", "Did you mean: severity?")]
    [InlineData("PG2001.total=abc", "must be a number, not 'abc'")]
    [InlineData("PG2001.total=1,5", "must be a number, not '1,5'")]
    [InlineData("PG2001.total=1e99", "must be a number")]
    [InlineData("PG2001.total=5000", "cannot be 5000; allowed: 0 to 1000")]
    [InlineData("PG1001.output=1.5", "allowed: a whole number from 0")]
    [InlineData("PG2001.severity=1", "'1' is no severity. Known: error, warning, info, hidden.")]
    [InlineData("PG2001.enabled=flase", "'enabled' cannot be 'flase'. Did you mean: false?")]
    [InlineData("PG9001.enabled=false", "PG9001 cannot be configured")]
    public void What_cannot_be_set_is_refused_with_what_may_be_meant(string text, string reason)
    {
        var problem = Assert.Single(Assert.Throws<RuleSetException>(() => Luxian.With([RuleOverride.Parse(text)])).Problems);

        Assert.Equal(text, problem.Source?.English);
        Assert.Contains(reason, problem.Explanation.English, StringComparison.Ordinal);
    }

    [Fact]
    public void All_that_is_wrong_with_overrides_is_said_at_once() => Assert.Equal(3, Assert.Throws<RuleSetException>(
        () => Luxian.With([RuleOverride.Parse("PG7.x=1"), RuleOverride.Select("PG2001", "PG70"), RuleOverride.Ignore("PG2001x1")])).Problems.Length);

    [Fact]
    public void A_later_layer_wins_and_every_value_says_where_it_comes_from()
    {
        var county = RulesInForce.Parse(
            "{ \"id\": \"county\", \"version\": \"1\", \"extends\": [\"luxian-2025\"],\n\"rules\": { \"PG2001\": {\n\"parameters\": { \"tolerance\": 0.1 } } } }"u8, "county.json", RuleSetLibrary.Shipped, RuleCatalog.BuiltIn);
        var rules = county.With([RuleOverride.Set("PG2001", "total", 80), RuleOverride.Set("PG1001", "output", 3)]).With([RuleOverride.Set("PG2001", "total", 100)], SettingLayer.CommandLine);
        var (counts, weights) = (rules.Rules.Single(rule => rule.Descriptor.Id == "PG1001"), rules.Rules.Single(rule => rule.Descriptor.Id == "PG2001"));

        Assert.Equal<RuleValue>([100m, 0.1m, 0m], weights.Values);
        Assert.Equal([new(SettingLayer.CommandLine), new(SettingLayer.RuleSet, "county", "county.json", 3), SettingOrigin.Default], weights.ValueOrigins.AsEnumerable());
        Assert.Equal("luxian-2025", weights.SeverityOrigin.RuleSet);
        Assert.Equal([SettingLayer.Host, SettingLayer.RuleSet, SettingLayer.RuleSet, SettingLayer.RuleSet], counts.ValueOrigins.Select(origin => origin.Layer));
        Assert.Equal(SettingOrigin.Default, rules.OriginOf(ReadingProblems.WrongCellCount));
        Assert.Equal([SettingLayer.Host, SettingLayer.Host, SettingLayer.CommandLine], rules.Overrides.Select(item => item.Layer));
    }

    [Fact]
    public void A_clause_is_no_basis_for_a_number_that_an_override_changes()
    {
        Assert.NotEmpty(BasisAfter("PG2001.total=90.0"));
        Assert.NotEmpty(BasisAfter("PG2001.severity=info"));
        Assert.Empty(BasisAfter("PG2001.total=100"));

        static IEnumerable<Basis> BasisAfter(string text) => Luxian.With([RuleOverride.Parse(text)]).Rules.Single(rule => rule.Descriptor.Id == "PG2001").Basis;
    }

    [Fact]
    public void To_select_leaves_these_rules_only_and_the_findings_of_readers()
    {
        var rules = RulesInForce.Resolve(RuleSetLibrary.Shipped.Get("reading"), RuleSetLibrary.Shipped, RuleCatalog.BuiltIn).With([RuleOverride.Select("weights-off-total, PG1001")]);

        Assert.Equal(["PG1001", "PG2001"], rules.Rules.Select(rule => rule.Descriptor.Id));
        Assert.Equal(Severity.Error, rules.SeverityOf(ReadingProblems.WrongCellCount));
    }

    [Fact]
    public void To_ignore_takes_out_a_rule_and_a_finding_of_a_reader()
    {
        var rules = Luxian.With([RuleOverride.Ignore("PG2001", "PG0101")]);

        Assert.DoesNotContain(rules.Rules, rule => rule.Descriptor.Id == "PG2001");
        Assert.Null(rules.SeverityOf(ReadingProblems.WrongCellCount));
        Assert.Equal(SettingLayer.Host, rules.OriginOf(ReadingProblems.WrongCellCount).Layer);
    }

    [Theory]
    [InlineData("PG2001.total=100")]
    [InlineData("PG2001.severity=info")]
    [InlineData("PG2001.enabled=false")]
    [InlineData("PG0101.enabled=false")]
    [InlineData("PG0101.severity=info")]
    [InlineData("PG9002.severity=error")]
    public void An_override_that_changes_what_is_in_force_changes_the_hash(string text)
    {
        var rules = Luxian.With([RuleOverride.Parse(text)]);

        Assert.NotEqual(Luxian.Hash, rules.Hash);
        Assert.Equal(text, Assert.Single(rules.Overrides).ToString());
    }

    [Fact]
    public void An_override_that_changes_nothing_is_listed_and_leaves_the_hash()
    {
        var rules = Luxian.With([RuleOverride.Parse("PG2001.total=90.00")]);

        Assert.Equal(Luxian.Hash, rules.Hash);
        Assert.Single(rules.Overrides);
        Assert.Same(Luxian, Luxian.With([]));
    }

    [Fact]
    public void Numbers_are_read_the_same_in_every_culture()
    {
        using var _ = CultureScope.Of(CultureScope.German);

        Assert.Equal<RuleValue>(0.05m, Luxian.With([RuleOverride.Set("PG2001", "tolerance", 0.05m)]).Rules.Single(rule => rule.Descriptor.Id == "PG2001").Values[1]);
    }

    [Fact]
    public void Settings_are_read_in_any_order_with_points_or_colons()
    {
        Dictionary<string, string?> settings = new() { ["ignore"] = "PG0006, PG0005", ["PG2001:total"] = "100", ["PG2001"] = null, ["Select:0"] = "PG2001", ["PG1002.severity"] = "warning" };

        Assert.Equal(["PG1002.severity=warning", "PG2001.total=100", "select PG2001", "ignore PG0006, PG0005"], RuleOverride.FromSettings(settings).Select(item => item.ToString()));
    }

    [Fact]
    public void All_settings_of_no_known_form_are_named() => Assert.Equal(
        2, Assert.Throws<RuleSetException>(() => RuleOverride.FromSettings(new Dictionary<string, string?> { ["total"] = "1", ["a:b:c"] = "2", ["PG2001:total"] = "3" })).Problems.Length);

    [Fact]
    public void To_select_or_ignore_nothing_is_refused()
    {
        Assert.Throws<ArgumentException>(() => RuleOverride.Select());
        Assert.Throws<ArgumentException>(() => RuleOverride.Ignore(" , "));
    }

    [Theory]
    [InlineData(SettingLayer.Default)]
    [InlineData(SettingLayer.RuleSet)]
    public void Only_a_host_and_a_command_line_override(SettingLayer layer) => Assert.Throws<ArgumentOutOfRangeException>(() => Luxian.With([], layer));
}
