using PerfGoals.Acceptance;
using PerfGoals.Checking;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Rules;
using PerfGoals.RuleSets;
using PerfGoals.Sources;

namespace PerfGoals.Core.Tests.Acceptance;

public sealed class SuppressionSetTests
{
    private const string Reason = "分两年实施，其余权重下年申报";

    // The weights of 乡镇公路养护 add up to 80 instead of 90: one finding of PG2001.
    private static readonly Declaration Short = Sample.Declaration with
    {
        Projects = [Sample.Project with { Indicators = Sample.Project.Indicators.SetItem(0, Sample.Project.Indicators[0] with { Weight = 12.5m }) }],
    };

    private static readonly Suppression Weights = new() { Rule = "PG2001", Project = "乡镇公路养护", Reason = Reason };

    [Fact]
    public void A_set_of_nothing_at_all_is_refused() => Assert.Throws<ArgumentNullException>(() => new SuppressionSet(null!));

    [Fact]
    public void What_is_suppressed_is_kept_apart_with_its_suppression()
    {
        var outcome = Checked.Of(Short).Under(Weights);
        var result = outcome.Documents[0].Result;

        Assert.Empty(result.Diagnostics);
        Assert.Equal(0, result.CountOf(Severity.Error));
        var suppressed = Assert.Single(result.Suppressed);
        Assert.Equal(("PG2001", Weights), (suppressed.Diagnostic.Rule.Id, suppressed.Suppression));
        Assert.Empty(outcome.Problems);
        Assert.True(result.IsComplete);
    }

    [Theory]
    [InlineData("weights-off-total", null, null, null, GoalField.None)]
    [InlineData("pg2001", "408001", null, null, GoalField.None)]
    [InlineData("PG2001", "某县 交通运输局", null, null, GoalField.None)]
    [InlineData("PG2001", null, "乡镇公路\u200B养护　", null, GoalField.None)]
    [InlineData("PG2001", null, null, null, GoalField.Weight)]
    [InlineData("PG2001", "408001", "乡镇公路养护", null, GoalField.Weight)]
    public void A_place_is_known_by_names_whatever_their_width_and_spaces(string rule, string? unit, string? project, string? indicator, GoalField field) =>
        Assert.Empty(Checked.Of(Short).Under(new Suppression { Rule = rule, Unit = unit, Project = project, Indicator = indicator, Field = field, Everywhere = true, Reason = Reason }).Documents[0].Result.Diagnostics);

    [Theory]
    [InlineData("408002", null, null, GoalField.None)]
    [InlineData(null, "公路养护", null, GoalField.None)]
    [InlineData(null, "乡镇公路养护", "养护里程", GoalField.None)]
    [InlineData(null, "乡镇公路养护", null, GoalField.Target)]
    public void All_that_is_said_of_the_place_must_hold(string? unit, string? project, string? indicator, GoalField field) =>
        Assert.Contains("PG2001", Checked.Of(Short).Under(new Suppression { Rule = "PG2001", Unit = unit, Project = project, Indicator = indicator, Field = field, Reason = Reason }).Documents[0].Result.Diagnostics.Ids());

    [Fact]
    public void Rows_do_not_matter()
    {
        var moved = Short with { Projects = [Sample.Project with { Name = "另一项目" }, .. Short.Projects] };

        Assert.Empty(Checked.Of(moved).Under(Weights).Documents[0].Result.Diagnostics);
    }

    [Fact]
    public void The_suppressions_made_for_findings_cover_them_and_nothing_else()
    {
        var two = Checked.Of(Short with { Projects = [.. Short.Projects, Short.Projects[0] with { Name = "另一项目" }] });
        var made = SuppressionSet.Accepting([two.Result], Reason, "张三", new(2025, 12, 31));

        Assert.Equal([("PG2001", "某县交通运输局", "乡镇公路养护", GoalField.Weight), ("PG2001", "某县交通运输局", "另一项目", GoalField.Weight)], made.Select(one => (one.Rule, one.Unit, one.Project, one.Field)));
        Assert.Empty(two.Under([.. made]).Documents[0].Result.Diagnostics);
        Assert.Equal(GoalPath.OfProject(1).At(GoalField.Weight), Assert.Single(two.Under(made[0]).Documents[0].Result.Diagnostics).Path);
        Assert.Empty(SuppressionSet.Accepting([two.Under([.. made]).Documents[0].Result], Reason));
        Assert.Throws<ArgumentException>(() => SuppressionSet.Accepting([two.Result], "同意"));
    }

    [Fact]
    public void One_that_covers_nothing_is_unused()
    {
        var problem = Assert.Single(Checked.Of(Sample.Declaration).Under(Weights with { Location = SourceLocation.OfText(3, 5) }).Problems);

        Assert.Equal(("PG9101", Severity.Warning, SourceLocation.OfText(3, 5)), (problem.Rule.Id, problem.Severity, problem.Location));
        Assert.Equal("规则 PG2001 在“乡镇公路养护”没有发现问题，这条豁免已无用。", problem.Message.In(System.Globalization.CultureInfo.GetCultureInfo("zh-Hans")));
    }

    [Fact]
    public void Two_that_cover_one_finding_are_both_of_use() =>
        Assert.Empty(Checked.Of(Short).Under(Weights, Weights with { Project = null, Everywhere = true }).Problems);

    [Fact]
    public void One_of_a_rule_out_of_force_is_left_alone()
    {
        var checker = new Checker(Policies.Luxian.Rules.With([RuleOverride.Ignore("PG2001", "PG0104")]));
        var outcome = Checked.Of(Sample.Declaration, checker).Under(Weights, Weights with { Rule = "PG0104" });

        Assert.Empty(outcome.Problems);
        Assert.Equal(2, outcome.Undecided);
    }

    [Fact]
    public void One_of_a_reader_s_finding_is_unused_where_the_reader_found_none() =>
        Assert.Equal(["PG9101"], Checked.Of(Sample.Declaration).Under(Weights with { Rule = "PG0104" }).Problems.Ids());

    [Fact]
    public void One_whose_place_no_document_has_is_left_alone() =>
        Assert.Equal((0, 1), (Checked.Of(Sample.Declaration).Under(Weights with { Project = "别处的项目" }) is var outcome ? outcome.Problems.Length : -1, outcome.Undecided));

    [Fact]
    public void One_where_its_rule_could_not_tell_is_left_alone()
    {
        var unreadable = Sample.Declaration with
        {
            Projects = [Sample.Project with { Indicators = Sample.Project.Indicators.SetItem(0, Sample.Project.Indicators[0] with { Weight = null, Cells = new() { Weight = "较高" } }) }, Sample.Project with { Name = "另一项目" }],
        };
        var document = Checked.Of(unreadable);

        Assert.Contains(document.Result.Undetermined, place => place.Rule.Id == "PG2001");
        Assert.Empty(document.Under(Weights).Problems);
        Assert.Equal(["PG9101"], document.Under(Weights with { Project = "另一项目" }).Problems.Ids());
    }

    [Fact]
    public void One_whose_rule_failed_is_left_alone()
    {
        var rule = HostRule.ForEachProject(HostRule.Describe(), (in context) => throw new InvalidOperationException("x"));
        var outcome = Checked.Of(Sample.Declaration, Checker.Create(Policies.Empty, rule)).Under(Weights with { Rule = "HX0001" });

        Assert.Equal((0, 1), (outcome.Problems.Length, outcome.Undecided));
        Assert.Equal(["PG9001"], outcome.Documents[0].Result.Diagnostics.Ids());
    }

    [Fact]
    public void One_is_of_use_where_any_of_the_documents_uses_it()
    {
        var (used, clean) = (Checked.Of(Short), Checked.Of(Sample.Declaration, source: "b"));

        Assert.Empty(new SuppressionSet([Weights]).Apply([used, clean], Checked.Today).Problems);
        Assert.Empty(new SuppressionSet([Weights]).Apply([clean, used], Checked.Today).Problems);
        Assert.Equal(["PG9101"], new SuppressionSet([Weights]).Apply([clean, clean], Checked.Today).Problems.Ids());
    }

    [Fact]
    public void The_last_day_still_counts_and_the_day_after_the_finding_shows_again()
    {
        var set = new SuppressionSet([Weights with { Expires = Checked.Today }]);
        var (today, tomorrow) = (set.Apply([Checked.Of(Short)], Checked.Today), set.Apply([Checked.Of(Short)], Checked.Today.AddDays(1)));

        Assert.Empty(today.Documents[0].Result.Diagnostics);
        Assert.Empty(today.Problems);
        Assert.Equal(["PG2001"], tomorrow.Documents[0].Result.Diagnostics.Ids());
        Assert.Equal(["PG9102"], tomorrow.Problems.Ids());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" 　\u200B")]
    [InlineData("无")]
    [InlineData("/")]
    [InlineData("-")]
    [InlineData("——")]
    [InlineData("同意。")]
    [InlineData("ＯＫ")]
    [InlineData("n/a")]
    [InlineData("Approved!")]
    [InlineData("领导同意")]
    [InlineData("。。。")]
    [InlineData("123")]
    [InlineData("啊啊啊")]
    public void A_reason_that_says_nothing_does_not_suppress(string reason)
    {
        var outcome = Checked.Of(Short).Under(Weights with { Reason = reason });

        Assert.False(SuppressionSet.IsReason(reason));
        Assert.Equal(["PG2001"], outcome.Documents[0].Result.Diagnostics.Ids());
        Assert.Equal(["PG9103"], outcome.Problems.Ids());
    }

    [Theory]
    [InlineData(Reason)]
    [InlineData("领导同意分两年申报")]
    [InlineData("Half of the weight follows in 2026")]
    public void Other_reasons_are_reasons(string reason) => Assert.True(SuppressionSet.IsReason(reason));

    [Fact]
    public void One_without_a_place_does_not_suppress()
    {
        var outcome = Checked.Of(Short).Under(Weights with { Project = " " });

        Assert.Equal(["PG2001"], outcome.Documents[0].Result.Diagnostics.Ids());
        Assert.Equal(["PG9103"], outcome.Problems.Ids());
    }

    [Fact]
    public void A_rule_that_does_not_exist_is_reported_with_what_was_meant()
    {
        var problem = Assert.Single(Checked.Of(Short).Under(Weights with { Rule = "weigths-off-total" }).Problems);

        Assert.Equal("PG9104", problem.Rule.Id);
        Assert.Contains("Did you mean: PG2001 weights-off-total?", problem.Message.In(System.Globalization.CultureInfo.GetCultureInfo("en")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_must_be_seen_cannot_be_suppressed()
    {
        var rule = HostRule.ForEachProject(HostRule.Describe(), (in context) => throw new InvalidOperationException("x"));
        var outcome = Checked.Of(Sample.Declaration, Checker.Create(Policies.Empty, rule)).Under(new Suppression { Rule = "PG9001", Everywhere = true, Reason = Reason });

        Assert.Equal(["PG9001"], outcome.Documents[0].Result.Diagnostics.Ids());
        Assert.Equal(["PG9105"], outcome.Problems.Ids());
        Assert.All(SuppressionProblems.All.Append(EngineProblems.RuleFault), descriptor => Assert.False(descriptor.IsSuppressible));
    }

    [Fact]
    public void A_rule_set_may_silence_what_is_said_of_suppressions()
    {
        var checker = new Checker(Policies.Luxian.Rules.With([RuleOverride.Ignore("unused-suppression")]));

        Assert.Empty(Checked.Of(Sample.Declaration, checker).Under(Weights).Problems);
        Assert.NotEqual(Policies.Luxian.Rules.Hash, checker.Rules.Hash);
    }

    [Fact]
    public void Those_of_the_document_itself_are_applied_and_judged_with_its_findings()
    {
        var document = new DeclarationDocument { Source = "a", Declaration = Short, Suppressions = [Weights, Weights with { Project = "没有的项目" }] };
        var result = SuppressionSet.Empty.Apply([Checked.Of(document)], Checked.Today).Documents[0].Result;

        Assert.Single(result.Suppressed);
        Assert.Equal(["PG9101"], result.Diagnostics.Ids());
    }

    [Fact]
    public void Without_documents_nothing_is_said() =>
        Assert.Equal((0, 1), (new SuppressionSet([Weights with { Reason = "" }]).Apply([], Checked.Today) is var outcome ? outcome.Problems.Length : -1, outcome.Undecided));
}
