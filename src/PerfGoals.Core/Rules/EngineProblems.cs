using PerfGoals.Diagnostics;

namespace PerfGoals.Rules;

/// <summary>The findings that the checker makes about itself and its rules.</summary>
public static class EngineProblems
{
    internal static Message<string, string, string> Threw { get; } = new("threw", "rule", "exception", "reason", new(
        "规则 {rule} 运行出错（{exception}：{reason}），此处未能检查。",
        "Rule {rule} failed ({exception}: {reason}); this place was not checked."));

    /// <summary>Gets the descriptor of the finding that a rule threw an exception. The check is then incomplete and cannot be a pass.</summary>
    public static RuleDescriptor RuleFault { get; } = new()
    {
        Id = "PG9001",
        Name = "rule-fault",
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
