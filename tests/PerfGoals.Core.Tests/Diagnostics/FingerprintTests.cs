using System.Globalization;
using PerfGoals.Checking;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.RuleSets;
using PerfGoals.Texts;

namespace PerfGoals.Core.Tests.Diagnostics;

public sealed class FingerprintTests
{
    private static readonly Message<string, decimal, LocalizedText> Said = new("said", "word", "number", "term", new("{word} {number} {term}", "{word} {number} {term}"));
    private static readonly Message<string, decimal, LocalizedText> SaidOtherwise = new("otherwise", "word", "number", "term", new("{word} {number} {term}", "{word} {number} {term}"));
    private static readonly LocalizedText Term = new("权重", "weight");

    [Fact]
    public void It_has_32_digits_and_is_the_same_each_time()
    {
        var (first, second) = (Of(Sample.Declaration, GoalPath.OfProject(0)), Of(Sample.Declaration, GoalPath.OfProject(0)));

        Assert.Matches(@"^[0-9a-f]{32}\z", first);
        Assert.Equal(first, second);
    }

    [Fact]
    public void It_is_the_one_it_was_in_earlier_versions() =>
        Assert.Equal("c4c31f5cddc4ee0b017c652d5eaf3153", Of(
            new Declaration { FiscalYear = 2025, Unit = new("408001", "泸县司法局"), Projects = [Sample.Project with { Name = "法律顾问、诉讼案件代理费及其他法治经费" }] },
            GoalPath.OfProject(0).At(GoalField.Weight),
            new Message<decimal, decimal>("off-total", "actual", "expected", new("{actual} {expected}", "{actual} {expected}")).With(80, 90),
            "PG2001"));

    [Fact]
    public void Rule_message_words_and_place_tell_findings_apart()
    {
        var indicator = GoalPath.OfIndicator(0, 0);
        string[] fingerprints =
        [
            Of(Sample.Declaration, indicator),
            Of(Sample.Declaration, indicator, rule: "HX0002"),
            Of(Sample.Declaration, indicator, SaidOtherwise.With("a", 1, Term)),
            Of(Sample.Declaration, indicator, Said.With("b", 1, Term)),
            Of(Sample.Declaration, indicator, Said.With("a", 1, new("指标", "weight"))),
            Of(Sample.Declaration, indicator.At(GoalField.Weight)),
            Of(Sample.Declaration, indicator.At(GoalField.Target)),
            Of(Sample.Declaration, GoalPath.OfIndicator(0, 1)),
            Of(Sample.Declaration, GoalPath.OfProject(0)),
            Of(Sample.Declaration, GoalPath.Declaration),
            Of(Sample.Declaration with { FiscalYear = 2026 }, indicator),
            Of(Sample.Declaration with { Unit = new("408002", "某县交通运输局") }, indicator),
        ];

        Assert.Equal(fingerprints.Length, fingerprints.Distinct().Count());
    }

    [Fact]
    public void Numbers_severity_language_and_width_do_not()
    {
        var plain = Of(Sample.Declaration, GoalPath.OfProject(0));
        var spaced = Sample.Declaration with { Unit = new(" 408001", "别的名称"), Projects = [Sample.Project with { Name = "乡镇 公路　养护\u200B" }] };

        Assert.Equal(plain, Of(Sample.Declaration, GoalPath.OfProject(0), Said.With("ａ ", 2, Term)));
        Assert.Equal(plain, Of(spaced, GoalPath.OfProject(0)));
        Assert.Equal(plain, Of(Sample.Declaration, GoalPath.OfProject(0), severity: Severity.Error));
        using var _ = CultureScope.Of(CultureInfo.GetCultureInfo("tr-TR"));
        Assert.Equal(plain, Of(Sample.Declaration, GoalPath.OfProject(0)));
    }

    [Fact]
    public void Projects_of_one_name_are_told_apart_by_their_unit_and_by_their_code()
    {
        var own = Sample.Project with { Unit = new("", "甲局") };
        var declaration = Sample.Declaration with { Projects = [own, own with { Unit = new("", "乙局") }, own with { Code = "51" }, own with { Code = "52" }, own with { Code = " " }, own with { Code = "/" }] };

        var fingerprints = Enumerable.Range(0, 6).Select(project => Of(declaration, GoalPath.OfProject(project))).ToList();

        Assert.Equal(4, fingerprints.Distinct().Count());
        Assert.Equal([fingerprints[0], fingerprints[0]], fingerprints[4..]);
    }

    [Fact]
    public void A_project_keeps_its_code_when_its_name_changes() => Assert.Equal(
        Of(Sample.Declaration with { Projects = [Sample.Project with { Code = "51052" }] }, GoalPath.OfProject(0)),
        Of(Sample.Declaration with { Projects = [Sample.Project with { Code = "51052", Name = "公路养护" }] }, GoalPath.OfProject(0)));

    [Fact]
    public void What_has_no_name_is_known_by_what_else_is_said_of_it()
    {
        var nameless = Sample.Project with { Name = " ", Indicators = [.. Sample.Project.Indicators.Select((indicator, row) => indicator with { Name = "", Target = PerfGoals.Targets.Target.Quantitative(row) })] };
        var declaration = Sample.Declaration with { Projects = [nameless, nameless with { AnnualGoal = "另一目标" }] };

        Assert.NotEqual(Of(declaration, GoalPath.OfProject(0)), Of(declaration, GoalPath.OfProject(1)));
        Assert.NotEqual(Of(declaration, GoalPath.OfIndicator(0, 0)), Of(declaration, GoalPath.OfIndicator(0, 1)));
    }

    [Fact]
    public void Long_names_and_names_with_control_characters_are_told_apart_too()
    {
        string With(string unit, string project, string indicator) => Of(
            new Declaration { Unit = new("", unit), Projects = [Sample.Project with { Name = project, Indicators = [Sample.Project.Indicators[0] with { Name = indicator }] }] },
            GoalPath.OfIndicator(0, 0));
        var name = new string('长', 5000);

        Assert.NotEqual(With("局", name + "一", "x"), With("局", name + "二", "x"));
        Assert.NotEqual(With("局", "甲\u001F乙", "x"), With("局", "甲", "乙\u001Fx"));
        Assert.NotEqual(With("局", "1:甲", "x"), With("局", "1", ":甲x"));
    }

    [Fact]
    public void Findings_that_nothing_tells_apart_share_one()
    {
        var twice = Sample.Declaration with { Projects = [Sample.Project, Sample.Project] };

        Assert.Equal(Of(twice, GoalPath.OfProject(0)), Of(twice, GoalPath.OfProject(1)));
    }

    private static string Of(Declaration declaration, GoalPath path, BoundMessage? message = null, string rule = "HX0001", Severity severity = Severity.Info)
    {
        var said = message ?? Said.With("a", 1, Term);
        var descriptor = HostRule.Describe([said.Template], rule);
        var ruleSet = Policies.Empty with { Rules = Policies.Empty.Rules.Add(rule, new RuleSetting { Severity = severity }) };
        if (rule == "PG2001")
        {
            return new Diagnostic { Rule = descriptor, Severity = severity, Path = path, Message = said, Subject = declaration }.Fingerprint;
        }

        return Assert.Single(Checker.Create(ruleSet, HostRule.ForDeclaration(descriptor, (in context) => context.Report(path, said))).Check(declaration).Diagnostics).Fingerprint;
    }
}
