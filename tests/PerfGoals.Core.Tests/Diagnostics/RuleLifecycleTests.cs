using PerfGoals.Core.Tests.Support;
using PerfGoals.Diagnostics;

namespace PerfGoals.Core.Tests.Diagnostics;

public sealed class RuleLifecycleTests
{
    [Theory]
    [InlineData("1.0")]
    [InlineData("0.12.3")]
    [InlineData("2.0.0-beta.1")]
    public void A_stage_says_since_which_version(string since)
    {
        Assert.Equal(since, RuleLifecycle.Preview(since).Since);
        Assert.Equal((RuleStage.Deprecated, since, "PG2001"), (RuleLifecycle.Deprecated(since, "PG2001").Stage, RuleLifecycle.Deprecated(since, "PG2001").Since, RuleLifecycle.Deprecated(since, "PG2001").Successor));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("v1.0")]
    [InlineData("1.0\n")]
    [InlineData("soon")]
    public void What_is_no_version_is_refused(string since) => Assert.Throws<ArgumentException>(() => RuleLifecycle.Stable(since));

    [Fact]
    public void A_deprecated_rule_has_a_successor() => Assert.Throws<ArgumentException>(() => RuleLifecycle.Deprecated("1.0.0", " "));

    [Fact]
    public void A_rule_is_stable_unless_it_says_otherwise() => Assert.Equal(RuleLifecycle.Stable(), HostRule.Describe().Lifecycle);

    [Theory]
    [InlineData("")]
    [InlineData("Weights")]
    [InlineData("权重")]
    [InlineData("weights\n")]
    public void A_category_has_a_key_that_options_can_name(string key) => Assert.Throws<ArgumentException>(() => new RuleCategory(key, new("权重", "Weights")));
}
