using PerfGoals.Core.Analyzers.Tests.Support;
using PerfGoals.Core.CodeFixes;

namespace PerfGoals.Core.Analyzers.Tests;

public sealed class RuleDeclarationAnalyzerTests
{
    private const string Slow = """private static readonly Message Slow = new("slow", new("慢", "Slow"));""";
    private const string Late = """private static readonly Message Late = new("late", new("迟", "Late"));""";
    private const string Other = """internal static class Other { public static Message Late { get; } = new("late", new("迟", "Late")); }""";
    private const string Limit = """private static readonly CountParameter Limit = new("limit", 1, new("月数", "Months"));""";
    private const string ReportSlow = "context.Report(context.Indicator.Path, Slow.With());";

    [Fact]
    public Task A_message_that_the_descriptor_does_not_list_is_reported() => Report(Rule.With(
        members: Slow + Late, messages: "Messages = [Late],", check: "context.Report(context.Indicator.Path, context.Project.IsBlank(GoalField.Weight) ? Late.With() : {|PGR0011:Slow|}.With());"));

    [Fact]
    public Task A_listed_message_is_left_alone() => Report(Rule.With(members: Slow, messages: "Messages = [Slow],", check: ReportSlow));

    [Theory]
    [InlineData("Messages = ImmutableArray.Create<MessageTemplate>(Slow),")]
    [InlineData("Messages = [SlowCase.Slow],")]
    [InlineData("Messages = new MessageTemplate[] { Slow }.ToImmutableArray(),")]
    [InlineData("Messages = [.. Shared],")]
    [InlineData("Messages = Shared,")]
    public Task Other_ways_to_list_are_understood_or_not_judged(string messages) => Report(Rule.With(
        members: Slow + " internal static readonly ImmutableArray<MessageTemplate> Shared = [];", messages: messages, check: ReportSlow));

    [Fact]
    public Task A_parameter_that_the_descriptor_does_not_list_is_reported() => Report(Rule.With(members: Limit, check: "_ = context.Get({|PGR0012:Limit|});"));

    [Fact]
    public Task A_listed_parameter_is_left_alone() => Report(Rule.With(members: Limit, parameters: "Parameters = [Limit],", check: "_ = context.Get(Limit);"));

    [Fact]
    public Task What_is_listed_and_never_used_is_reported() => Report(Rule.With(
        members: """
            private static readonly Message {|PGR0013:Slow|} = new("slow", new("慢", "Slow"));
            private static readonly CountParameter {|PGR0013:Limit|} = new("limit", 1, new("月数", "Months"));
            """,
        messages: "Messages = [Slow],",
        parameters: "Parameters = [Limit],"));

    [Fact]
    public Task A_message_that_is_handed_on_is_used() => Report(Rule.With(
        members: Slow + "private static BoundMessage Say(Message message) => message.With();", messages: "Messages = [Slow],", check: "context.Report(context.Indicator.Path, Say(Slow));"));

    [Fact]
    public Task A_message_that_others_can_see_may_be_used_by_them() => Report(Rule.With(members: Slow.Replace("private", "internal", StringComparison.Ordinal), messages: "Messages = [Slow],"));

    [Fact]
    public Task A_message_used_by_a_helper_within_the_class_is_used() => Report(Rule.With(
        members: Slow + "private static class Helper { public static BoundMessage Say() => Slow.With(); }", messages: "Messages = [Slow],", check: "context.Report(context.Indicator.Path, Helper.Say());"));

    [Fact]
    public Task A_message_used_by_another_part_of_the_class_is_used() => Report(
        Rule.With(members: Slow, messages: "Messages = [Slow],", modifiers: "public sealed partial", check: "_ = Say();")
        + "public sealed partial class SlowCase { private static BoundMessage Say() => Slow.With(); }");

    [Fact]
    public Task A_descriptor_that_is_not_written_in_the_class_is_not_judged() => Report($$"""
        public sealed class Given(RuleDescriptor descriptor) : IndicatorRule(descriptor)
        {
            {{Slow}}
            {{Limit}}
            protected override void Check(in IndicatorContext context)
            {
                context.Report(context.Indicator.Path, Slow.With());
                _ = context.Get(Limit);
            }
        }
        """);

    [Theory]
    [InlineData("Messages = [],", "Messages = [Slow],")]
    [InlineData("Messages = [Other.Late],", "Messages = [Other.Late, Slow],")]
    [InlineData("Messages = [Other.Late,],", "Messages = [Other.Late, Slow],")]
    public Task A_message_is_added_to_the_descriptor(string before, string after) => Snippets.Fix<RuleDeclarationAnalyzer, DeclareFix>(
        Other + Rule.With(members: Slow, messages: before, check: "context.Report(context.Indicator.Path, {|PGR0011:Slow|}.With());"),
        Other + Rule.With(members: Slow, messages: after, check: ReportSlow));

    [Fact]
    public Task A_message_is_added_to_a_list_on_several_lines() => Snippets.Fix<RuleDeclarationAnalyzer, DeclareFix>(
        Rule.With(members: Slow + Late, messages: "Messages =\n        [\n            Late,\n        ],", check: "_ = Late.With(); _ = {|PGR0011:Slow|}.With();"),
        Rule.With(members: Slow + Late, messages: "Messages =\n        [\n            Late,\n            Slow,\n        ],", check: "_ = Late.With(); _ = Slow.With();"));

    [Fact]
    public Task A_parameter_is_added_to_the_descriptor_with_its_list() => Snippets.Fix<RuleDeclarationAnalyzer, DeclareFix>(
        Rule.With(members: Limit, check: "_ = context.Get({|PGR0012:Limit|});"),
        Rule.With(members: Limit, examples: Rule.Examples + "\n        Parameters = [Limit],", check: "_ = context.Get(Limit);"));

    private static Task Report(string code) => Snippets.Report<RuleDeclarationAnalyzer>(code);
}
