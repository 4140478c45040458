using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace PerfGoals.DependencyInjection;

/// <summary>
/// Finds scoped services that rules would hold captive: a rule is made once, so it would keep those of the first scope, or of none. The
/// container sees it only where it validates scopes.
/// </summary>
/// <remarks>It follows constructors. What a factory takes from the container cannot be seen.</remarks>
/// <param name="services">The host's services.</param>
internal sealed class CaptiveServices(IServiceCollection services)
{
    private static readonly Type[] OfTheContainer =
        [typeof(IServiceProvider), typeof(IServiceScopeFactory), typeof(IServiceProviderIsService), typeof(IServiceProviderIsKeyedService)];

    /// <summary>Returns what is wrong, a captive service each.</summary>
    public IEnumerable<string> OfRules() =>
        from rule in services.Where(RuleRegistrations.IsRule)
        from chain in Captives(rule, rule.ImplementationType?.ToString() ?? "", [])
        select $"A rule holds a scoped service captive: {chain}. A rule is made once and would keep the service of one scope for ever. Take IServiceScopeFactory and open a scope where the service is used, or register the service as a singleton.";

    private IEnumerable<string> Captives(ServiceDescriptor holder, string chain, HashSet<ServiceDescriptor> seen)
    {
        if (ClassOf(holder) is not { } type || ConstructorOf(type, holder.ServiceKey) is not { } constructor)
        {
            yield break;
        }

        foreach (var service in constructor.GetParameters().SelectMany(parameter => Taken(parameter, holder.ServiceKey)).Where(seen.Add))
        {
            var longer = $"{chain} → {Named(service)}";
            if (service.Lifetime == ServiceLifetime.Scoped)
            {
                yield return $"{longer} (scoped)";
                continue;
            }

            foreach (var captive in Captives(service, longer, seen))
            {
                yield return captive;
            }
        }
    }

    // As the container chooses: the longest of which everything can be had.
    private ConstructorInfo? ConstructorOf([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] Type type, object? key) => type
        .GetConstructors()
        .OrderByDescending(constructor => constructor.GetParameters().Length)
        .FirstOrDefault(constructor => constructor.GetParameters().All(parameter => CanBeHad(parameter, key)));

    private bool CanBeHad(ParameterInfo parameter, object? key) =>
        parameter.HasDefaultValue || OfTheContainer.Contains(parameter.ParameterType) || parameter.IsDefined(typeof(ServiceKeyAttribute))
        || ElementOf(parameter.ParameterType) is not null || Taken(parameter, key).Any();

    /// <summary>Returns the services that a parameter is given; more than one for a sequence.</summary>
    private IEnumerable<ServiceDescriptor> Taken(ParameterInfo parameter, object? keyOfHolder)
    {
        var key = parameter.GetCustomAttribute<FromKeyedServicesAttribute>() switch
        {
            null => null,
            { LookupMode: ServiceKeyLookupMode.InheritKey } => keyOfHolder,
            { Key: var own } => own,
        };
        return ElementOf(parameter.ParameterType) is { } element
            ? services.Where(service => Fits(service, element, key))
            : services.Where(service => Fits(service, parameter.ParameterType, key)).OrderBy(service => Precedence(service, parameter.ParameterType)).TakeLast(1);
    }

    // The last registration counts, but one for the very type and key comes before one for any.
    private static int Precedence(ServiceDescriptor service, Type type) =>
        (service.ServiceKey == KeyedService.AnyKey ? 0 : 2) + (service.ServiceType == type ? 1 : 0);

    private static bool Fits(ServiceDescriptor service, Type type, object? key) =>
        (service.ServiceType == type || (type.IsGenericType && service.ServiceType == type.GetGenericTypeDefinition()))
        && (Equals(service.ServiceKey, key) || (key is not null && service.ServiceKey == KeyedService.AnyKey));

    private static Type? ElementOf(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>) ? type.GetGenericArguments()[0] : null;

    [return: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)]
    private static Type? ClassOf(ServiceDescriptor service) => service.IsKeyedService ? service.KeyedImplementationType : service.ImplementationType;

    private static string Named(ServiceDescriptor service) => service.IsKeyedService ? $"{service.ServiceType} (key {service.ServiceKey})" : service.ServiceType.ToString();
}
