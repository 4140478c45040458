namespace PerfGoals.Core.Analyzers.Tests.Support;

/// <summary>Writes the code of a rule of which one part is what a test is about.</summary>
internal static class Rule
{
    /// <summary>Two examples, as a rule should have.</summary>
    public const string Examples = """
        Examples = [new(new("一", "One"), "| 权重 |", Flagged: true), new(new("二", "Two"), "| 权重 |", Flagged: false)],
        """;

    /// <summary>Returns a rule that nothing is wrong with but for what a test puts into it.</summary>
    public static string With(
        string id = "\"LX0001\"",
        string name = "\"slow-case\"",
        string members = "",
        string messages = "Messages = [],",
        string parameters = "",
        string examples = Examples,
        string check = "",
        string @class = "SlowCase",
        string severity = "Severity.Warning",
        string modifiers = "public sealed") => $$"""
        {{modifiers}} class {{@class}}() : IndicatorRule(Description)
        {
            {{members}}
            private static readonly RuleDescriptor Description = new()
            {
                Id = {{id}},
                Name = {{name}},
                Title = new("结案时间过长", "Cases take too long"),
                DefaultSeverity = {{severity}},
                Certainty = Certainty.Hint,
                {{messages}}
                {{parameters}}
                Rationale = new("当事人等待的时间应当有限。", "The parties should not wait without limit."),
                HowToFix = new("缩短计划的结案时间。", "Plan for less time."),
                {{examples}}
            };

            protected override void Check(in IndicatorContext context)
            {
                {{check}}
            }
        }

        """;
}
