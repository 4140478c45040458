using PerfGoals.Core.Tests.Support;
using PerfGoals.Diagnostics;

namespace PerfGoals.Core.Tests.Diagnostics;

public sealed class RuleDescriptorTests
{
    [Theory]
    [InlineData("PG2001")]
    [InlineData("LUXIANJT0001")]
    public void An_id_is_capital_letters_and_four_digits(string id) => Assert.Equal(id, HostRule.Describe(id).Id);

    [Theory]
    [InlineData("")]
    [InlineData("P0001")]
    [InlineData("pg2001")]
    [InlineData("PG201")]
    [InlineData("PG20011")]
    [InlineData("PG２００１")]
    [InlineData("PG2001\n")]
    [InlineData("ABCDEFGHI0001")]
    public void Any_other_id_is_refused(string id) => Assert.Throws<ArgumentException>(() => HostRule.Describe(id));

    [Theory]
    [InlineData("")]
    [InlineData("Weights")]
    [InlineData("weights--off")]
    [InlineData("-weights")]
    [InlineData("weights off")]
    [InlineData("权重")]
    [InlineData("weights\n")]
    public void Any_other_name_than_words_joined_by_hyphens_is_refused(string name) => Assert.Throws<ArgumentException>(() => HostRule.Describe(name: name));

    [Theory]
    [InlineData(0, true)]
    [InlineData(4, true)]
    [InlineData(4.5, false)]
    [InlineData(-1, false)]
    [InlineData(3e9, false)]
    public void A_count_is_a_whole_number_from_0(decimal value, bool allowed) =>
        Assert.Equal(allowed, new CountParameter("count", 1, new("个数", "The count")).Allows(value));

    [Theory]
    [InlineData(0, true)]
    [InlineData(22.5, true)]
    [InlineData(100, true)]
    [InlineData(100.01, false)]
    [InlineData(-0.01, false)]
    public void A_number_is_within_its_range(decimal value, bool allowed) =>
        Assert.Equal(allowed, new NumberParameter("share", 1, 0, 100, new("比例", "The share")).Allows(value));

    [Theory]
    [InlineData("Total")]
    [InlineData("total.of")]
    [InlineData("")]
    [InlineData("severity")]
    [InlineData("enabled")]
    public void A_parameter_has_a_key_that_options_can_name(string key) =>
        Assert.Throws<ArgumentException>(() => new NumberParameter(key, 1, 0, 100, new("比例", "The share")));

    [Fact]
    public void A_default_that_is_not_allowed_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new NumberParameter("share", 101, 0, 100, new("比例", "The share")));
        Assert.Throws<ArgumentException>(() => new NumberParameter("share", 1, 2, 0, new("比例", "The share")));
        Assert.Throws<ArgumentException>(() => new CountParameter("count", -1, new("个数", "The count")));
    }

    [Fact]
    public void Two_parameters_of_one_key_are_refused() => Assert.Throws<ArgumentException>(() =>
        HostRule.Describe("HX0001", "host-rule", new CountParameter("aB", 1, new("个数", "The count")), new CountParameter("ab", 1, new("个数", "The count"))));

    [Fact]
    public void The_values_that_are_allowed_are_said_in_words()
    {
        Assert.Equal("a whole number from 0", new CountParameter("count", 1, new("个数", "The count")).AllowedValues.English);
        Assert.Equal("0 至 100.5", new NumberParameter("share", 1, 0, 100.50m, new("比例", "The share")).AllowedValues.Chinese);
    }
}
