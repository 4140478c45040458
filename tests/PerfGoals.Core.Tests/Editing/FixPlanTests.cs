using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Diagnostics;
using PerfGoals.Editing;
using PerfGoals.Goals;

namespace PerfGoals.Core.Tests.Editing;

public sealed class FixPlanTests
{
    private static readonly FixSelection Everything = new() { AtLeast = FixApplicability.NeedsPerson };

    private static readonly Declaration Declaration = Sample.WithWeights(10, 20, 30);

    [Fact]
    public void The_first_fix_that_qualifies_is_chosen()
    {
        var finding = FindingAt(0, FixOf("round", FixApplicability.NeedsPerson, (0, "10", "11")), FixOf("strip", FixApplicability.Safe, (0, "10", "12")), FixOf("strip", FixApplicability.Safe, (0, "10", "13")));

        Assert.Equal("12", Assert.Single(FixPlan.Of(Declaration, [finding]).Edits).After);
        Assert.Equal("11", Assert.Single(FixPlan.Of(Declaration, [finding], Everything).Edits).After);
        Assert.Equal("12", Assert.Single(FixPlan.Of(Declaration, [finding], new() { AtLeast = FixApplicability.NeedsPerson, Kinds = [new("host-rule", "strip")] }).Edits).After);
        Assert.Empty(FixPlan.Of(Declaration, [finding], new() { Kinds = [new("HX0001", "round"), new("HX0002")] }).Fixes);
    }

    [Fact]
    public void Where_the_best_fix_does_not_meet_the_condition_the_second_best_is_no_substitute()
    {
        var finding = FindingAt(0, FixOf("a", FixApplicability.Safe, (0, "10", "12")), FixOf("b", FixApplicability.Safe, (0, "10", "13")));

        Assert.Equal(["a", "b"], FixSelection.Safe.Candidates(finding).Select(fix => fix.EquivalenceKey));
        Assert.Empty(FixPlan.Of(Declaration, [finding], new() { Condition = chosen => chosen.Fix.EquivalenceKey == "b" }).Fixes);
        Assert.Equal("12", Assert.Single(FixPlan.Of(Declaration, [finding], new() { Condition = chosen => chosen.Finding == finding }).Edits).After);
    }

    [Theory]
    [InlineData("hx0001")]
    [InlineData("Host-Rule")]
    [InlineData("old-name")]
    public void A_kind_names_its_rule_as_everything_else_does(string rule)
    {
        var finding = FindingAt(0, FixOf("a", FixApplicability.Safe, (0, "10", "11"))) with { Rule = HostRule.Describe(RuleLifecycle.Stable(), formerNames: "old-name") };

        Assert.Single(FixPlan.Of(Declaration, [finding], new() { Kinds = [new(rule)] }).Fixes);
        Assert.Empty(FixPlan.Of(Declaration, [finding], new() { Kinds = [new(rule + "-other")] }).Fixes);
    }

    [Fact]
    public void Of_two_fixes_for_one_cell_the_earlier_finding_has_precedence_and_the_other_is_not_applied_in_part()
    {
        var first = FindingAt(0, FixOf("a", FixApplicability.Safe, (1, "20", "21")));
        var second = FindingAt(1, FixOf("b", FixApplicability.Safe, (2, "30", "31"), (1, "20", "22")));
        var plan = FixPlan.Of(Declaration, [second, first]);
        var skipped = Assert.Single(plan.Skipped);

        Assert.Equal([CellOf(1, "20", "21")], plan.Edits.AsEnumerable());
        Assert.Equal((second, FixSkipReason.Collision, (GoalPath?)PlaceOf(1), first), (skipped.Finding, skipped.Reason, skipped.Cell, skipped.Other?.Finding));
    }

    [Fact]
    public void The_same_text_for_one_cell_is_no_collision()
    {
        var plan = FixPlan.Of(Declaration, [FindingAt(0, FixOf("a", FixApplicability.Safe, (1, "20", "21"))), FindingAt(1, FixOf("b", FixApplicability.Safe, (1, "20", "21")))]);

        Assert.Equal((2, 0, 1), (plan.Fixes.Length, plan.Skipped.Length, plan.Edits.Length));
    }

    [Fact]
    public void A_fix_for_a_text_that_is_gone_is_stale()
    {
        var skipped = FixPlan.Of(Declaration, [FindingAt(0, FixOf("a", FixApplicability.Safe, (1, "25", "21"))), FindingAt(0, FixOf("b", FixApplicability.Safe, (7, "25", "21")))]).Skipped;

        Assert.Equal([(FixSkipReason.Stale, (GoalPath?)PlaceOf(1)), (FixSkipReason.Stale, PlaceOf(7))], skipped.Select(skip => (skip.Reason, skip.Cell)));
    }

    [Fact]
    public void A_fix_of_the_year_is_a_number_or_nothing() => Assert.Throws<ArgumentException>(() =>
        new Fix("a", FixApplicability.Safe, new("甲", "a"), new CellEdit(GoalPath.Declaration.At(GoalField.FiscalYear), "2025", "明年")));

    [Property(Arbitrary = [typeof(Plans)])]
    public void A_plan_does_not_depend_on_the_order_of_findings(Diagnostic[] findings, int seed)
    {
        var shuffled = findings.ToArray();
        new Random(seed).Shuffle(shuffled);

        Assert.Equal(Shown(FixPlan.Of(Declaration, findings, Everything)), Shown(FixPlan.Of(Declaration, shuffled, Everything)));
    }

    [Property(Arbitrary = [typeof(Plans)])]
    public void Applied_edits_never_collide_and_every_choice_is_accounted_for(Diagnostic[] findings)
    {
        var plan = FixPlan.Of(Declaration, findings, Everything);

        Assert.Equal(plan.Edits.Length, plan.Edits.DistinctBy(edit => edit.Cell).Count());
        Assert.Equal(plan.Edits.ToHashSet(), plan.Fixes.SelectMany(chosen => chosen.Fix.Edits).ToHashSet());
        Assert.Equal(
            findings.Where(finding => Everything.Choose(finding) is not null).ToHashSet(),
            plan.Fixes.Select(chosen => chosen.Finding).Concat(plan.Skipped.Select(skip => skip.Finding)).ToHashSet());
        Assert.All(plan.Skipped, skip => Assert.Contains(skip.Fix.Edits, edit => edit.Cell == skip.Cell));
        var edited = DeclarationEditor.Apply(Declaration, plan.Edits);
        Assert.All(Enumerable.Range(0, 3), position => Assert.Equal(
            plan.Edits.FirstOrDefault(edit => edit.Cell == PlaceOf(position)).After ?? Declaration.TextOf(PlaceOf(position)), edited.TextOf(PlaceOf(position))));
    }

    private static string Shown(FixPlan plan) => string.Join('\n',
        plan.Fixes.Select(chosen => $"{chosen.Finding} {chosen.Fix.EquivalenceKey}").Concat(plan.Edits.Select(edit => edit.ToString())).Concat(plan.Skipped.Select(skip => $"{skip.Finding} {skip.Fix.EquivalenceKey} {skip.Reason} {skip.Cell} {skip.Other?.Finding}")));

    private static Diagnostic FindingAt(int position, params ImmutableArray<Fix> fixes) => new()
    {
        Rule = HostRule.Describe(),
        Severity = Severity.Warning,
        Path = PlaceOf(position),
        Message = HostRule.Seen.With(),
        Fixes = fixes,
    };

    private static Fix FixOf(string key, FixApplicability applicability, params (int Position, string Before, string After)[] edits) =>
        new(key, applicability, new("改", "Change"), [.. edits.Select(edit => CellOf(edit.Position, edit.Before, edit.After))]);

    private static CellEdit CellOf(int position, string before, string after) => new(PlaceOf(position), before, after);

    private static GoalPath PlaceOf(int position) => GoalPath.OfIndicator(0, position).At(GoalField.Weight);

    /// <summary>Findings with fixes that often collide, and sometimes are stale.</summary>
    public static class Plans
    {
        private static readonly string[] Texts = ["10", "20", "30"];

        private static readonly Gen<Fix> Fix =
            from key in Gen.Elements("a", "b")
            from applicability in Gen.Elements(FixApplicability.Safe, FixApplicability.NeedsPerson)
            from positions in Gen.SubListOf(0, 1, 2, 3)
            where positions.Count > 0
            from texts in Gen.Elements("11", "12", "").ArrayOf(positions.Count)
            select FixOf(key, applicability, [.. positions.Zip(texts, (position, text) => (position, position < 3 ? Texts[position] : "", text.Length == 0 && position == 3 ? "1" : text))]);

        public static Arbitrary<Diagnostic> Findings() => (
            from position in Gen.Choose(0, 2)
            from count in Gen.Choose(0, 2)
            from fixes in Fix.ArrayOf(count)
            select FindingAt(position, [.. fixes])).ToArbitrary();
    }
}
