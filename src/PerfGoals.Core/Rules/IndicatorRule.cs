using PerfGoals.Diagnostics;
using PerfGoals.Indicators;

namespace PerfGoals.Rules;

/// <summary>The base of rules that look at an indicator by itself.</summary>
public abstract class IndicatorRule : IRule
{
    private readonly IndicatorType[] types;

    /// <summary>Creates a rule for every indicator, or for those of some types only.</summary>
    /// <param name="descriptor">What there is to know of the rule.</param>
    /// <param name="types">The types, as <see cref="RuleActions.ForEachIndicator"/> takes them; none for every indicator.</param>
    protected IndicatorRule(RuleDescriptor descriptor, params IndicatorType[] types)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        ArgumentNullException.ThrowIfNull(types);
        Descriptor = descriptor;
        this.types = [.. types];
    }

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; }

    void IRule.Initialize(RuleActions actions) => actions.ForEachIndicator(Check, types);

    /// <summary>Looks at every indicator of the types. A rule that reports nothing and says nothing has passed.</summary>
    /// <param name="context">The indicator, and where to report.</param>
    protected abstract void Check(in IndicatorContext context);
}
