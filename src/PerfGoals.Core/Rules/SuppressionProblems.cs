using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Texts;

namespace PerfGoals.Rules;

/// <summary>The findings about suppressions. They cannot be suppressed themselves.</summary>
public static class SuppressionProblems
{
    internal static Message<string, LocalizedText> UnusedMessage { get; } = new("unused", "rule", "place", new(
        "规则 {rule} 在“{place}”没有发现问题，这条豁免已无用。",
        "Rule {rule} finds nothing at '{place}', so this suppression is of no use any more."));

    internal static Message<string, LocalizedText, string> ExpiredMessage { get; } = new("expired", "rule", "place", "date", new(
        "对规则 {rule} 在“{place}”的豁免已于 {date} 到期，不再起作用。",
        "The suppression of rule {rule} at '{place}' expired on {date} and no longer holds."));

    internal static Message<string, LocalizedText> NoReasonMessage { get; } = new("no-reason", "rule", "place", new(
        "对规则 {rule} 在“{place}”的豁免没有写理由，不起作用。",
        "The suppression of rule {rule} at '{place}' gives no reason and does not hold."));

    internal static Message<string, LocalizedText, string> EmptyReasonMessage { get; } = new("empty-reason", "rule", "place", "reason", new(
        "对规则 {rule} 在“{place}”的豁免，所写的“{reason}”不是理由，不起作用。",
        "The reason '{reason}' for the suppression of rule {rule} at '{place}' says nothing, so it does not hold."));

    internal static Message<string> NoPlaceMessage { get; } = new("no-place", "rule", new(
        "对规则 {rule} 的豁免没有写明位置，不起作用。",
        "The suppression of rule {rule} names no place and does not hold."));

    internal static Message<LocalizedText> UnknownRuleMessage { get; } = new("unknown-rule", "statement", new(
        "{statement}这条豁免不起作用。",
        "{statement} The suppression does not hold."));

    internal static Message<string, LocalizedText> NotAllowedMessage { get; } = new("not-allowed", "rule", "place", new(
        "规则 {rule} 发现的问题不允许豁免，对“{place}”的豁免不起作用。",
        "What rule {rule} finds cannot be suppressed, so the suppression at '{place}' does not hold."));

    /// <summary>Gets the finding that a suppression covers nothing although its rule looked.</summary>
    public static RuleDescriptor Unused { get; } = Describe(
        "PG9101", "unused-suppression", UnusedMessage,
        new("豁免已无用", "Suppression of nothing"),
        new("问题已经改正，留下的豁免会掩盖以后再出现的同类问题。", "The problem is gone, and what is left of its suppression would hide the next one of its kind."),
        new("删去这条豁免；若位置写错了，改正位置。", "Remove the suppression, or correct the place where it is misspelt."));

    /// <summary>Gets the finding that a suppression is past its last day.</summary>
    public static RuleDescriptor Expired { get; } = Describe(
        "PG9102", "expired-suppression", ExpiredMessage,
        new("豁免已到期", "Suppression expired"),
        new("豁免有期限，到期后应重新认定。", "A suppression with a last day is to be thought over after it."),
        new("改正问题并删去这条豁免；确需继续的，重新认定后写上新的期限。", "Mend what was found and remove the suppression, or decide anew and write a new date."));

    /// <summary>Gets the finding that a suppression lacks its reason or its place.</summary>
    public static RuleDescriptor Incomplete { get; } = Describe(
        "PG9103", "incomplete-suppression", [NoReasonMessage, EmptyReasonMessage, NoPlaceMessage],
        new("豁免缺少理由或位置", "Suppression without reason or place"),
        new("没有理由的豁免，日后无人能判断是否仍然成立。", "Nobody can tell later whether a suppression without a reason still holds."),
        new("写明为什么可以接受，以及单位、项目、指标或列。", "Write why it is acceptable, and the unit, project, indicator or column."));

    /// <summary>Gets the finding that a suppression names a rule that does not exist.</summary>
    public static RuleDescriptor UnknownRule { get; } = Describe(
        "PG9104", "suppression-of-unknown-rule", UnknownRuleMessage,
        new("豁免的规则不存在", "Suppression of an unknown rule"),
        new("规则的编号或名称写错时，豁免不会起作用。", "A suppression whose rule is misspelt covers nothing."),
        new("改正规则的编号或名称。", "Correct the id or the name of the rule."));

    /// <summary>Gets the finding that a suppression names a rule whose findings cannot be suppressed.</summary>
    public static RuleDescriptor NotAllowed { get; } = Describe(
        "PG9105", "suppression-not-allowed", NotAllowedMessage,
        new("不允许豁免", "Suppression not allowed"),
        new("有些问题必须看见，例如规则出错等于没有检查。", "Some things must be seen: that a rule failed, for one, means that nothing was checked."),
        new("删去这条豁免，处理问题本身。", "Remove the suppression and see to the problem itself."));

    /// <summary>Gets all findings about suppressions, by id.</summary>
    public static ImmutableArray<RuleDescriptor> All { get; } = [Unused, Expired, Incomplete, UnknownRule, NotAllowed];

    private static RuleDescriptor Describe(string id, string name, MessageTemplate message, LocalizedText title, LocalizedText rationale, LocalizedText howToFix) =>
        Describe(id, name, [message], title, rationale, howToFix);

    private static RuleDescriptor Describe(
        string id, string name, ImmutableArray<MessageTemplate> messages, LocalizedText title, LocalizedText rationale, LocalizedText howToFix) => new()
        {
            Id = id,
            Name = name,
            Category = RuleCategory.Engine,
            Lifecycle = RuleLifecycle.Stable("0.1.0"),
            Title = title,
            DefaultSeverity = Severity.Warning,
            Certainty = Certainty.WrittenPolicy,
            IsSuppressible = false,
            Messages = messages,
            Rationale = rationale,
            HowToFix = howToFix,
        };
}
