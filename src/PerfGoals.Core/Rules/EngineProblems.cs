using PerfGoals.Diagnostics;
using PerfGoals.Goals;

namespace PerfGoals.Rules;

/// <summary>The findings that the checker makes about itself and its rules.</summary>
public static class EngineProblems
{
    /// <summary>After how many faults a rule is switched off for the rest of a declaration.</summary>
    internal const int FaultLimit = 3;

    internal static Message<string, string, string> Threw { get; } = new("threw", "rule", "exception", "reason", new(
        "规则 {rule} 运行出错（{exception}：{reason}），此处未能检查。",
        "Rule {rule} failed ({exception}: {reason}); this place was not checked."));

    internal static Message<string, decimal> Overdue { get; } = new("overdue", "rule", "seconds", new(
        "规则 {rule} 运行超过 {seconds} 秒的时限，此处未能检查。",
        "Rule {rule} ran past its {seconds} seconds; this place was not checked."));

    internal static Message<string, int> SwitchedOff { get; } = new("switched-off", "rule", "places", new(
        "规则 {rule} 已对本申报表停用，另有 {places} 处未能检查。",
        "Rule {rule} was switched off for this declaration; places not checked besides: {places}."));

    internal static Message<string, string, string> NotReady { get; } = new("not-ready", "rule", "exception", "reason", new(
        "规则 {rule} 无法启用（{exception}：{reason}），整份申报表都没有按它检查。",
        "Rule {rule} could not be made ready ({exception}: {reason}); nothing of the declaration was checked by it."));

    internal static Message<string> NoActions { get; } = new("no-actions", "rule", new(
        "规则 {rule} 没有登记任何检查，整份申报表都没有按它检查。",
        "Rule {rule} registered nothing to do; nothing of the declaration was checked by it."));

    internal static Message<string> UnsteadyDescriptor { get; } = new("unsteady-descriptor", "rule", new(
        "规则 {rule} 每次给出的说明不是同一个，无法判断哪一个有效；整份申报表都没有按它检查。",
        "Rule {rule} gives another descriptor at every call, so that none can be relied on; nothing of the declaration was checked by it."));

    internal static Message<string, int> OtherYear { get; } = new("other-year", "ruleSet", "year", new(
        "规则集 {ruleSet} 没有规定适用于 {year} 年度。",
        "Rule set {ruleSet} does not say that it is for {year}."));

    /// <summary>Gets the descriptor of the finding that a declaration is checked by a rule set for other years.</summary>
    public static RuleDescriptor RuleSetOfOtherYear { get; } = new()
    {
        Id = "PG9002",
        Name = "rule-set-of-other-year",
        Category = RuleCategory.Engine,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("规则集不适用于该年度", "Rule set of another year"),
        DefaultSeverity = Severity.Info,
        Certainty = Certainty.WrittenPolicy,
        Fields = [GoalField.FiscalYear],
        Messages = [OtherYear],
        Rationale = new(
            "各年度的要求可能不同。",
            "What is required may differ from year to year."),
        HowToFix = new(
            "选用该年度的规则集。",
            "Choose the rule set of that year."),
    };

    /// <summary>Gets the descriptor of the finding that a rule threw an exception, ran past its time budget or could not be made ready. The check is then incomplete and cannot be a pass.</summary>
    public static RuleDescriptor RuleFault { get; } = new()
    {
        Id = "PG9001",
        Name = "rule-fault",
        Category = RuleCategory.Engine,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        IsSuppressible = false,
        Title = new("规则运行出错", "A rule failed"),
        DefaultSeverity = Severity.Error,
        Certainty = Certainty.WrittenPolicy,
        Messages = [Threw, Overdue, SwitchedOff, NotReady, NoActions, UnsteadyDescriptor],
        Rationale = new(
            "规则出错处等于没有检查，不能当作通过。",
            "Where a rule fails nothing was checked, and that must not be taken for a pass."),
        HowToFix = new(
            "把规则编号和出错信息告知规则的作者；其余规则的结果仍然有效。",
            "Tell the rule's author its id and the error; the findings of the other rules stand."),
    };
}
