using PerfGoals.Checking;
using PerfGoals.DependencyInjection;
using PerfGoals.Goals;
using PerfGoals.Rules;
using PerfGoals.RuleSets;

// The namespace in which hosts look for Add… methods.
namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the checker with a host.</summary>
public static class PerfGoalsServiceCollectionExtensions
{
    /// <summary>Registers a <see cref="Checker"/>, with its <see cref="RuleCatalog"/> and <see cref="RuleSetLibrary"/>, and the <see cref="Vocabulary"/>, as singletons.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Chooses the rule set and the vocabulary, and adds rules.</param>
    /// <exception cref="ArgumentException">No rule set was chosen.</exception>
    /// <exception cref="InvalidOperationException">It was called before: a second rule set would silently be ignored.</exception>
    public static IServiceCollection AddPerfGoals(this IServiceCollection services, Action<PerfGoalsBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        if (services.Any(service => service.ServiceType == typeof(Checker)))
        {
            throw new InvalidOperationException("AddPerfGoals was called before. Make it one call.");
        }

        var builder = new PerfGoalsBuilder(services);
        configure(builder);
        var choice = builder.Choice ?? throw new ArgumentException("Choose a rule set with UseRuleSet, such as UseRuleSet(\"luxian-2025\").", nameof(configure));

        services.AddSingleton(_ => builder.Vocabulary ?? Vocabulary.Default);
        services.AddSingleton(provider => new RuleCatalog(provider.GetServices<IRule>()));
        services.AddSingleton(provider => new RuleSetLibrary(provider.GetServices<RuleSet>()));
        services.AddSingleton(provider =>
        {
            var library = provider.GetRequiredService<RuleSetLibrary>();
            return RulesInForce.Resolve(choice(library), library, provider.GetRequiredService<RuleCatalog>()).With(builder.Overrides);
        });
        services.AddSingleton<Checker>();
        return services;
    }
}
