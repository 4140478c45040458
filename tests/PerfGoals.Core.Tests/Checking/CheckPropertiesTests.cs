using System.Collections.Immutable;
using System.Globalization;
using FsCheck;
using FsCheck.Xunit;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Targets;

namespace PerfGoals.Core.Tests.Checking;

[Properties(Arbitrary = [typeof(GoalArbitraries)])]
public sealed class CheckPropertiesTests
{
    private static readonly CultureInfo[] Languages = [CultureInfo.GetCultureInfo("zh-Hans"), CultureInfo.GetCultureInfo("en")];

    [Property]
    public void The_order_of_projects_and_of_indicators_changes_no_verdict(Declaration declaration, int[] keys)
    {
        var permuted = declaration with
        {
            Projects = Permute([.. declaration.Projects.Select(project => project with { Indicators = Permute(project.Indicators, keys) })], keys),
        };

        Assert.Equal(Policies.VerdictOn(declaration), Policies.VerdictOn(permuted));
        Assert.Equal(Policies.Luxian.Check(declaration).Ledger.AsEnumerable(), Policies.Luxian.Check(permuted).Ledger);
    }

    [Property]
    public void Weights_that_sum_to_90_pass(ValidDeclaration valid) =>
        Assert.DoesNotContain(Policies.Luxian.Check(valid.Value).Diagnostics, finding => finding.Rule.Id == "PG2001");

    [Property]
    public void Any_other_sum_fails(ValidDeclaration valid, NonZeroInt hundredths, NonNegativeInt project, NonNegativeInt indicator)
    {
        var off = hundredths.Get / 100m;
        var place = project.Get % valid.Value.Projects.Length;
        var changed = Change(valid.Value, place, indicators =>
            indicators.SetItem(indicator.Get % indicators.Length, indicators[indicator.Get % indicators.Length] with { Weight = indicators[indicator.Get % indicators.Length].Weight + off, Cells = null }));

        var finding = Assert.Single(Policies.Luxian.Check(changed).Diagnostics);
        Assert.Equal(("PG2001", GoalPath.OfProject(place).At(GoalField.Weight)), (finding.Rule.Id, finding.Path));
        Assert.Equal([("actual", 90m + off), ("expected", 90m)], finding.Message.Arguments.Select(argument => (argument.Name, argument.Value)));
    }

    [Property]
    public void A_weight_left_blank_is_named_beside_the_sum(ValidDeclaration valid)
    {
        var changed = Change(valid.Value, 0, indicators => indicators.SetItem(0, indicators[0] with { Weight = null, Cells = null }));

        Assert.Equal(1, Assert.Single(Policies.Luxian.Check(changed).Diagnostics).Message.Arguments.Single(argument => argument.Name == "blank").Value);
    }

    [Property]
    public void Too_few_indicators_of_a_dimension_fail(ValidDeclaration valid, NonNegativeInt pick, NonNegativeInt kept)
    {
        FirstLevel[] dimensions = [FirstLevel.Output, FirstLevel.Benefit, FirstLevel.Satisfaction, FirstLevel.Cost];
        var dimension = dimensions[pick.Get % dimensions.Length];
        var required = dimension == FirstLevel.Output ? 4 : 1;
        var left = kept.Get % required;
        var changed = Change(valid.Value, 0, indicators =>
            [.. indicators.Where(indicator => DimensionOf(indicator) != dimension), .. indicators.Where(indicator => DimensionOf(indicator) == dimension).Take(left)]);

        var finding = Assert.Single(Policies.Luxian.Check(changed).Diagnostics, finding => finding.Rule.Id == "PG1001");
        Assert.Equal(GoalPath.OfProject(0).At(GoalField.FirstLevel), finding.Path);
        Assert.Equal([dimension, left, required], finding.Message.Arguments.Select(argument => argument.Value));
    }

    [Property]
    public void Projects_of_qualitative_indicators_alone_fail(ValidDeclaration valid)
    {
        var changed = valid.Value with
        {
            Projects = [.. valid.Value.Projects.Select(project => project with
            {
                Indicators = [.. project.Indicators.Select(indicator => indicator with { Comparison = Comparison.Qualitative, Target = Target.Qualitative("优"), Cells = null })],
            })],
        };

        Assert.Equal(
            changed.Projects.Select((project, index) => ("PG1002", GoalPath.OfProject(index).At(GoalField.Comparison), (object?)project.Indicators.Length)),
            Policies.Luxian.Check(changed).Diagnostics.Select(finding => (finding.Rule.Id, finding.Path, finding.Message.Arguments[0].Value)));
    }

    [Property]
    public void Checking_again_gives_the_same_report(Declaration declaration) =>
        Assert.Equal(Json.ReportOf(Policies.Luxian, declaration), Json.ReportOf(Policies.Luxian, declaration));

    [Property(MaxTest = 20)]
    public void Checking_on_several_threads_gives_the_same_report(Declaration declaration, ValidDeclaration valid)
    {
        Declaration[] declarations = [declaration, valid.Value];
        var expected = declarations.Select(entry => Json.ReportOf(Policies.Luxian, entry)).ToArray();
        var reports = new string[16];
        Parallel.For(0, reports.Length, index => reports[index] = Json.ReportOf(Policies.Luxian, declarations[index % 2]));

        Assert.All(reports.Index(), entry => Assert.Equal(expected[entry.Index % 2], entry.Item));
    }

    [Property]
    public void Every_rule_is_accounted_for_at_every_place(Declaration declaration)
    {
        var result = Policies.Luxian.Check(declaration);

        Assert.True(result.IsComplete);
        Assert.Equal(Policies.Luxian.Rules.Rules.Select(rule => rule.Descriptor), result.Ledger.Select(entry => entry.Rule));
        Assert.All(result.Ledger, entry => Assert.Equal(DueAt(entry.Rule, declaration), entry.Due));
        Assert.All(result.Ledger, entry => Assert.Equal(entry.Violated > 0, result.Diagnostics.Any(finding => finding.Rule == entry.Rule)));
        Assert.All(result.Ledger, entry => Assert.True(entry.Undetermined <= result.Undetermined.Count(place => place.Rule == entry.Rule)));
    }

    [Property]
    public void Every_message_reads_in_both_languages_with_nothing_left_open(Declaration declaration)
    {
        Assert.All(Policies.Luxian.Check(declaration).Diagnostics, finding =>
        {
            foreach (var culture in Languages)
            {
                var wording = finding.Message.Template.Text.In(culture);
                var filled = finding.Message.Arguments.Aggregate(wording, (text, argument) => text.Replace($"{{{argument.Name}}}", "", StringComparison.Ordinal));

                Assert.DoesNotContain('{', filled);
                Assert.Equal(finding.Message.Arguments.IsEmpty, wording == finding.Message.In(culture));
            }
        });
    }

    private static FirstLevel DimensionOf(Indicator indicator) => Dimensions.Of(indicator.FirstLevel, indicator.SecondLevel);

    // The rules about rows have fields of rows and a family of their own; only the budget is read by project.
    private static int DueAt(RuleDescriptor rule, Declaration declaration) => rule.Id switch
    {
        "PG0001" or "PG0002" or "PG0003" or "PG0004" or "PG0006" or "PG1004" => declaration.IndicatorCount,
        "PG5001" or "PG5002" or "PG5005" or "PG5007" => 1,
        _ => declaration.Projects.Length,
    };

    private static Declaration Change(Declaration declaration, int project, Func<ImmutableArray<Indicator>, ImmutableArray<Indicator>> change) => declaration with
    {
        Projects = declaration.Projects.SetItem(project, declaration.Projects[project] with { Indicators = change(declaration.Projects[project].Indicators) }),
    };

    private static ImmutableArray<T> Permute<T>(ImmutableArray<T> items, int[] keys) =>
        keys.Length == 0 ? [.. items.Reverse()] : [.. items.Index().OrderBy(entry => keys[entry.Index % keys.Length]).Select(entry => entry.Item)];
}
