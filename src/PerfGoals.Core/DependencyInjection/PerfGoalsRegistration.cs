using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using PerfGoals.Checking;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Rules;
using PerfGoals.RuleSets;

namespace PerfGoals.DependencyInjection;

/// <summary>What one call of <c>AddPerfGoals</c> said, and what is made of it.</summary>
internal sealed class PerfGoalsRegistration
{
    private readonly IServiceCollection services;
    private readonly ImmutableArray<RuleOverride> overrides;
    private readonly string? chosen;

    /// <summary>Takes what a builder was told, and refuses what can be seen to be wrong without making a rule.</summary>
    /// <exception cref="RuleSetException">A rule set or an override cannot be used; all that is wrong is named.</exception>
    /// <exception cref="InvalidOperationException">A rule is no singleton.</exception>
    /// <exception cref="ArgumentException">Two rules have one id or one name, or no rule set was named.</exception>
    public PerfGoalsRegistration(IServiceCollection services, PerfGoalsBuilder builder)
    {
        this.services = services;
        overrides = [.. builder.Overrides];
        Library = new RuleSetLibrary(builder.RuleSets);
        RuleSets = new EarlyValidation(services, builder, Library).RuleSetsByKey();
        chosen = builder.Chosen?.Key ?? (RuleSets.Count == 1 ? RuleSets.Keys.First() : null);
    }

    public RuleSetLibrary Library { get; }

    /// <summary>Gets the rule sets that were named, by the keys under which their checkers are registered.</summary>
    public ImmutableSortedDictionary<string, RuleSet> RuleSets { get; }

    /// <summary>Gets the key of the rule set whose checker is the one without a key.</summary>
    /// <exception cref="InvalidOperationException">There are several, and none was chosen.</exception>
    public string Chosen => chosen ?? throw new InvalidOperationException(
        $"There are several rule sets ({string.Join(", ", RuleSets.Keys)}), and none of them was chosen. Call UseRuleSet for the one to use without a key, or ask for one by its key: [FromKeyedServices(\"{RuleSets.Keys.First()}\")] Checker.");

    /// <summary>Makes the rules.</summary>
    /// <exception cref="InvalidOperationException">A rule is no singleton, holds a scoped service, or cannot be made.</exception>
    /// <exception cref="ArgumentException">Two rules have one id or one name.</exception>
    public RuleCatalog CreateCatalog(IServiceProvider provider)
    {
        var wrong = WrongServices();
        return wrong.Count == 0 ? new RuleCatalog(provider.GetServices<IRule>()) : throw new InvalidOperationException(string.Join('\n', wrong));
    }

    public RulesInForce Resolve(RuleSet ruleSet, RuleCatalog catalog) => RulesInForce.Resolve(ruleSet, Library, catalog).With(overrides);

    /// <summary>Makes everything once, and returns all that is wrong.</summary>
    public IReadOnlyList<Mistake> Mistakes(IServiceProvider provider)
    {
        var wrong = WrongServices();
        if (wrong.Count > 0)
        {
            return [.. wrong.Select(text => new Mistake(text))];
        }

        if (Attempt(provider.GetRequiredService<RuleCatalog>, "") is { } ofCatalog)
        {
            // The container names the first rule that cannot be made, and none after it.
            var ofRules = services.Where(RuleRegistrations.IsRule).Select(service => MistakeOf(service, provider)).OfType<Mistake>().ToList();
            return ofRules.Count > 0 ? ofRules : [ofCatalog];
        }

        var problems = RuleSetTrial.ProblemsOf(RuleSets.Values, Library, overrides, provider.GetRequiredService<RuleCatalog>());
        if (!problems.IsEmpty)
        {
            var cause = new RuleSetException(problems);
            return [.. problems.Select(problem => new Mistake(problem.ToText().English, cause))];
        }

        return [.. RuleSets.Keys.SelectMany(key => MistakesOf(key, provider))];
    }

    // A rule that cannot register its actions stops no checker from being made; it faults even where there is nothing to check.
    private static IEnumerable<Mistake> MistakesOf(string key, IServiceProvider provider)
    {
        CheckResult? result = null;
        return Attempt(() => result = provider.GetRequiredKeyedService<Checker>(key).Check(new Declaration()), $"The checker of {key} cannot be made: ") is { } mistake
            ? [mistake]
            : result!.Diagnostics.Where(finding => finding.Rule.Category == RuleCategory.Engine)
                .Select(finding => new Mistake($"In the checker of {key}: {finding.Message.In(CultureInfo.InvariantCulture)}"));
    }

    private static Mistake? MistakeOf(ServiceDescriptor rule, IServiceProvider provider) => rule.ImplementationType is { } type
        ? Attempt(() => ActivatorUtilities.CreateInstance(provider, type), $"The rule {type} cannot be made: ")
        : null;

    private List<string> WrongServices() => [.. RuleRegistrations.WrongLifetimes(services), .. new CaptiveServices(services).OfRules()];

    private static Mistake? Attempt(Func<object> make, string statement)
    {
        try
        {
            make();
            return null;
        }
        catch (Exception e)
        {
            return new(statement + e.Message, e);
        }
    }

    /// <summary>One thing that is wrong with what a host registered.</summary>
    internal sealed record Mistake(string Text, Exception? Cause = null);
}
