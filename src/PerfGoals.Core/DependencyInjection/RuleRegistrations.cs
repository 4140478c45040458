using Microsoft.Extensions.DependencyInjection;
using PerfGoals.Rules;

namespace PerfGoals.DependencyInjection;

/// <summary>What a host's services say of its rules.</summary>
internal static class RuleRegistrations
{
    /// <summary>Tells whether a service is a rule of the catalogue.</summary>
    public static bool IsRule(ServiceDescriptor service) => service.ServiceType == typeof(IRule) && !service.IsKeyedService;

    /// <summary>Tells whether a service is a rule that the container makes of a class.</summary>
    public static bool IsOfClass(ServiceDescriptor service, Type rule) => IsRule(service) && service.ImplementationType == rule;

    /// <summary>Returns what is wrong with how long rules live.</summary>
    public static IEnumerable<string> WrongLifetimes(IServiceCollection services) =>
        from service in services
        where IsRule(service) && service.Lifetime != ServiceLifetime.Singleton
        let lifetime = service.Lifetime == ServiceLifetime.Scoped ? "scoped" : "transient"
        select $"The rule {service.ImplementationType ?? service.ServiceType} is registered as {lifetime}. A rule is made once and serves every check: register it with AddRule, or as a singleton.";
}
