using PerfGoals.Diagnostics;

namespace PerfGoals.Rules;

/// <summary>The base of rules that look at a declaration as a whole.</summary>
/// <param name="descriptor">What there is to know of the rule.</param>
public abstract class DeclarationRule(RuleDescriptor descriptor) : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = descriptor ?? throw new ArgumentNullException(nameof(descriptor));

    void IRule.Initialize(RuleActions actions) => actions.ForDeclaration(Check);

    /// <summary>Looks at the declaration. A rule that reports nothing and says nothing has passed.</summary>
    /// <param name="context">The declaration, and where to report.</param>
    protected abstract void Check(in DeclarationContext context);
}
