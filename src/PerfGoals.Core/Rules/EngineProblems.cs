using PerfGoals.Diagnostics;
using PerfGoals.Goals;

namespace PerfGoals.Rules;

/// <summary>The findings that the checker makes about itself and its rules.</summary>
public static class EngineProblems
{
    internal static Message<string, string, string> Threw { get; } = new("threw", "rule", "exception", "reason", new(
        "规则 {rule} 运行出错（{exception}：{reason}），此处未能检查。",
        "Rule {rule} failed ({exception}: {reason}); this place was not checked."));

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

    /// <summary>Gets the descriptor of the finding that a rule threw an exception. The check is then incomplete and cannot be a pass.</summary>
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
        Messages = [Threw],
        Rationale = new(
            "规则出错处等于没有检查，不能当作通过。",
            "Where a rule fails nothing was checked, and that must not be taken for a pass."),
        HowToFix = new(
            "把规则编号和出错信息告知规则的作者；其余规则的结果仍然有效。",
            "Tell the rule's author its id and the error; the findings of the other rules stand."),
    };
}
