using PerfGoals.Core.Analyzers.Tests.Support;

namespace PerfGoals.Core.Analyzers.Tests;

public sealed class RuleIdentityAnalyzerTests
{
    [Fact]
    public Task An_id_given_twice_is_reported_at_both_places() => Report(
        Rule.With(id: "{|PGR0001:\"LX0001\"|}", name: "\"slow-case\"", @class: "SlowCase") + Rule.With(id: "{|PGR0001:\"LX0001\"|}", name: "\"late-case\"", @class: "LateCase"));

    [Fact]
    public Task A_name_given_twice_is_reported_and_so_is_a_constant() => Report(
        "internal static class Names { public const string Slow = \"slow-case\"; }\n"
        + Rule.With(id: "\"LX0001\"", name: "{|PGR0001:\"slow-case\"|}") + Rule.With(id: "\"LX0002\"", name: "{|PGR0001:Names.Slow|}", @class: "LateCase"));

    [Fact]
    public Task A_name_that_is_the_id_of_another_rule_in_other_case_is_reported() => Report(
        Rule.With(id: "{|PGR0001:\"LX0001\"|}") + Rule.With(id: "\"LX0002\"", name: "{|PGR0001:\"lx0001\"|}", @class: "LateCase"));

    [Fact]
    public Task A_former_name_that_another_rule_has_is_reported() => Report(
        Rule.With(id: "\"LX0001\"", name: "{|PGR0001:\"slow-case\"|}")
        + Rule.With(id: "\"LX0002\"", name: "\"late-case\"", parameters: "FormerNames = [\"LX0009\", {|PGR0001:\"slow-case\"|}],", @class: "LateCase"));

    [Fact]
    public Task A_former_name_of_neither_form_is_reported() => Report(Rule.With(parameters: "FormerNames = [\"LX0009\", \"slower-case\", {|PGR0002:\"Slower\"|}],"));

    [Fact]
    public Task Rules_with_ids_and_names_of_their_own_are_left_alone() => Report(
        Rule.With() + Rule.With(id: "\"LX0002\"", name: "\"late-case\"", @class: "LateCase"));

    [Fact]
    public Task Descriptors_made_within_methods_are_not_compared() => Report(
        $$"""
        public static class Made
        {
            public static RuleDescriptor One() => {{Descriptor("\"LX0001\"")}};
            public static RuleDescriptor Two() => {{Descriptor("\"LX0001\"")}};
            public static RuleDescriptor Any(string id) => {{Descriptor("id")}};
        }
        """);

    [Theory]
    [InlineData("LX01")]
    [InlineData("lx0001")]
    [InlineData("L0001")]
    [InlineData("LX-0001")]
    [InlineData("LX00011")]
    public Task An_id_of_another_form_is_reported(string id) => Report(Rule.With(id: $"{{|PGR0002:\"{id}\"|}}"));

    [Theory]
    [InlineData("SlowCase")]
    [InlineData("slow_case")]
    [InlineData("slow-")]
    public Task A_name_of_another_form_is_reported(string name) => Report(Rule.With(name: $"{{|PGR0002:\"{name}\"|}}"));

    [Fact]
    public Task The_letters_of_the_library_are_reserved() => Report(Rule.With(id: "{|PGR0003:\"PG0001\"|}"));

    [Fact]
    public Task Letters_that_only_begin_like_those_of_the_library_are_not() => Report(Rule.With(id: "\"PGX0001\""));

    [Fact]
    public Task An_id_with_other_letters_than_the_authors_is_reported() => Report(Rule.With(id: "{|PGR0003:\"LY0001\"|}"), "perfgoals_rule_id_prefix = LX");

    [Theory]
    [InlineData("perfgoals_rule_id_prefix = LX")]
    [InlineData("perfgoals_rule_id_prefix = AB, LX")]
    public Task An_id_with_the_authors_letters_is_left_alone(string option) => Report(Rule.With(), option);

    [Fact]
    public Task Who_names_the_letters_of_the_library_may_use_them() => Report(Rule.With(id: "\"PG0001\""), "perfgoals_rule_id_prefix = PG");

    [Fact]
    public Task Generated_code_is_left_alone() => Report(Rule.With(id: "\"PG0001\""), isGenerated: true);

    private static string Descriptor(string id) => $$"""
        new()
        {
            Id = {{id}}, Name = "slow-case", Title = new("一", "One"), DefaultSeverity = Severity.Info, Certainty = Certainty.Hint, Messages = [],
            Rationale = new("一", "One"), HowToFix = new("一", "One"),
        }
        """;

    private static Task Report(string code, string? editorConfig = null, bool isGenerated = false) => Snippets.Report<RuleIdentityAnalyzer>(code, editorConfig, isGenerated: isGenerated);
}
