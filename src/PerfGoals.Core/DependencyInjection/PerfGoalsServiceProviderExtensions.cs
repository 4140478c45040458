using PerfGoals.DependencyInjection;

// The namespace of AddPerfGoals.
namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Validates what a host registered.</summary>
public static class PerfGoalsServiceProviderExtensions
{
    /// <summary>Makes every rule and the checker of every rule set, so that a mistake is seen when the host starts and not at the first check.</summary>
    /// <param name="provider">The host's services, such as <c>app.Services</c>.</param>
    /// <exception cref="InvalidOperationException">Something is wrong; the message names all of it, a line each, and the inner exceptions are the causes. Or <c>AddPerfGoals</c> was not called.</exception>
    public static void ValidatePerfGoals(this IServiceProvider provider)
    {
        ArgumentNullException.ThrowIfNull(provider);
        var registration = provider.GetService<PerfGoalsRegistration>() ?? throw new InvalidOperationException("There is nothing to validate: AddPerfGoals was not called.");
        var mistakes = registration.Mistakes(provider);
        if (mistakes.Count > 0)
        {
            var causes = mistakes.Select(mistake => mistake.Cause).OfType<Exception>().Distinct().ToList();
            throw new InvalidOperationException(
                string.Join('\n', mistakes.Select(mistake => mistake.Text).Prepend("What AddPerfGoals registered cannot be used:")),
                causes.Count > 0 ? new AggregateException(causes) : null);
        }
    }
}
