namespace PerfGoals.Checking;

/// <summary>The names under which a host observes checks, with OpenTelemetry or with any listener of the framework.</summary>
/// <remarks>Tags hold ids of rules and rule sets, numbers and fixed words. What a declaration says is in none of them.</remarks>
public static class PerfGoalsTelemetry
{
    /// <summary>Gets the name of the <see cref="System.Diagnostics.ActivitySource"/>.</summary>
    public static string ActivitySourceName => "PerfGoals";

    /// <summary>Gets the name of the <see cref="System.Diagnostics.Metrics.Meter"/>.</summary>
    public static string MeterName => "PerfGoals";

    /// <summary>
    /// Gets the name of the activity of one check. Its tags: <see cref="RuleSetTag"/>, <see cref="RuleSetHashTag"/>, <see cref="ProjectsTag"/>,
    /// <see cref="IndicatorsTag"/>, <see cref="OutcomeTag"/>, and the findings by severity: <see cref="FindingsTagPrefix"/> with the severity's word.
    /// </summary>
    public static string CheckActivity => "perfgoals.check";

    /// <summary>Gets the name of the counter of checks, by <see cref="RuleSetTag"/> and <see cref="OutcomeTag"/>.</summary>
    public static string Runs => "perfgoals.check.runs";

    /// <summary>Gets the name of the histogram of how long checks took, in seconds, by <see cref="RuleSetTag"/> and <see cref="OutcomeTag"/>.</summary>
    public static string Duration => "perfgoals.check.duration";

    /// <summary>Gets the name of the counter of findings in single declarations, those of readers among them and those of rules about portfolios not, by <see cref="RuleTag"/> and <see cref="SeverityTag"/>.</summary>
    public static string Findings => "perfgoals.check.findings";

    /// <summary>Gets the name of the counter of places at which a rule about single declarations failed, by <see cref="RuleTag"/>.</summary>
    public static string Faults => "perfgoals.check.faults";

    /// <summary>Gets the tag of the rule set's id.</summary>
    public static string RuleSetTag => "perfgoals.rule_set.id";

    /// <summary>Gets the tag of <see cref="RuleSets.RulesInForce.Hash"/>.</summary>
    public static string RuleSetHashTag => "perfgoals.rule_set.hash";

    /// <summary>Gets the tag of how many projects the declaration has.</summary>
    public static string ProjectsTag => "perfgoals.projects";

    /// <summary>Gets the tag of how many indicators its projects have.</summary>
    public static string IndicatorsTag => "perfgoals.indicators";

    /// <summary>Gets what the tags of the numbers of findings begin with; <c>error</c>, <c>warning</c>, <c>info</c> or <c>hidden</c> follows.</summary>
    public static string FindingsTagPrefix => "perfgoals.findings.";

    /// <summary>Gets the tag of how a check ended: <c>complete</c>, <c>incomplete</c> where a rule failed, <c>stopped</c> where it was cancelled.</summary>
    public static string OutcomeTag => "perfgoals.outcome";

    /// <summary>Gets the tag of a rule's id.</summary>
    public static string RuleTag => "perfgoals.rule.id";

    /// <summary>Gets the tag of a finding's severity: <c>error</c>, <c>warning</c>, <c>info</c> or <c>hidden</c>.</summary>
    public static string SeverityTag => "perfgoals.severity";
}
