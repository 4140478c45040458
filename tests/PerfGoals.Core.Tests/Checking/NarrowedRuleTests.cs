using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PerfGoals.Checking;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Rules;

namespace PerfGoals.Core.Tests.Checking;

[Properties(Arbitrary = [typeof(GoalArbitraries), typeof(Types)])]
public sealed class NarrowedRuleTests
{
    [Theory]
    [InlineData("成本指标", "成本指标/经济成本指标", true)]
    [InlineData("成本指标", "产出指标/成本指标", true)] // the older taxonomy
    [InlineData("产出指标", "产出指标/成本指标", false)]
    [InlineData("产出指标", "产出指标", true)]
    [InlineData("产出指标", "/数量指标", true)]
    [InlineData("满意度指标", "效益指标/服务对象满意度指标", true)]
    [InlineData("/数量指标", "产出指标/数量指标", true)]
    [InlineData("/数量指标", "效益指标/数量指标", true)]
    [InlineData("/数量指标", "产出指标/质量指标", false)]
    [InlineData("产出指标/数量指标", "产出指标/数量指标", true)]
    [InlineData("产出指标/数量指标", "/数量指标", true)]
    [InlineData("产出指标/数量指标", "效益指标/数量指标", false)]
    [InlineData("产出指标/数量指标", "效益指标", false)]
    [InlineData("产出指标/成本指标", "产出指标/成本指标", true)]
    public void A_rule_is_due_at_the_types_it_names(string type, string indicator, bool isDue)
    {
        var (calls, result) = Check([IndicatorType.Parse(type)], IndicatorType.Parse(indicator));

        Assert.Equal((isDue ? 1 : 0, isDue ? 1 : 0), (calls, Assert.Single(result.Ledger).Due));
    }

    [Theory]
    [InlineData("产出指标", "/", GoalField.FirstLevel)]
    [InlineData("/数量指标", "/", GoalField.SecondLevel)]
    [InlineData("/数量指标", "产出指标", GoalField.SecondLevel)]
    [InlineData("产出指标/数量指标", "产出指标", GoalField.SecondLevel)]
    [InlineData("成本指标/成本指标", "产出指标", GoalField.SecondLevel)]
    public void Where_nobody_can_tell_whether_a_rule_is_due_it_is_undetermined(string type, string indicator, GoalField missing)
    {
        var (calls, result) = Check([IndicatorType.Parse(type)], indicator == "/" ? default : IndicatorType.Parse(indicator));

        Assert.Equal(0, calls);
        Assert.Equal(1, Assert.Single(result.Ledger).Undetermined);
        var place = Assert.Single(result.Undetermined);
        Assert.Equal((GoalPath.OfIndicator(0, 0), GoalPath.OfIndicator(0, 0).At(missing)), (place.Path, place.Missing));
    }

    [Fact]
    public void Types_that_overlap_call_once()
    {
        var type = IndicatorType.Parse("产出指标/数量指标");

        Assert.Equal(1, Check([type, type, IndicatorType.Parse("产出指标"), IndicatorType.Parse("/数量指标")], type).Calls);
    }

    [Property]
    public void To_narrow_a_rule_is_to_call_it_everywhere_and_have_it_return_where_the_type_is_another(Declaration declaration, IndicatorType[] types)
    {
        ImmutableArray<IndicatorType> chosen = [.. types];
        var narrowed = Verdict(declaration, actions => actions.ForEachIndicator(Report, types));
        var everywhere = Verdict(declaration, actions => actions.ForEachIndicator((in context) =>
        {
            var (isDue, missing) = Due(chosen, context.Indicator);
            if (isDue)
            {
                Report(context);
            }
            else if (missing != GoalField.None)
            {
                context.Undetermined(context.Indicator.At(missing));
            }
            else
            {
                context.NotApplicable();
            }
        }));

        Assert.Equal(everywhere.Findings, narrowed.Findings);
        Assert.Equal(everywhere.Undetermined, narrowed.Undetermined);
        Assert.Equal(everywhere.Ledger with { NotApplicable = 0 }, narrowed.Ledger);
    }

    [Fact]
    public void A_base_class_narrows_too()
    {
        var rule = new OutputRule();
        var result = Checker.Create(Policies.Empty, rule).Check(Sample.Declaration);

        Assert.Equal((4, 4), (Assert.Single(result.Ledger).Due, result.Diagnostics.Length));
    }

    // What narrowing means, said once more in another way: try every level that an unknown one might be.
    private static (bool IsDue, GoalField Missing) Due(ImmutableArray<IndicatorType> types, IndicatorView indicator)
    {
        if (types.IsEmpty)
        {
            return (true, GoalField.None);
        }

        var (first, second, dimension) = (indicator.FirstLevel, indicator.SecondLevel, indicator.Dimension);
        var whole = types.Where(type => type.SecondLevel == SecondLevel.Unknown).Select(type => type.FirstLevel).ToHashSet();
        var kinds = types.Where(type => type.SecondLevel != SecondLevel.Unknown && (second == SecondLevel.Unknown || second == type.SecondLevel))
            .Where(type => type.FirstLevel == FirstLevel.Unknown || type.Dimension == new IndicatorType(first, type.SecondLevel).Dimension).ToList();
        return whole.Contains(dimension) || (second != SecondLevel.Unknown && kinds.Count > 0) ? (true, GoalField.None)
            : whole.Count > 0 && dimension == FirstLevel.Unknown ? (false, GoalField.FirstLevel)
            : kinds.Count > 0 ? (false, GoalField.SecondLevel)
            : (false, GoalField.None);
    }

    private static void Report(in IndicatorContext context) => context.Report(context.Indicator.Path, HostRule.Seen.With());

    private static (List<string> Findings, List<UndeterminedPlace> Undetermined, LedgerEntry Ledger) Verdict(Declaration declaration, HostRule.Registration register)
    {
        var result = Checker.Create(Policies.Empty, new HostRule(HostRule.Describe(), register)).Check(declaration);
        var stable = Assert.Single(result.Ledger);
        return ([.. result.Diagnostics.Select(finding => finding.ToString())],
            [.. result.Undetermined.Select(place => place with { Rule = EngineProblems.RuleFault })],
            stable with { Rule = EngineProblems.RuleFault });
    }

    private static (int Calls, CheckResult Result) Check(ImmutableArray<IndicatorType> types, IndicatorType indicator)
    {
        var calls = 0;
        var rule = new HostRule(HostRule.Describe(), actions => actions.ForEachIndicator((in _) => calls++, [.. types]));
        var result = Checker.Create(Policies.Empty, rule).Check(Sample.Of([Sample.Indicator(indicator.FirstLevel, indicator.SecondLevel, "养护里程", 90)]));
        return (calls, result);
    }

    /// <summary>Types with at least one level.</summary>
    public static class Types
    {
        public static Arbitrary<IndicatorType> IndicatorTypes() => (
            from first in Gen.Elements(Enum.GetValues<FirstLevel>())
            from second in Gen.Elements(Enum.GetValues<SecondLevel>())
            where (first, second) != default
            select new IndicatorType(first, second)).ToArbitrary();
    }

    private sealed class OutputRule() : IndicatorRule(HostRule.Describe(), new IndicatorType(FirstLevel.Output, SecondLevel.Unknown))
    {
        protected override void Check(in IndicatorContext context) => Report(context);
    }
}
