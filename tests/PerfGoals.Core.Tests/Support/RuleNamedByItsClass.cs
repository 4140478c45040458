using PerfGoals.Diagnostics;
using PerfGoals.Rules;

namespace PerfGoals.Core.Tests.Support;

/// <summary>A rule whose class gives it its id.</summary>
public abstract class RuleNamedByItsClass : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor => field ??= HostRule.Describe(GetType().Name, $"rule-{GetType().Name.ToLowerInvariant()}");

    /// <inheritdoc/>
    public void Initialize(RuleActions actions) => actions.ForDeclaration((in context) => context.Report(default, HostRule.Seen.With()));
}
