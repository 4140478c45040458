using PerfGoals.Targets;

namespace PerfGoals.Core.Tests.Targets;

public sealed class EqualityPolicyTests
{
    [Fact]
    public void The_default_policy_and_a_tolerance_of_zero_are_exact()
    {
        Assert.Equal(EqualityPolicy.Exact, default);
        Assert.Equal(EqualityPolicy.Exact, EqualityPolicy.Within(0));
        Assert.NotEqual(EqualityPolicy.Exact, EqualityPolicy.AtLeast);
        Assert.NotEqual(EqualityPolicy.Exact, EqualityPolicy.Within(0.01m));
    }

    [Fact]
    public void A_negative_tolerance_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => EqualityPolicy.Within(-1));

    [Fact]
    public void A_policy_is_written_in_words() => Assert.Equal(
        ["exact", "at least", "within 0.5"],
        [EqualityPolicy.Exact.ToString(), EqualityPolicy.AtLeast.ToString(), EqualityPolicy.Within(0.5m).ToString()]);
}
