using System.Collections.Immutable;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PerfGoals.Checking;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.RuleSets;
using PerfGoals.Testing.Generators;

namespace PerfGoals.Testing.Tests.Generators;

[Properties(Arbitrary = [typeof(GoalArbitraries)])]
public sealed class GeneratorTests
{
    private static readonly Checker Luxian = Checker.Create("luxian-2025");

    public static TheoryData<string> Defects => [.. Defect.All.Select(defect => defect.Name)];

    [Property]
    public void Valid_declarations_are_legal_and_so_is_whatever_they_shrink_to(ValidDeclaration valid)
    {
        Assert.Empty(VerdictOn(valid.Value));
        Assert.All(DeclarationShrinker.Valid(valid.Value).Take(20), smaller => Assert.Empty(VerdictOn(smaller)));
    }

    [Property]
    public void Shrinking_never_returns_the_same_declaration(Declaration declaration, ValidDeclaration valid, NearlyValidDeclaration nearly)
    {
        Assert.DoesNotContain(declaration, DeclarationShrinker.Any(declaration));
        Assert.DoesNotContain(valid.Value, DeclarationShrinker.Valid(valid.Value));
        Assert.DoesNotContain(nearly.Value, DeclarationShrinker.NearlyValid(nearly).Select(smaller => smaller.Value));
    }

    [Property]
    public void Shrinking_comes_to_an_end(ValidDeclaration valid)
    {
        var (smallest, steps) = (valid.Value, 0);
        while (DeclarationShrinker.Valid(smallest).FirstOrDefault() is { } smaller)
        {
            smallest = smaller;
            Assert.True(++steps < 1000);
        }

        Assert.Empty(VerdictOn(smallest));
    }

    [Property]
    public void A_defect_causes_its_finding_and_no_other_and_so_does_whatever_it_shrinks_to(NearlyValidDeclaration nearly) =>
        Assert.All(DeclarationShrinker.NearlyValid(nearly).Take(10).Prepend(nearly), AssertCausesItsFindingAlone);

    [Theory]
    [MemberData(nameof(Defects))]
    public void Every_defect_is_generated_and_causes_its_finding(string name) => Prop.ForAll(
        DeclarationGenerator.NearlyValid.Where(nearly => nearly.Defect.Name == name).ToArbitrary(), AssertCausesItsFindingAlone).Check(Config.QuickThrowOnFailure.WithMaxTest(20));

    [Theory]
    [InlineData("reading", 100, 0, 0)]
    [InlineData("luxian-2025", 80.5, 0.5, 2)]
    [InlineData("luxian-2025", 33.333, 0, 1)]
    public void Valid_and_nearly_valid_ones_follow_the_numbers_of_any_rule_set(string baseSet, double total, double tolerance, int costs)
    {
        var rules = Checker.Create(Setting(baseSet, (decimal)total, (decimal)tolerance, costs)).Rules;
        var checker = new Checker(rules);

        Prop.ForAll(RuleSetArbitraries.Valid(rules), valid =>
            Assert.All(DeclarationShrinker.ValidUnder(valid.Value, rules).Take(5).Prepend(valid.Value), declaration => Assert.Empty(checker.Check(declaration).Diagnostics))).Check(Config.QuickThrowOnFailure.WithMaxTest(20));
        Prop.ForAll(RuleSetArbitraries.NearlyValid(rules), nearly =>
            Assert.Equal([$"{nearly.Defect.RuleId} {nearly.Path}"], checker.Check(nearly.Value).Diagnostics.Select(finding => $"{finding.Rule.Id} {finding.Path}"))).Check(Config.QuickThrowOnFailure.WithMaxTest(40));
    }

    [Fact]
    public void Defects_have_names_of_their_own_and_name_messages_that_exist()
    {
        Assert.Distinct(Defect.All.Select(defect => defect.Name));
        Assert.All(Defect.All, defect => Assert.Contains(PerfGoals.Rules.RuleCatalog.BuiltIn.Find(defect.RuleId)!.Messages, message => message.Key == defect.MessageKey));
    }

    // What differs from reference data is no defect of the table by itself.
    [Fact]
    public void Every_rule_of_luxian_has_a_defect_that_it_finds() => Assert.Equal(
        Luxian.Rules.Rules.Where(rule => rule.Descriptor.Category != RuleCategory.ReferenceData).Select(rule => rule.Descriptor.Id),
        Defect.All.Select(defect => defect.RuleId).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Weights_also_come_as_halves_and_hundredths()
    {
        var weights = Gen.Sample(DeclarationGenerator.Valid, 50, 100).SelectMany(declaration => declaration.Projects).SelectMany(project => project.Indicators).Select(indicator => indicator.Weight!.Value % 1);

        Assert.Contains(0.5m, weights);
        Assert.Contains(weights, fraction => fraction * 10 % 1 != 0);
    }

    private static void AssertCausesItsFindingAlone(NearlyValidDeclaration nearly)
    {
        var finding = Assert.Single(Luxian.Check(nearly.Value).Diagnostics);
        Assert.Equal((nearly.Defect.RuleId, nearly.Defect.MessageKey, nearly.Path), (finding.Rule.Id, finding.Message.Template.Key, finding.Path));
    }

    private static IEnumerable<string> VerdictOn(Declaration declaration) => Luxian.Check(declaration).Diagnostics.Select(finding => $"{finding.Path} {finding.Rule.Id}: {finding.Message.In(CultureInfo.InvariantCulture)}");

    private static RuleSet Setting(string baseSet, decimal total, decimal tolerance, int costs)
    {
        var rules = ImmutableSortedDictionary<string, RuleSetting>.Empty
            .Add("PG1001", new RuleSetting { Parameters = Numbers("cost", costs) })
            .Add("PG2001", new RuleSetting { Parameters = Numbers("total", total).Add("tolerance", tolerance) });
        return baseSet == "reading" ? RuleSetLibrary.Shipped.Get(baseSet) : new RuleSet { Id = "county", Version = "1", Extends = [baseSet], Rules = rules };
    }

    private static ImmutableSortedDictionary<string, RuleValue> Numbers(string key, decimal value) => ImmutableSortedDictionary<string, RuleValue>.Empty.Add(key, value);
}
