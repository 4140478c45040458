using PerfGoals.Checking;
using PerfGoals.DependencyInjection;
using PerfGoals.Goals;
using PerfGoals.References;
using PerfGoals.Rules;
using PerfGoals.RuleSets;

// The namespace in which hosts look for Add… methods.
namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the checker with a host.</summary>
public static class PerfGoalsServiceCollectionExtensions
{
    /// <summary>
    /// Registers as singletons a <see cref="Checker"/> and its <see cref="RulesInForce"/> for each rule set that is named, under its key, and
    /// without a key those of the chosen one, the <see cref="RuleCatalog"/>, the <see cref="RuleSetLibrary"/> and the <see cref="Vocabulary"/>.
    /// </summary>
    /// <remarks>What can be wrong with rules that the container makes is seen by <see cref="PerfGoalsServiceProviderExtensions.ValidatePerfGoals"/>.</remarks>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Names the rule sets and the vocabulary, and adds rules.</param>
    /// <exception cref="ArgumentException">No rule set was named, or two rules that are there as objects have one id or one name.</exception>
    /// <exception cref="RuleSetException">A rule set does not exist, or it or an override names what does not exist or sets what is not allowed; all that is wrong is named.</exception>
    /// <exception cref="InvalidOperationException">A rule is registered, but not as a singleton; or it was called before: a second call's overrides would silently be ignored.</exception>
    public static IServiceCollection AddPerfGoals(this IServiceCollection services, Action<PerfGoalsBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        if (services.Any(service => service.ServiceType == typeof(PerfGoalsRegistration)))
        {
            throw new InvalidOperationException("AddPerfGoals was called before. Make it one call.");
        }

        var builder = new PerfGoalsBuilder(services);
        configure(builder);
        var registration = new PerfGoalsRegistration(services, builder);

        services.AddSingleton(registration);
        services.AddSingleton(builder.Vocabulary);
        services.AddSingleton(registration.Library);
        services.AddSingleton(registration.CreateCatalog);
        foreach (var (key, ruleSet) in registration.RuleSets)
        {
            services.AddKeyedSingleton(key, (provider, _) => registration.Resolve(ruleSet, provider.GetRequiredService<RuleCatalog>()));
            services.AddKeyedSingleton(key, (provider, _) => new Checker(provider.GetRequiredKeyedService<RulesInForce>(key), OptionsOf(provider, builder.Reference)));
        }

        services.AddSingleton(provider => provider.GetRequiredKeyedService<RulesInForce>(registration.Chosen));
        services.AddSingleton(provider => provider.GetRequiredKeyedService<Checker>(registration.Chosen));
        return services;
    }

    // What the host says here stands over options that it registered for other reasons.
    private static CheckerOptions? OptionsOf(IServiceProvider provider, IReferenceRegister? reference)
    {
        var options = provider.GetService<CheckerOptions>();
        return reference is null ? options : (options ?? CheckerOptions.Default).With(reference);
    }
}
