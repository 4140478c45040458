using FsCheck.Xunit;
using PerfGoals.Core.Tests.Support.Generators;
using PerfGoals.Targets;
using PerfGoals.Units;

namespace PerfGoals.Core.Tests.Targets;

/// <summary>What requirements imply beside the same said value by value; the samples tell any two of them apart.</summary>
[Properties(Arbitrary = [typeof(RequirementArbitraries)], MaxTest = 2000)]
public sealed class RequirementLogicTests
{
    private static readonly UnitOfMeasure Metre = UnitOfMeasure.Parse("米");

    // Every bound, in metres, with a value on either side of it; two neighbours have one between them.
    private static readonly Quantity[] Samples =
    [
        .. Enumerable.Range(-2, 18).SelectMany(step => Around(step * 250)),
        .. Enumerable.Range(-3, 32).SelectMany(step => Around(step * 125_000)),
    ];

    [Property]
    public void A_requirement_implies_another_where_all_that_meets_it_meets_the_other(NumericRequirement one, NumericRequirement other, EqualityPolicy policy)
    {
        var implied = Samples.All(actual => one.Value.IsMetBy(actual, policy) == false || other.Value.IsMetBy(actual, policy) == true);

        Assert.Equal(implied, one.Value.Implies(other.Value, policy));
    }

    [Property]
    public void Two_requirements_conflict_where_nothing_meets_both(NumericRequirement one, NumericRequirement other, EqualityPolicy policy)
    {
        var conflict = !Samples.Any(actual => one.Value.IsMetBy(actual, policy) == true && other.Value.IsMetBy(actual, policy) == true);

        Assert.Equal(conflict, one.Value.ConflictsWith(other.Value, policy));
        Assert.Equal(conflict, other.Value.ConflictsWith(one.Value, policy));
        Assert.False(conflict && one.Value.Implies(other.Value, policy) == true);
    }

    [Property]
    public void Implication_is_reflexive_and_transitive(NumericRequirement one, NumericRequirement other, NumericRequirement third, EqualityPolicy policy)
    {
        Assert.True(one.Value.Implies(one.Value, policy));
        Assert.False(one.Value.ConflictsWith(one.Value, policy));
        Assert.True(one.Value.Implies(other.Value, policy) != true || other.Value.Implies(third.Value, policy) != true || one.Value.Implies(third.Value, policy) == true);
    }

    [Property]
    public void A_bare_number_counts_in_the_units_of_the_requirement(NumericRequirement requirement, int number, EqualityPolicy policy)
    {
        var inItsUnit = new Quantity(number, requirement.Value.Unit!.Value);

        Assert.Equal(requirement.Value.IsMetBy(inItsUnit, policy), requirement.Value.IsMetBy(number, policy));
        Assert.Equal(requirement.Value.IsMetBy(inItsUnit, policy), requirement.Value.IsMetBy(Quantity.Parse(inItsUnit.Amount.ToString()), policy));
        Assert.NotNull((requirement.Value with { Unit = null }).IsMetBy(number, policy));
    }

    [Theory]
    [InlineData("≥1亩", "≥600平方米", true)]
    [InlineData("≥1亩", "≥666平方米", true)]
    [InlineData("≥1亩", "≥667平方米", false)]
    [InlineData("≥1亩", "≥700平方米", false)]
    [InlineData("≤1季度", "≤3个月", true)]
    [InlineData("≤3个月", "≤1季度", true)]
    [InlineData("≤2个月", "≤1季度", true)]
    [InlineData("≤1季度", "≤2个月", false)]
    [InlineData("≤30天", "≤1个月", null)]
    [InlineData("≤30日", "≤1月", null)]
    [InlineData("≥1万元", "≥10000元", true)]
    [InlineData("≥10000元", "≥1万元", true)]
    [InlineData("≥95%", "≥90%", true)]
    [InlineData("≥90%", "≥95%", false)]
    [InlineData("=95%", "≥95%", true)]
    [InlineData("95%", "≥95%", null)]
    [InlineData("90-95%", "≥90%", true)]
    [InlineData("(90,95]%", ">90%", true)]
    [InlineData("≥3件", "≥3项", null)]
    [InlineData("≥3", "≥3件", null)]
    [InlineData("≥3", "≥2", true)]
    [InlineData("≥优", "≥良", null)]
    [InlineData("≥2/3", "≥1:3", true)]
    [InlineData("比上年增长5%", "比上年增长4%", null)]
    public void A_requirement_implies_what_it_is_comparable_to(string one, string other, bool? implies) =>
        Assert.Equal(implies, Requirement.Parse(one).Implies(Requirement.Parse(other)));

    [Theory]
    [InlineData("≥95%", "≤90%", true)]
    [InlineData("≥90%", "≤90%", false)]
    [InlineData(">90%", "≤90%", true)]
    [InlineData("≥1亩", "<600平方米", true)]
    [InlineData("≥1公顷", "≤15亩", false)]
    [InlineData("=1季度", "=3个月", false)]
    [InlineData("≥30天", "<1个月", null)]
    public void Two_requirements_conflict_across_units(string one, string other, bool? conflict)
    {
        Assert.Equal(conflict, Requirement.Parse(one).ConflictsWith(Requirement.Parse(other)));
        Assert.Equal(conflict, Requirement.Parse(other).ConflictsWith(Requirement.Parse(one)));
    }

    [Theory]
    [InlineData("≥95%", "96.5%", true)]
    [InlineData("≥95%", "94%", false)]
    [InlineData("≥95%", "0.96", false)]
    [InlineData("≥1亩", "700平方米", true)]
    [InlineData("≤30天", "1个月", null)]
    [InlineData("≥3", "4", true)]
    [InlineData("≥3", "4件", null)]
    [InlineData("优", "4", null)]
    [InlineData("≥5斛", "6斛", null)] // what cannot be read cannot be met
    public void An_actual_value_meets_a_requirement_in_any_unit_that_converts(string requirement, string actual, bool? isMet) =>
        Assert.Equal(isMet, (Requirement.TryParse(requirement, out var value) ? value : default).IsMetBy(Quantity.Parse(actual)));

    [Fact]
    public void A_unit_that_nobody_knows_converts_into_itself()
    {
        var requirement = RequirementReader.Default.Read(new("≥", "5", "斛")).Requirement;

        Assert.True(requirement.IsMetBy(Quantity.Parse("6斛")));
        Assert.Null(requirement.IsMetBy(Quantity.Parse("6斗")));
    }

    [Fact]
    public void An_actual_value_is_given_as_a_plain_number()
    {
        var requirement = Requirement.Parse("≥95%");

        Assert.True(requirement.IsMetBy(96));
        Assert.False(requirement.IsMetBy(94.9m));
        Assert.True(Requirement.Parse("=1年").IsMetBy(2, EqualityPolicy.AtLeast));
        Assert.False(Requirement.Parse("=1年").IsMetBy(2));
    }

    private static IEnumerable<Quantity> Around(int metres) => new[] { -1, 0, 1 }.Select(off => new Quantity(metres + off, Metre));
}
