using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PerfGoals.Goals;
using PerfGoals.References;
using PerfGoals.Rules;
using PerfGoals.RuleSets;

namespace PerfGoals.DependencyInjection;

/// <summary>Says which rules and which rule sets a host checks with, and what it says over the rule sets: the last word wins.</summary>
/// <remarks>
/// For each rule set that is named here a <see cref="Checking.Checker"/> and its <see cref="RulesInForce"/> are registered under a key: the
/// id, or place and year as in <c>泸县@2025</c>. Those without a key are of the rule set that was chosen with <c>UseRuleSet</c>, or of the only one.
/// </remarks>
public sealed class PerfGoalsBuilder
{
    private readonly IServiceCollection services;

    internal PerfGoalsBuilder(IServiceCollection services) => this.services = services;

    /// <summary>Gets the rule sets that were named, in their order.</summary>
    internal List<RuleSetChoice> Choices { get; } = [];

    /// <summary>Gets the rule set that was chosen for what has no key, or <see langword="null"/> while none was.</summary>
    internal RuleSetChoice? Chosen { get; private set; }

    /// <summary>Gets the host's own rule sets.</summary>
    internal List<RuleSet> RuleSets { get; } = [];

    /// <summary>Gets what the host says over the rule sets, in the order in which it says it.</summary>
    internal List<RuleOverride> Overrides { get; } = [];

    /// <summary>Gets the words that readers are to know.</summary>
    internal Vocabulary Vocabulary { get; private set; } = Vocabulary.Default;

    /// <summary>Gets the reference data, or <see langword="null"/> where none was given.</summary>
    internal IReferenceRegister? Reference { get; private set; }

    /// <summary>Adds a rule of the host's own. It is in force whatever the rule set, unless the rule set disables it. A class that is added twice is one rule.</summary>
    /// <typeparam name="TRule">The rule; one instance is made, and its constructor may take singleton services.</typeparam>
    public PerfGoalsBuilder AddRule<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TRule>()
        where TRule : class, IRule
    {
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IRule, TRule>());
        return this;
    }

    /// <summary>Adds a rule of the host's own. It is in force whatever the rule set, unless the rule set disables it.</summary>
    /// <param name="rule">The rule; it stands in for its class, should that be added too.</param>
    public PerfGoalsBuilder AddRule(IRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        if (services.FirstOrDefault(service => RuleRegistrations.IsOfClass(service, rule.GetType())) is { } made)
        {
            services.Remove(made);
        }

        if (!services.Any(service => RuleRegistrations.IsRule(service) && ReferenceEquals(service.ImplementationInstance, rule)))
        {
            services.AddSingleton(rule);
        }

        return this;
    }

    /// <summary>
    /// Adds the rules of an assembly as <see cref="AddRule{TRule}"/> does, in the order of their names: every public or internal class that
    /// implements <see cref="IRule"/> and is neither abstract nor generic. A rule that was added already is not added again.
    /// </summary>
    /// <param name="assembly">The assembly.</param>
    /// <exception cref="ArgumentException">The assembly holds no rule, or one that has no public constructor and was not added as an object before.</exception>
    [RequiresUnreferencedCode("Trimming may remove rules of the assembly. Add each of them with AddRule<TRule>() in a program that is trimmed.")]
    public PerfGoalsBuilder AddRulesFromAssembly(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        var rules = RuleClasses.In(assembly).ToList();
        if (rules.Count == 0)
        {
            throw new ArgumentException($"The assembly {assembly.GetName().Name} holds no rule: no public or internal class that implements IRule and is neither abstract nor generic.", nameof(assembly));
        }

        var added = services.Where(RuleRegistrations.IsRule).Select(service => service.ImplementationInstance?.GetType()).ToHashSet();
        foreach (var rule in rules.Where(rule => !added.Contains(rule)))
        {
            if (rule.GetConstructors().Length == 0)
            {
                throw new ArgumentException($"The rule {rule} has no public constructor. Add an instance with AddRule(rule) before the rules of its assembly.", nameof(assembly));
            }

            services.TryAddEnumerable(ServiceDescriptor.Singleton(typeof(IRule), rule));
        }

        return this;
    }

    /// <summary>Adds the rules of the assembly that holds a class; see <see cref="AddRulesFromAssembly"/>.</summary>
    /// <typeparam name="T">Any type of the assembly, such as one of its rules.</typeparam>
    /// <exception cref="ArgumentException">As <see cref="AddRulesFromAssembly"/>.</exception>
    [RequiresUnreferencedCode("Trimming may remove rules of the assembly. Add each of them with AddRule<TRule>() in a program that is trimmed.")]
    public PerfGoalsBuilder AddRulesFromAssemblyContaining<T>() => AddRulesFromAssembly(typeof(T).Assembly);

    /// <summary>Adds a rule set of the host's own, to check with under its id as key, and for other rule sets to extend.</summary>
    /// <param name="ruleSet">The rule set.</param>
    public PerfGoalsBuilder AddRuleSet(RuleSet ruleSet)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        RuleSets.Add(ruleSet);
        return AddRuleSet(ruleSet.Id);
    }

    /// <summary>Adds a rule set to check with, under its id as key: <c>[FromKeyedServices("luxian-2025")] Checker</c>.</summary>
    /// <param name="id">The id of a shipped rule set or of one of the host's own.</param>
    public PerfGoalsBuilder AddRuleSet(string id)
    {
        Name(id);
        return this;
    }

    /// <summary>Adds the rule set of a jurisdiction for a budget year to check with, under place and year as key: <c>[FromKeyedServices("泸县@2025")] Checker</c>.</summary>
    /// <param name="jurisdiction">The jurisdiction, such as 四川省泸州市泸县 or 泸县; the key has it as it is written here.</param>
    /// <param name="fiscalYear">The budget year.</param>
    public PerfGoalsBuilder AddRuleSet(string jurisdiction, int fiscalYear)
    {
        Name(jurisdiction, fiscalYear);
        return this;
    }

    /// <summary>Adds a rule set and chooses it for what has no key.</summary>
    /// <param name="id">The id of a shipped rule set or of one of the host's own.</param>
    public PerfGoalsBuilder UseRuleSet(string id)
    {
        Chosen = Name(id);
        return this;
    }

    /// <summary>Adds the rule set of a jurisdiction for a budget year, as <see cref="RuleSetLibrary.Get(string, int)"/> finds it, and chooses it for what has no key.</summary>
    /// <param name="jurisdiction">The jurisdiction, such as 四川省泸州市泸县 or 泸县.</param>
    /// <param name="fiscalYear">The budget year.</param>
    public PerfGoalsBuilder UseRuleSet(string jurisdiction, int fiscalYear)
    {
        Chosen = Name(jurisdiction, fiscalYear);
        return this;
    }

    /// <summary>Adds a rule set of the host's own and chooses it for what has no key.</summary>
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

    /// <summary>Chooses the data outside declarations to hold them against; without any, the rules that need it cannot tell.</summary>
    /// <param name="register">The register, such as the one that <see cref="ReferenceJson.Read"/> reads from a file.</param>
    public PerfGoalsBuilder UseReference(IReferenceRegister register)
    {
        ArgumentNullException.ThrowIfNull(register);
        Reference = register;
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

    /// <summary>Overrides the rule sets by what the host's configuration says; see <see cref="RuleOverride.FromSettings"/>.</summary>
    /// <param name="settings">The settings, such as <c>configuration.GetSection("PerfGoals:Rules").AsEnumerable(makePathsRelative: true)</c>.</param>
    /// <exception cref="RuleSetException">A key has a form that nothing has.</exception>
    public PerfGoalsBuilder Override(IEnumerable<KeyValuePair<string, string?>> settings) => Override(RuleOverride.FromSettings(settings));

    private PerfGoalsBuilder Override(IEnumerable<RuleOverride> overrides)
    {
        Overrides.AddRange(overrides);
        return this;
    }

    private RuleSetChoice Name(string name, int? fiscalYear = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var choice = new RuleSetChoice(name, fiscalYear);
        if (!Choices.Contains(choice))
        {
            Choices.Add(choice);
        }

        return choice;
    }
}
