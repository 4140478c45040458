using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Rules;

namespace PerfGoals.Testing.Tests.Support;

/// <summary>A rule made of what it registers.</summary>
internal sealed class MadeRule(MadeRule.Registration register, ImmutableArray<RuleExample>? examples = null) : IRule
{
    public delegate void Registration(RuleActions actions);

    public static Message<object?> Seen { get; } = new("seen", "what", new("看到 {what}。", "Saw {what}."));

    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "TS0002",
        Name = "made-rule",
        Title = new("测试用规则", "A rule for tests"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Hint,
        Fields = [GoalField.ProjectName],
        Messages = [Seen],
        Rationale = new("测试用。", "For tests."),
        HowToFix = new("无需处理。", "Nothing need be done."),
        Examples = examples ?? [],
    };

    public static MadeRule ForEachProject(ProjectAction action, params ImmutableArray<RuleExample> examples) => new(actions => actions.ForEachProject(action), examples);

    public static MadeRule ForEachIndicator(IndicatorAction action) => new(actions => actions.ForEachIndicator(action));

    public static MadeRule ForDeclaration(DeclarationAction action) => new(actions => actions.ForDeclaration(action));

    public void Initialize(RuleActions actions) => register(actions);
}
