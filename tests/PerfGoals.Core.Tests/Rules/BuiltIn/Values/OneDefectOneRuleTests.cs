using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PerfGoals.Checking;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Targets;
using PerfGoals.Units;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Values;

/// <summary>What the rules about signs and values leave to each other.</summary>
[Properties(Arbitrary = [typeof(Rows)], MaxTest = 1000)]
public sealed class OneDefectOneRuleTests
{
    private static readonly string[] AboutSigns = ["PG3021", "PG3024", "PG3025", "PG3026", "PG3027", "PG3028", "PG4009"];
    private static readonly string[] AboutNumbers = ["PG0006", "PG3020", "PG3022", "PG3023", "PG3029"];

    private static readonly Checker Checker = Checker.Create(Policies.Naming([.. AboutSigns, .. AboutNumbers]), []);

    [Property]
    public void One_rule_at_most_speaks_of_a_sign_and_one_of_a_number(Indicator row)
    {
        var found = IdsOf(row);

        Assert.True(found.Intersect(AboutSigns).Count() <= 1, string.Join(' ', found));
        Assert.True(found.Intersect(AboutNumbers).Count() <= 1, string.Join(' ', found));
    }

    [Property]
    public void A_sign_and_its_contrary_are_not_both_against_what_is_measured(Indicator row)
    {
        var contrary = row with { Comparison = row.Comparison.Direction() == Direction.HigherIsBetter ? Comparison.AtMost : Comparison.AtLeast };

        Assert.True(!IdsOf(row).Contains("PG3024") || !IdsOf(contrary).Contains("PG3024"));
    }

    [Property]
    public void Once_the_sign_is_what_a_fix_makes_it_no_rule_has_anything_against_it(Indicator row)
    {
        var declaration = Sample.Of([row]);
        var fixes = Checker.Check(declaration).Diagnostics.Where(finding => AboutSigns.Contains(finding.Rule.Id)).SelectMany(finding => finding.Fixes);

        Assert.All(fixes, fix =>
        {
            var sign = ComparisonSigns.Read(Assert.Single(fix.Edits).After);
            var after = IdsOf(row with { Comparison = sign });
            // A name that says 不超过 of something else than its unit measures contradicts itself, and no sign mends that.
            Assert.True(!after.Intersect(AboutSigns).Any(id => id != "PG4009"), $"{row.Name} {row.Requirement} {sign}: {string.Join(' ', after)}");
        });
    }

    private static string[] IdsOf(Indicator row) => [.. Checker.Check(Sample.Of([row])).Diagnostics.Select(finding => finding.Rule.Id)];

    /// <summary>Rows of what the rules know, with any sign, number and unit.</summary>
    public static class Rows
    {
        public static Arbitrary<Indicator> Indicators() => (
            from name in Gen.Elements("群众满意度", "不满意率", "验收合格率", "设备故障率", "投诉件数", "运行成本", "人均成本不超过", "收入增长率", "任务完成率", "响应时间", "完成时间", "培训人次", "补助标准", "节约成本", "审查率", "女性占比", "气温", "培训时间不少于")
            from level in Gen.Elements(SecondLevel.Quantity, SecondLevel.Quality, SecondLevel.Timeliness, SecondLevel.EconomicCost, SecondLevel.SocialBenefit, SecondLevel.ServiceSatisfaction)
            from sign in Gen.Elements(Comparison.AtLeast, Comparison.MoreThan, Comparison.EqualTo, Comparison.LessThan, Comparison.AtMost)
            from number in Gen.Elements(-5m, -0.5m, 0m, 0.5m, 0.95m, 1m, 3m, 30m, 92.5m, 100m, 120m, 292m)
            from unit in Gen.Elements("%", "‰", "人", "人次", "件", "万元", "元/人", "小时", "工作日", "月", "年", "分", "")
            select new Indicator
            {
                FirstLevel = Dimensions.Of(level),
                SecondLevel = level,
                Name = name,
                Comparison = sign,
                Target = Target.Quantitative(number),
                Unit = UnitOfMeasure.Read(unit),
                Weight = 90,
            }).ToArbitrary();
    }
}
