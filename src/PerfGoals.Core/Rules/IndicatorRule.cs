using PerfGoals.Diagnostics;

namespace PerfGoals.Rules;

/// <summary>The base of rules that look at an indicator by itself.</summary>
/// <param name="descriptor">What there is to know of the rule.</param>
public abstract class IndicatorRule(RuleDescriptor descriptor) : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = descriptor ?? throw new ArgumentNullException(nameof(descriptor));

    void IRule.Initialize(RuleActions actions) => actions.ForEachIndicator(Check);

    /// <summary>Looks at every indicator. A rule that reports nothing and says nothing has passed.</summary>
    /// <param name="context">The indicator, and where to report.</param>
    protected abstract void Check(in IndicatorContext context);
}
