using PerfGoals.Diagnostics;

namespace PerfGoals.Rules;

/// <summary>A check. One class, one id.</summary>
/// <remarks>
/// Derive from <see cref="IndicatorRule"/>, <see cref="ProjectRule"/> or <see cref="DeclarationRule"/> in the common case. A rule has no
/// mutable state: one instance serves every check, on several threads at once.
/// </remarks>
public interface IRule
{
    /// <summary>Gets what there is to know of the rule without running it; the same object at every call.</summary>
    RuleDescriptor Descriptor { get; }

    /// <summary>Registers what the rule does, once for each <see cref="Checking.Checker"/>.</summary>
    /// <param name="actions">Where to register.</param>
    void Initialize(RuleActions actions);
}
