using PerfGoals.Diagnostics;

namespace PerfGoals.Rules;

/// <summary>The base of rules that look at a project.</summary>
/// <param name="descriptor">What there is to know of the rule.</param>
public abstract class ProjectRule(RuleDescriptor descriptor) : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = descriptor ?? throw new ArgumentNullException(nameof(descriptor));

    void IRule.Initialize(RuleActions actions) => actions.ForEachProject(Check);

    /// <summary>Looks at every project. A rule that reports nothing and says nothing has passed.</summary>
    /// <param name="context">The project, and where to report.</param>
    protected abstract void Check(in ProjectContext context);
}
