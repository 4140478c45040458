using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PerfGoals.Goals;
using PerfGoals.Rules;
using PerfGoals.RuleSets;

namespace PerfGoals.DependencyInjection;

/// <summary>Says which rules and which rule set a host checks with, and what it says over the rule set: the last word wins.</summary>
public sealed class PerfGoalsBuilder
{
    private readonly IServiceCollection services;

    internal PerfGoalsBuilder(IServiceCollection services) => this.services = services;

    /// <summary>Gets how the rule set to check with is found, or <see langword="null"/> while none was chosen.</summary>
    internal Func<RuleSetLibrary, RuleSet>? Choice { get; private set; }

    /// <summary>Gets what the host says over the rule set, in the order in which it says it.</summary>
    internal List<RuleOverride> Overrides { get; } = [];

    /// <summary>Gets the words that readers are to know, or <see langword="null"/> for <see cref="Goals.Vocabulary.Default"/>.</summary>
    internal Vocabulary? Vocabulary { get; private set; }

    /// <summary>Adds a rule of the host's own. It is in force whatever the rule set, unless the rule set disables it.</summary>
    /// <typeparam name="TRule">The rule; one instance is made, and its constructor may take singleton services.</typeparam>
    public PerfGoalsBuilder AddRule<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TRule>()
        where TRule : class, IRule
    {
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IRule, TRule>());
        return this;
    }

    /// <summary>Adds a rule of the host's own. It is in force whatever the rule set, unless the rule set disables it.</summary>
    /// <param name="rule">The rule.</param>
    public PerfGoalsBuilder AddRule(IRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        services.AddSingleton(rule);
        return this;
    }

    /// <summary>Adds a rule set of the host's own, for <see cref="UseRuleSet(string)"/> and for other rule sets to extend.</summary>
    /// <param name="ruleSet">The rule set.</param>
    public PerfGoalsBuilder AddRuleSet(RuleSet ruleSet)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        services.AddSingleton(ruleSet);
        return this;
    }

    /// <summary>Chooses the rule set to check with.</summary>
    /// <param name="id">The id of a shipped rule set or of one that was added.</param>
    public PerfGoalsBuilder UseRuleSet(string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        Choice = library => library.Get(id);
        return this;
    }

    /// <summary>Chooses the rule set of a jurisdiction for a budget year, as <see cref="RuleSetLibrary.Get(string, int)"/> finds it.</summary>
    /// <param name="jurisdiction">The jurisdiction, such as 四川省泸州市泸县 or 泸县.</param>
    /// <param name="fiscalYear">The budget year.</param>
    public PerfGoalsBuilder UseRuleSet(string jurisdiction, int fiscalYear)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(jurisdiction);
        Choice = library => library.Get(jurisdiction, fiscalYear);
        return this;
    }

    /// <summary>Adds a rule set and chooses it.</summary>
    /// <param name="ruleSet">The rule set.</param>
    public PerfGoalsBuilder UseRuleSet(RuleSet ruleSet) => AddRuleSet(ruleSet).UseRuleSet(ruleSet.Id);

    /// <summary>Chooses the words that whoever reads declarations is to know; it becomes the host's singleton <see cref="Goals.Vocabulary"/>.</summary>
    /// <param name="vocabulary">The words, such as those that <c>VocabularyJson.Read</c> reads from a file.</param>
    public PerfGoalsBuilder UseVocabulary(Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        Vocabulary = vocabulary;
        return this;
    }

    /// <inheritdoc cref="RuleOverride.Set(string, string, decimal)"/>
    public PerfGoalsBuilder Set(string rule, string parameter, decimal value) => Override([RuleOverride.Set(rule, parameter, value)]);

    /// <inheritdoc cref="RuleOverride.Set(string, string, string)"/>
    public PerfGoalsBuilder Set(string rule, string key, string value) => Override([RuleOverride.Set(rule, key, value)]);

    /// <inheritdoc cref="RuleOverride.Select"/>
    public PerfGoalsBuilder Select(params IEnumerable<string> rules) => Override([RuleOverride.Select(rules)]);

    /// <inheritdoc cref="RuleOverride.Ignore"/>
    public PerfGoalsBuilder Ignore(params IEnumerable<string> rules) => Override([RuleOverride.Ignore(rules)]);

    /// <summary>Overrides the rule set by what the host's configuration says; see <see cref="RuleOverride.FromSettings"/>.</summary>
    /// <param name="settings">The settings, such as <c>configuration.GetSection("PerfGoals:Rules").AsEnumerable(makePathsRelative: true)</c>.</param>
    /// <exception cref="RuleSetException">A key has a form that nothing has.</exception>
    public PerfGoalsBuilder Override(IEnumerable<KeyValuePair<string, string?>> settings) => Override(RuleOverride.FromSettings(settings));

    private PerfGoalsBuilder Override(IEnumerable<RuleOverride> overrides)
    {
        Overrides.AddRange(overrides);
        return this;
    }
}
