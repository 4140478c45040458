using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Rules;
using PerfGoals.Texts;

namespace PerfGoals.Core.Tests.Support;

/// <summary>A rule of a host that finds nothing and has something to say of itself.</summary>
internal sealed class DocumentedRule(string id, Instruction? instruction = null, params ImmutableArray<RuleExample> examples) : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = id,
        Name = "rule-" + id.ToLowerInvariant(),
        Title = new LocalizedText("自定义规则", "A rule of the host"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Hint,
        Fields = [GoalField.ProjectName],
        Messages = [HostRule.Seen],
        Rationale = new LocalizedText("测试用。", "For tests."),
        HowToFix = new LocalizedText("无需处理。", "Nothing need be done."),
        Instruction = instruction,
        Examples = examples,
    };

    public void Initialize(RuleActions actions) => actions.ForDeclaration((in DeclarationContext context) => context.NotApplicable());
}
