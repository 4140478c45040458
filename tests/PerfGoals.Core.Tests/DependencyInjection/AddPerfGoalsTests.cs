using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PerfGoals.Checking;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.References;
using PerfGoals.Rules;
using PerfGoals.RuleSets;
using PerfGoals.Serialization;
using PerfGoals.Tables;
using PerfGoals.Tests;

namespace PerfGoals.Core.Tests.DependencyInjection;

public sealed class AddPerfGoalsTests
{
    [Fact]
    public void A_rule_of_the_host_runs_and_is_in_force()
    {
        using var host = Host(goals => goals.UseRuleSet("luxian-2025").AddRule<Greeting>());
        var checker = host.GetRequiredService<Checker>();

        Assert.Contains(checker.Rules.Rules, rule => rule.Descriptor.Id == "HX0001");
        Assert.Equal(HostRule.Seen, Assert.Single(checker.Check(Sample.Declaration).Diagnostics).Message.Template);
    }

    [Fact]
    public void A_rule_may_need_a_singleton_of_the_host()
    {
        using var host = Host(goals => goals.UseRuleSet("luxian-2025").AddRule<SealedName>(), services => services.AddSingleton(new Names("乡镇公路养护")));

        Assert.Equal("HX0002", Assert.Single(host.GetRequiredService<Checker>().Check(Sample.Declaration).Diagnostics).Rule.Id);
    }

    [Fact]
    public void A_rule_may_be_added_as_an_object()
    {
        using var host = Host(goals => goals.UseRuleSet(Policies.Empty).AddRule(new Greeting()));

        Assert.Single(host.GetRequiredService<Checker>().Check(Sample.Declaration).Diagnostics);
    }

    [Fact]
    public void A_rule_type_that_is_added_twice_runs_once()
    {
        using var host = Host(goals => goals.UseRuleSet(Policies.Empty).AddRule<Greeting>().AddRule<Greeting>());

        Assert.Single(host.GetRequiredService<Checker>().Check(Sample.Declaration).Diagnostics);
    }

    [Fact]
    public void The_vocabulary_of_the_host_is_a_singleton()
    {
        var vocabulary = VocabularyJson.Read("""{ "units": [{ "symbol": "斛", "is": "100 升" }], "firstLevels": { "产出指标": ["过程产出"] } }"""u8);
        using var host = Host(goals => goals.UseRuleSet("reading").UseVocabulary(vocabulary));
        using var other = Host(goals => goals.UseRuleSet("reading"));
        var table = GoalTable.FromPipes("""
            | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 权重 |
            | 粮食收储 | 过程产出 | 数量指标 | 入库稻谷 | ≥3斛 | 10 |
            """);

        Assert.Same(vocabulary, host.GetRequiredService<Vocabulary>());
        Assert.Same(Vocabulary.Default, other.GetRequiredService<Vocabulary>());
        Assert.Empty(Findings(host));
        Assert.Equal(["PG0001", "PG0003"], Findings(other));
        Assert.Throws<ArgumentNullException>(() => Host(goals => goals.UseRuleSet("reading").UseVocabulary(null!)));

        IEnumerable<string> Findings(ServiceProvider services) =>
            services.GetRequiredService<Checker>().Check(GoalTableBinder.Bind(table, "test", services.GetRequiredService<Vocabulary>())).Diagnostics.Select(finding => finding.Rule.Id).Order(StringComparer.Ordinal);
    }

    [Fact]
    public void Without_a_rule_set_nothing_is_registered()
    {
        var refusal = Assert.Throws<ArgumentException>(() => new ServiceCollection().AddPerfGoals(_ => { }));

        Assert.Contains("UseRuleSet", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_registration_is_refused_since_its_rule_set_would_be_ignored()
    {
        var services = new ServiceCollection().AddPerfGoals(goals => goals.UseRuleSet("luxian-2025"));

        Assert.Throws<InvalidOperationException>(() => services.AddPerfGoals(goals => goals.UseRuleSet("reading")));
    }

    [Fact]
    public void A_rule_set_that_does_not_exist_is_refused_at_once() =>
        Assert.Throws<RuleSetException>(() => Host(goals => goals.UseRuleSet("luxian-2099")));

    [Fact]
    public void A_rule_set_of_the_host_may_extend_a_shipped_one()
    {
        var county = Policies.Parse("""{ "id": "county", "version": "1", "extends": ["luxian-2025"], "rules": { "PG2001": { "parameters": { "total": 80 } } } }""");
        using var host = Host(goals => goals.UseRuleSet(county));
        var result = host.GetRequiredService<Checker>().Check(Sample.Declaration);

        Assert.Equal("county", result.Rules.RuleSet.Id);
        Assert.Equal(80m, Assert.Single(result.Diagnostics).Message.Arguments[1].Value);
    }

    [Fact]
    public void A_rule_set_of_the_host_may_extend_another_of_the_host()
    {
        var foundation = Policies.Parse("""{ "id": "base", "version": "1", "rules": { "PG1002": {} } }""");
        using var host = Host(goals => goals.AddRuleSet(foundation).AddRuleSet(Policies.Empty with { Id = "county", Extends = ["base"] }).UseRuleSet("county"));

        Assert.Equal("PG1002", Assert.Single(host.GetRequiredService<Checker>().Rules.Rules).Descriptor.Id);
    }

    [Fact]
    public void There_is_one_checker_one_catalogue_and_one_library()
    {
        using var host = Host(goals => goals.UseRuleSet("luxian-2025").AddRule<Greeting>());

        Assert.Same(host.GetRequiredService<Checker>(), host.GetRequiredService<Checker>());
        Assert.NotNull(host.GetRequiredService<RuleCatalog>().Find("HX0001"));
        Assert.NotNull(host.GetRequiredService<RuleSetLibrary>().Find("reading"));
    }

    [Fact]
    public void A_host_overrides_the_rule_set_and_the_last_word_wins()
    {
        using var host = Host(goals => goals.UseRuleSet("泸县", 2025).Set("PG2001", "total", 80).Set("weights-off-total", "total", 100).Set("PG1001", "severity", "info").Ignore("PG0006").Select("PG2001", "PG1001"));
        var rules = host.GetRequiredService<Checker>().Rules;

        Assert.Equal(["PG1001", "PG2001"], rules.Rules.Select(rule => rule.Descriptor.Id));
        Assert.Equal((100m, SettingLayer.Host), (rules.Rules[1].Values[0].Number, rules.Rules[1].ValueOrigins[0].Layer));
        Assert.Equal(5, rules.Overrides.Length);
    }

    [Fact]
    public void An_override_that_cannot_be_is_refused_at_once()
    {
        var refusal = Assert.Throws<RuleSetException>(() => Host(goals => goals.UseRuleSet("luxian-2025").Set("PG2001", "totl", 80)));

        Assert.Contains("Did you mean: total?", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_host_binds_its_configuration_in_one_line_as_the_documents_show()
    {
        const string Line = "goals.UseRuleSet(\"luxian-2025\").Override(configuration.GetSection(\"PerfGoals:Rules\").AsEnumerable(makePathsRelative: true))";
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["PerfGoals:Rules:PG2001:total"] = "100",
            ["PerfGoals:Rules:weights-off-total:Severity"] = "Warning",
            ["PerfGoals:Rules:PG1002:enabled"] = "False",
            ["PerfGoals:Rules:ignore:0"] = "PG0006",
            ["PerfGoals:Rules:ignore:1"] = "PG0102",
        }).Build();
        using var host = Host(goals => goals.UseRuleSet("luxian-2025").Override(configuration.GetSection("PerfGoals:Rules").AsEnumerable(makePathsRelative: true)));
        var rules = host.GetRequiredService<Checker>().Rules;
        var weights = rules.Rules.Single(rule => rule.Descriptor.Id == "PG2001");

        Assert.Equal(["PG1002.enabled=False", "PG2001.total=100", "weights-off-total.Severity=Warning", "ignore PG0006, PG0102"], rules.Overrides.Select(item => item.ToString()));
        Assert.Equal((100m, Severity.Warning), (weights.Values[0].Number, weights.Severity));
        Assert.Contains(Line, File.ReadAllText(Repository.PathOf("docs/rule-sets.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void Reference_data_reaches_the_rules()
    {
        using var host = Host(goals => goals.UseRuleSet(Policies.Naming("PG5001")).UseReference(new ReferenceRegister(units: [])));

        Assert.Equal("PG5001", Assert.Single(host.GetRequiredService<Checker>().Check(Sample.Declaration).Diagnostics).Rule.Id);
    }

    [Fact]
    public void Reference_data_goes_with_the_options_that_the_host_registered()
    {
        using var host = Host(
            goals => goals.UseRuleSet(Policies.Naming("PG5001")).UseReference(new ReferenceRegister(units: [])),
            services => services.AddSingleton(new CheckerOptions { CollectStatistics = true }));
        var result = host.GetRequiredService<Checker>().Check(Sample.Declaration);

        Assert.Equal("PG5001", Assert.Single(result.Diagnostics).Rule.Id);
        Assert.NotEmpty(result.Statistics);
    }

    private static ServiceProvider Host(Action<PerfGoals.DependencyInjection.PerfGoalsBuilder> configure, Action<IServiceCollection>? others = null)
    {
        var services = new ServiceCollection();
        others?.Invoke(services);
        return services.AddPerfGoals(configure).BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    private sealed record Names(string Sealed);

    private sealed class Greeting() : DeclarationRule(HostRule.Describe())
    {
        protected override void Check(in DeclarationContext context) => context.Report(default, HostRule.Seen.With());
    }

    private sealed class SealedName(Names names) : ProjectRule(HostRule.Describe("HX0002", "sealed-name"))
    {
        protected override void Check(in ProjectContext context)
        {
            if (context.Project.Name == names.Sealed)
            {
                context.Report(context.Project.Path, HostRule.Seen.With());
            }
        }
    }
}
