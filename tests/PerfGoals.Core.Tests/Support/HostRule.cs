using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Rules;
using PerfGoals.Texts;

namespace PerfGoals.Core.Tests.Support;

/// <summary>A rule made of what it registers, as a host would write a class.</summary>
internal sealed class HostRule(RuleDescriptor descriptor, HostRule.Registration register) : IRule
{
    public delegate void Registration(RuleActions actions);

    /// <summary>Gets the message that <c>Describe</c> declares.</summary>
    public static Message Seen { get; } = new("seen", new("看到了。", "Seen."));

    public RuleDescriptor Descriptor { get; } = descriptor;

    public void Initialize(RuleActions actions) => register(actions);

    public static RuleDescriptor Describe(string id = "HX0001", string name = "host-rule", params ImmutableArray<RuleParameter> parameters) =>
        Describe([Seen], id, name, parameters);

    public static RuleDescriptor Describe(ImmutableArray<MessageTemplate> messages, string id = "HX0001", string name = "host-rule", ImmutableArray<RuleParameter>? parameters = null) =>
        Describe(id, name, messages, parameters ?? []);

    /// <summary>Returns the descriptor of a rule at some stage of its life.</summary>
    public static RuleDescriptor Describe(RuleLifecycle lifecycle, string id = "HX0001", string name = "host-rule", RuleCategory? category = null, params ImmutableArray<string> formerNames) =>
        Describe(id, name, [Seen], [], lifecycle, category, formerNames);

    private static RuleDescriptor Describe(
        string id,
        string name,
        ImmutableArray<MessageTemplate> messages,
        ImmutableArray<RuleParameter> parameters,
        RuleLifecycle? lifecycle = null,
        RuleCategory? category = null,
        ImmutableArray<string>? formerNames = null) => new()
        {
            Id = id,
            Name = name,
            FormerNames = formerNames ?? [],
            Lifecycle = lifecycle ?? RuleLifecycle.Stable(),
            Category = category ?? RuleCategory.Custom,
            Title = new LocalizedText("自定义规则", "A rule of the host"),
            DefaultSeverity = Severity.Warning,
            Certainty = Certainty.Hint,
            Messages = messages,
            Parameters = parameters,
            Rationale = new LocalizedText("测试用。", "For tests."),
            HowToFix = new LocalizedText("无需处理。", "Nothing need be done."),
        };

    public static HostRule ForEachProject(RuleDescriptor descriptor, ProjectAction action) => new(descriptor, actions => actions.ForEachProject(action));

    public static HostRule ForEachIndicator(RuleDescriptor descriptor, IndicatorAction action) => new(descriptor, actions => actions.ForEachIndicator(action));

    public static HostRule ForDeclaration(RuleDescriptor descriptor, DeclarationAction action) => new(descriptor, actions => actions.ForDeclaration(action));
}
