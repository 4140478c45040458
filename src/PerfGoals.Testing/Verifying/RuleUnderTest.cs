using System.Collections.Immutable;
using PerfGoals.Checking;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.References;
using PerfGoals.Rules;
using PerfGoals.RuleSets;

namespace PerfGoals.Testing.Verifying;

/// <summary>A rule with the values, the severity and the vocabulary that a test gives it.</summary>
internal sealed record RuleUnderTest(IRule Rule)
{
    public ImmutableSortedDictionary<string, RuleValue> Parameters { get; init; } = ImmutableSortedDictionary.Create<string, RuleValue>(StringComparer.Ordinal);

    public Severity? Severity { get; init; }

    public Vocabulary Vocabulary { get; init; } = Vocabulary.Default;

    public IReferenceRegister? Reference { get; init; }

    public RuleDescriptor Descriptor => Rule.Descriptor;

    /// <summary>Gets whether the rule looks at a declaration as a whole, so that the order of projects may matter to it.</summary>
    public bool LooksAtDeclaration => CreateChecker().Check(new Declaration()).Ledger.Any(entry => entry.Due > 0);

    /// <summary>Gets whether the rule compares the declarations of a portfolio.</summary>
    public bool LooksAtPortfolio => !CreateChecker().StartPortfolio().Complete().Ledger.IsEmpty;

    /// <summary>Returns the rule as its author ships it.</summary>
    public RuleUnderTest WithDefaults() => new(Rule) { Vocabulary = Vocabulary, Reference = Reference };

    /// <summary>Creates a checker that runs this rule and no other.</summary>
    /// <exception cref="ArgumentException">The rule has the id or the name of a rule of the library.</exception>
    public Checker CreateChecker()
    {
        var settings = ImmutableSortedDictionary.Create<string, RuleSetting>(StringComparer.Ordinal)
            .Add(Descriptor.Id, new RuleSetting { Parameters = Parameters, Severity = Severity });
        var catalog = BuiltInRules.All.Contains(Rule) ? RuleCatalog.BuiltIn : new RuleCatalog([Rule]);
        var rules = RulesInForce.Resolve(new RuleSet { Id = "rule-under-test", Version = "1", Rules = settings }, RuleSetLibrary.Shipped, catalog);
        return new(rules, new CheckerOptions { Reference = Reference });
    }

    /// <summary>Returns the parameter with a key.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public RuleParameter ParameterOf(string key) => Descriptor.Parameters.FirstOrDefault(parameter => parameter.Key == key)
        ?? throw new ArgumentException($"{Descriptor} has no parameter '{key}'. Known: {string.Join(", ", Descriptor.Parameters.Select(parameter => parameter.Key).DefaultIfEmpty("—"))}.", nameof(key));
}
