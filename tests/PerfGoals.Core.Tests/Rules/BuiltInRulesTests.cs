using PerfGoals.Diagnostics;
using PerfGoals.Rules;
using PerfGoals.Testing;
using PerfGoals.Tests;

namespace PerfGoals.Core.Tests.Rules;

public sealed class BuiltInRulesTests
{
    private static readonly Dictionary<string, string> FamilyOfFolder = new()
    {
        ["Reading"] = "PG0",
        ["Structure"] = "PG1",
        ["Weights"] = "PG2",
        ["Classification"] = "PG3",
        ["Grading"] = "PG3",
        ["Timing"] = "PG3",
        ["Ambition"] = "PG3",
        ["Costs"] = "PG3",
        ["Values"] = "PG3",
        ["Wording"] = "PG4",
        ["AnnualGoals"] = "PG4",
        ["Reference"] = "PG5",
        ["Portfolio"] = "PG6",
    };

    private static readonly string Releases = File.ReadAllText(Repository.PathOf("src/PerfGoals.Core/RuleReleases.txt")).ReplaceLineEndings("\n");

    public static TheoryData<string> Ids => [.. BuiltInRules.All.Select(rule => rule.Descriptor.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_examples_show_what_they_say(string id) => VerifierOf(id).VerifyExamples();

    [Theory]
    [MemberData(nameof(Ids))]
    public void Nothing_odd_makes_a_rule_fail(string id) => VerifierOf(id).VerifyRobust();

    [Fact]
    public void Every_rule_of_the_assembly_is_listed()
    {
        var types = typeof(IRule).Assembly.GetTypes().Where(type => type is { IsAbstract: false, IsInterface: false } && type.IsAssignableTo(typeof(IRule)));

        Assert.Equal(types.Select(type => type.FullName).Order(StringComparer.Ordinal), BuiltInRules.All.Select(rule => rule.GetType().FullName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Ids_ascend_and_names_are_unique()
    {
        Assert.Equal(BuiltInRules.All.Select(rule => rule.Descriptor.Id).Distinct().Order(StringComparer.Ordinal), BuiltInRules.All.Select(rule => rule.Descriptor.Id));
        Assert.Distinct(RuleCatalog.BuiltIn.Descriptors.Select(descriptor => descriptor.Id));
        Assert.Distinct(RuleCatalog.BuiltIn.Descriptors.Select(descriptor => descriptor.Name));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_family_of_an_id_is_that_of_its_folder(string id)
    {
        var type = BuiltInRules.All.Single(rule => rule.Descriptor.Id == id).GetType();
        var folder = type.Namespace!["PerfGoals.Rules.BuiltIn.".Length..];

        Assert.StartsWith(FamilyOfFolder[folder], id, StringComparison.Ordinal);
    }

    [Fact]
    public void The_category_of_an_id_is_that_of_its_family()
    {
        string[] families = ["PG0", "PG1", "PG2", "PG3", "PG4", "PG5", "PG6", "PG7", "PG9"];

        Assert.Equal(families.Length, RuleCategory.All.Length);
        Assert.All(RuleCatalog.BuiltIn.Descriptors, descriptor => Assert.Equal(RuleCategory.All[Array.IndexOf(families, descriptor.Id[..3])], descriptor.Category));
    }

    [Fact]
    public void A_stable_rule_is_so_since_the_version_of_its_release() => Assert.All(
        RuleCatalog.BuiltIn.Descriptors.Where(descriptor => descriptor.Lifecycle.Stage == RuleStage.Stable),
        descriptor => Assert.Contains($"{descriptor.Id} {descriptor.Name} {descriptor.DefaultSeverity} {descriptor.Lifecycle.Since}\n", Releases, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_name_of_a_rule_is_that_of_its_class(string id)
    {
        var rule = BuiltInRules.All.Single(rule => rule.Descriptor.Id == id);
        var name = string.Concat(rule.GetType().Name.Select((letter, index) => char.IsUpper(letter) ? (index == 0 ? "" : "-") + char.ToLowerInvariant(letter) : letter.ToString()));

        Assert.Equal(name, rule.Descriptor.Name);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_descriptor_of_a_rule_is_one_object(string id)
    {
        var rule = BuiltInRules.All.Single(rule => rule.Descriptor.Id == id);

        Assert.Same(rule.Descriptor, rule.Descriptor);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_default_is_a_value_that_a_rule_set_could_set(string id) =>
        Assert.All(DescriptorOf(id).Parameters, parameter => Assert.True(parameter.Allows(parameter.DefaultValue), parameter.Key));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Keys_of_messages_and_parameters_are_unique_within_a_rule(string id)
    {
        Assert.Distinct(DescriptorOf(id).Messages.Select(message => message.Key));
        Assert.Distinct(DescriptorOf(id).Parameters.Select(parameter => parameter.Key));
    }

    private static RuleVerifier VerifierOf(string id) => RuleVerifier.For(BuiltInRules.All.Single(rule => rule.Descriptor.Id == id));

    private static RuleDescriptor DescriptorOf(string id) => RuleCatalog.BuiltIn.Find(id)!;
}
