using PerfGoals.Core.Analyzers.Tests.Support;
using PerfGoals.Core.CodeFixes;

namespace PerfGoals.Core.Analyzers.Tests;

public sealed class RuleRegistrationAnalyzerTests
{
    private const string Register = "public static class Host { public static void Add(PerfGoals.DependencyInjection.PerfGoalsBuilder goals) => ";

    [Fact]
    public Task An_open_class_is_reported() => Snippets.Report<RuleRegistrationAnalyzer>(Rule.With(modifiers: "public", @class: "{|PGR0041:SlowCase|}"));

    [Theory]
    [InlineData("public sealed")]
    [InlineData("internal sealed")]
    public Task A_sealed_class_is_left_alone(string modifiers) => Snippets.Report<RuleRegistrationAnalyzer>(Rule.With(modifiers: modifiers));

    [Fact]
    public Task A_base_of_rules_is_left_alone() => Snippets.Report<RuleRegistrationAnalyzer>("public abstract class Base(RuleDescriptor descriptor) : IndicatorRule(descriptor);");

    [Theory]
    [InlineData("public", "public sealed")]
    [InlineData("internal partial", "internal sealed partial")]
    public Task The_class_is_sealed(string before, string after) => Snippets.Fix<RuleRegistrationAnalyzer, SealRuleFix>(
        Rule.With(modifiers: before, @class: "{|PGR0041:SlowCase|}"), Rule.With(modifiers: after));

    [Fact]
    public Task A_rule_that_the_container_cannot_make_is_reported() => Snippets.Report<RuleRegistrationAnalyzer>($$"""
        public abstract class Base(RuleDescriptor descriptor) : IndicatorRule(descriptor);

        public sealed class Hidden : IndicatorRule
        {
            private Hidden(RuleDescriptor descriptor) : base(descriptor) { }

            protected override void Check(in IndicatorContext context) { }
        }

        {{Register}}{|PGR0042:{|PGR0042:goals.AddRule<Base>()|}.AddRule<Hidden>()|}; }
        """);

    [Fact]
    public Task A_rule_that_it_can_make_is_left_alone() => Snippets.Report<RuleRegistrationAnalyzer>(
        Rule.With() + Register + "goals.AddRule<SlowCase>().AddRule(new SlowCase()); public static void Any<T>(PerfGoals.DependencyInjection.PerfGoalsBuilder goals, T rule) where T : class, IRule => goals.AddRule(rule); }");
}
