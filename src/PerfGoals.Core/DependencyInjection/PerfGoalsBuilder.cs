using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PerfGoals.Goals;
using PerfGoals.Rules;
using PerfGoals.RuleSets;

namespace PerfGoals.DependencyInjection;

/// <summary>Says which rules and which rule set a host checks with.</summary>
public sealed class PerfGoalsBuilder
{
    private readonly IServiceCollection services;

    internal PerfGoalsBuilder(IServiceCollection services) => this.services = services;

    /// <summary>Gets the id of the rule set to check with, or <see langword="null"/> while none was chosen.</summary>
    internal string? RuleSetId { get; private set; }

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
        RuleSetId = id;
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
}
