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

    public static RuleDescriptor Describe(ImmutableArray<MessageTemplate> messages, string id = "HX0001", string name = "host-rule", ImmutableArray<RuleParameter>? parameters = null) => new()
    {
        Id = id,
        Name = name,
        Title = new LocalizedText("自定义规则", "A rule of the host"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Hint,
        Messages = messages,
        Parameters = parameters ?? [],
        Rationale = new LocalizedText("测试用。", "For tests."),
        HowToFix = new LocalizedText("无需处理。", "Nothing need be done."),
    };

    public static HostRule ForEachProject(RuleDescriptor descriptor, ProjectAction action) => new(descriptor, actions => actions.ForEachProject(action));

    public static HostRule ForEachIndicator(RuleDescriptor descriptor, IndicatorAction action) => new(descriptor, actions => actions.ForEachIndicator(action));

    public static HostRule ForDeclaration(RuleDescriptor descriptor, DeclarationAction action) => new(descriptor, actions => actions.ForDeclaration(action));
}
