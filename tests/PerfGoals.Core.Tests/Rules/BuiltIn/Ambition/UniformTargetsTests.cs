using System.Globalization;
using FsCheck;
using FsCheck.Xunit;
using PerfGoals.Checking;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Goals;
using PerfGoals.Targets;
using PerfGoals.Testing;
using PerfGoals.Units;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Ambition;

public sealed class UniformTargetsTests
{
    private static readonly RuleVerifier Rule = BuiltInRule.Verifier("PG3040");

    private static readonly Checker Checker = Checker.Create(Policies.Naming("PG3040"));

    [Fact]
    public void Four_of_five_are_nearly_all() => Rule
        .Expect("uniform", ("all", 10), ("count", 8), ("number", 95m))
        .Verify(Table("[|95|]", "95", "7", "95", "95", "95", "95", "3", "95", "95"));

    [Fact]
    public void Less_than_that_happens() => Rule.Verify(Table("95", "95", "7", "95", "95", "95", "95", "3", "95", "60"));

    [Fact]
    public void Words_and_dates_are_no_numbers() => Rule.Verify(Table("[|88|]", "优", "88", "88", "12月底前", "88", "88", "88"));

    [Fact]
    public void One_of_each_and_none_at_all_are_common() => Rule.Verify(Table("1", "1", "1", "1", "1", "1", "0"));

    [Fact]
    public void Few_numbers_show_nothing() => Rule.VerifyNotApplicable(Table("95", "95", "95", "95", "95"));

    [Fact]
    public void A_county_sets_the_share() => Rule.With("most", 50).Verify(Table("[|95|]", "95", "95", "95", "1", "2", "3"));

    [Property(MaxTest = 300)]
    public void It_reports_exactly_where_one_number_is_common_enough(byte[] numbers)
    {
        var targets = numbers.Select(number => number % 3 + 1m).ToList();
        var declaration = new Declaration
        {
            Projects =
            [
                new()
                {
                    Name = "甲",
                    Indicators = [.. targets.Select((number, row) => new Indicator { Name = row.ToString(CultureInfo.InvariantCulture), Comparison = Comparison.AtLeast, Target = Target.Quantitative(number), Unit = UnitOfMeasure.Percent })],
                },
            ],
        };
        var isUniform = targets.Count >= 6 && targets.Where(number => number > 1).GroupBy(number => number).Any(group => group.Count() * 5 >= targets.Count * 4);

        Assert.Equal(isUniform ? 1 : 0, Checker.Check(declaration).Diagnostics.Length);
    }

    private static string Table(params string[] targets) => string.Join('\n',
        ["| 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |", .. targets.Select((target, row) => $"| 产出指标 | 数量指标 | 事项{(char)('甲' + row)} | ≥ | {target} | 项 |")]);
}
